package parley.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import parley.cluster.TopicStory;
import parley.ledger.Change;
import parley.source.PublisherClass;
import parley.topic.Stage;

/**
 * Which event comes first: what moved an instrument, then what many independent publishers report, new before known,
 * reports before commentary. A storyline that has had its say makes room for others. Pure and total: no two tie.
 */
final class Ranking {
    /** A step that settles or breaks something; one on the way there counts a third. */
    private static final double STAGE = 3;

    static final Set<Stage> ON_THE_WAY = EnumSet.of(Stage.RUMOURED, Stage.PROPOSED, Stage.UNDER_NEGOTIATION);

    /** Some report tells of a text or a step, not of talks alone, also where it moves nothing. */
    private static final double SUBSTANCE = 1.2;

    private static final double CONFIRMED = 1.5;
    private static final double OFFICIAL = 1;
    private static final double DISPUTED = 0.5;
    private static final double NEW = 1;
    private static final double WITNESSES = 1.6;
    private static final double SIZE = 0.3;
    private static final double READABLE = 0.5;
    private static final double RELEVANCE = 0.6;
    private static final double NO_REPORT = 2;

    /** What each earlier event of the same storyline takes away, the first two of them: the day's main matter has more. */
    private static final double SAME_STORYLINE = 0.4;

    private static final int MOST_TAKEN = 2;

    private Ranking() {}

    /** Best first. */
    static List<Candidate> ranked(List<Candidate> candidates) {
        var left = new ArrayList<>(candidates.stream().sorted(bestFirst()).toList());
        var ranked = new ArrayList<Candidate>();
        var told = new HashMap<String, Integer>();
        while (!left.isEmpty()) {
            var best = left.stream()
                    .max(Comparator.comparingDouble((Candidate candidate) -> score(candidate)
                                    - SAME_STORYLINE * Math.min(MOST_TAKEN, told.getOrDefault(storyline(candidate), 0)))
                            .thenComparing(bestFirst().reversed()))
                    .orElseThrow();
            left.remove(best);
            ranked.add(best);
            told.merge(storyline(best), 1, Integer::sum);
        }
        return ranked;
    }

    private static Comparator<Candidate> bestFirst() {
        return Comparator.comparingDouble(Ranking::score)
                .reversed()
                .thenComparing(Candidate::latest, Comparator.reverseOrder())
                .thenComparing(candidate -> candidate.cluster().id());
    }

    static double score(Candidate candidate) {
        return WITNESSES * Math.log1p((double) candidate.witnesses())
                + SIZE * Math.log1p(candidate.fresh().size())
                + RELEVANCE * Math.log1p(relevance(candidate))
                + (candidate.isNew() ? NEW : 0)
                + step(candidate)
                + (hasSubstance(candidate) ? SUBSTANCE : 0)
                + (candidate.has(Change.Kind.CONFIRMED) ? CONFIRMED : 0)
                + (isOfficialAct(candidate) ? OFFICIAL : 0)
                + (isReadable(candidate) ? READABLE : 0)
                + (candidate.disputes().isEmpty() ? 0 : DISPUTED)
                - (candidate.isReported() ? 0 : NO_REPORT);
    }

    private static double step(Candidate candidate) {
        return candidate.changes().stream()
                .filter(Change::isStep)
                .flatMap(change -> Stage.of(change.is()).stream())
                .mapToDouble(stage -> ON_THE_WAY.contains(stage) ? STAGE / 3 : STAGE)
                .max()
                .orElse(0);
    }

    private static boolean hasSubstance(Candidate candidate) {
        return candidate.reports().stream()
                .flatMap(story -> story.match().reading().claim().stream())
                .anyMatch(claim -> !ON_THE_WAY.contains(claim.stage()));
    }

    /** How much on topic its reports are: the mean of the scores that let them in. */
    private static double relevance(Candidate candidate) {
        return candidate.reports().stream()
                .mapToDouble(story -> story.match().score())
                .average()
                .orElse(0);
    }

    /** An official publisher claims a step itself. */
    private static boolean isOfficialAct(Candidate candidate) {
        return candidate.reports().stream()
                .anyMatch(story -> story.origin().reporter().publisherClass() == PublisherClass.OFFICIAL
                        && story.match().reading().claim().isPresent());
    }

    /** Some report of it is in the reader's language. */
    private static boolean isReadable(Candidate candidate) {
        return candidate.reports().stream()
                .map(TopicStory::story)
                .anyMatch(story -> story.language().code().equals(Wording.LANGUAGE));
    }

    private static String storyline(Candidate candidate) {
        return candidate.cluster().storyline();
    }
}
