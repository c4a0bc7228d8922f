package parley.briefing;

import java.util.Comparator;
import parley.ledger.Change;
import parley.source.PublisherClass;

/**
 * Which event comes first: what moved an instrument, then what many independent publishers report, new before known.
 * Pure and total: no two candidates tie.
 */
final class Ranking {
    private static final double STAGE = 3;
    private static final double CONFIRMED = 1.5;
    private static final double OFFICIAL = 1;
    private static final double DISPUTED = 0.5;
    private static final double NEW = 1;
    private static final double WITNESSES = 1.6;
    private static final double SIZE = 0.3;

    private Ranking() {}

    /** Best first. */
    static Comparator<Candidate> bestFirst() {
        return Comparator.comparingDouble(Ranking::score)
                .reversed()
                .thenComparing(Candidate::latest, Comparator.reverseOrder())
                .thenComparing(candidate -> candidate.cluster().id());
    }

    static double score(Candidate candidate) {
        return WITNESSES * Math.log1p((double) candidate.freshFamilies())
                + SIZE * Math.log1p(candidate.fresh().size())
                + (candidate.isNew() ? NEW : 0)
                + (candidate.has(Change.Kind.STAGE) ? STAGE : 0)
                + (candidate.has(Change.Kind.CONFIRMED) ? CONFIRMED : 0)
                + (isOfficialAct(candidate) ? OFFICIAL : 0)
                + (candidate.disputes().isEmpty() ? 0 : DISPUTED);
    }

    /** An official publisher claims a step itself. */
    private static boolean isOfficialAct(Candidate candidate) {
        return candidate.reports().stream()
                .anyMatch(story -> story.origin().reporter().publisherClass() == PublisherClass.OFFICIAL
                        && story.match().reading().claim().isPresent());
    }
}
