package parley.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import parley.briefing.Edition.Earlier;
import parley.briefing.Edition.Event;
import parley.briefing.Edition.Firmness;
import parley.briefing.Edition.Hedged;
import parley.briefing.Edition.Mark;
import parley.briefing.Edition.Said;
import parley.briefing.Edition.Sentence;
import parley.cluster.Storyline;
import parley.cluster.TopicStory;
import parley.ledger.Change;
import parley.topic.Hedge;

/** Writes one candidate down as an event: its title, marks, sentences, who said what, how firm it is, and its sources. */
final class EventWriter {
    static final String NOW_CONFIRMED = "firmness/confirmed";
    private static final int MOST_SENTENCES = 2;
    private static final int MOST_HEDGES = 3;
    private static final int MOST_CHANGES = 3;
    private static final int MOST_THEMES = 3;

    private final Material material;
    private final SideBySide sideBySide;

    EventWriter(Material material) {
        this.material = material;
        this.sideBySide = new SideBySide(material.names());
    }

    Event inFull(Candidate candidate, int rank) {
        var lead = Headline.of(candidate);
        var sentences = SentenceChoice.of(candidate, lead, MOST_SENTENCES).stream()
                .map(chosen -> new Sentence(
                        chosen.text(), chosen.story().story().language().code(), SourceList.source(chosen.story())))
                .toList();
        var said = Statements.of(candidate, lead, sentences, material.names()).stream()
                .limit(1)
                .toList();
        return event(
                candidate,
                rank,
                Optional.empty(),
                lead,
                sentences,
                said,
                material.briefing().limits().sources());
    }

    /** @param meeting the rank of the event in full that tells of the same meeting */
    Event inOneLine(Candidate candidate, int rank, Optional<Integer> meeting) {
        return event(candidate, rank, meeting, Headline.of(candidate), List.of(), List.of(), 1);
    }

    private Event event(
            Candidate candidate,
            int rank,
            Optional<Integer> meeting,
            TopicStory lead,
            List<Sentence> sentences,
            List<Said> said,
            int most) {
        var cited = Stream.of(
                        Stream.of(lead.id().value()),
                        sentences.stream().map(sentence -> sentence.source().story()),
                        said.stream().map(one -> one.source().story()))
                .flatMap(stories -> stories)
                .toList();
        var sources = SourceList.of(candidate, cited, most);
        return new Event(
                candidate.cluster().id(),
                rank,
                marks(candidate),
                candidate.isNew() ? List.of() : changes(candidate),
                candidate.earlier().map(shown -> new Earlier(shown.edition(), shown.rank())),
                PassedOn.title(lead),
                lead.story().language().code(),
                storyline(candidate),
                themes(candidate),
                sentences,
                hedges(candidate),
                said,
                candidate.isConfirmed() ? Firmness.CONFIRMED : Firmness.REPORTED,
                candidate.families(),
                SourceList.reprints(candidate),
                sources,
                candidate.members().size() - sources.size(),
                candidate.disputes().stream().map(sideBySide::line).distinct().toList(),
                meeting,
                Optional.of(candidate.members().get(0).when()));
    }

    /** What is new about it; an update without any of this is not shown again. */
    List<String> changes(Candidate candidate) {
        var told = new LinkedHashMap<String, String>();
        for (var change : candidate.changes()) {
            switch (change.kind()) {
                case STAGE -> told.put(change.claim(), stage(change));
                case CONFIRMED -> told.put(
                        change.claim(), material.names().instrument(change.subject()) + " now confirmed");
                case NUMBER -> {
                    if (!change.is().contains("%")) {
                        told.put(change.claim(), "“%s”, earlier “%s”".formatted(change.is(), change.was()));
                    }
                }
                case STATEMENT -> told.putIfAbsent(
                        "said/" + change.subject(),
                        "statement by " + material.names().actor(change.subject()));
                default -> {}
            }
        }
        if (isNowConfirmed(candidate)) {
            told.put(NOW_CONFIRMED, "now reported by %d independent publishers".formatted(candidate.families()));
        }
        return told.values().stream().limit(MOST_CHANGES).toList();
    }

    private String stage(Change change) {
        return material.names().instrument(change.subject()) + ": " + Stages.step(change.was(), change.is());
    }

    private static boolean isNowConfirmed(Candidate candidate) {
        return candidate.isConfirmed()
                && candidate
                        .earlier()
                        .map(shown -> !shown.claims().contains(NOW_CONFIRMED))
                        .orElse(false);
    }

    private List<Mark> marks(Candidate candidate) {
        var marks = new ArrayList<Mark>();
        if (candidate.changes().stream().anyMatch(Change::isStep)) {
            marks.add(Mark.ADVANCED);
        }
        marks.add(candidate.isNew() ? Mark.NEW : Mark.UPDATE);
        if (candidate.has(Change.Kind.CONFIRMED) || isNowConfirmed(candidate)) {
            marks.add(Mark.CONFIRMED);
        }
        if (!candidate.disputes().isEmpty()) {
            marks.add(Mark.DISPUTED);
        }
        if (candidate.has(Change.Kind.CORRECTION)) {
            marks.add(Mark.CORRECTED);
        }
        return marks;
    }

    /** Empty for a storyline of this one event. */
    private String storyline(Candidate candidate) {
        return material.gathering().storylines().stream()
                .filter(line -> line.id().equals(candidate.cluster().storyline()))
                .filter(line -> line.clusters().size() > 1)
                .findFirst()
                .map(Storyline::name)
                .orElse("");
    }

    /** The themes that most of its stories have, in that order. */
    private List<String> themes(Candidate candidate) {
        var counts = new LinkedHashMap<String, Integer>();
        candidate
                .members()
                .forEach(story -> story.match().reading().themes().forEach(id -> counts.merge(id, 1, Integer::sum)));
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() * 3 >= candidate.members().size())
                .sorted(Comparator.comparingInt((Map.Entry<String, Integer> e) -> -e.getValue())
                        .thenComparing(Map.Entry::getKey))
                .limit(MOST_THEMES)
                .map(entry -> material.names().theme(entry.getKey()))
                .toList();
    }

    /** Those that a reader can read, where there are any. */
    private static List<Hedged> hedges(Candidate candidate) {
        var ours = candidate.reports().stream()
                .filter(story -> !Wording.isForeign(story.story().language().code()))
                .toList();
        var found = hedges(ours);
        return found.isEmpty() ? hedges(candidate.reports()) : found;
    }

    private static List<Hedged> hedges(List<TopicStory> reports) {
        var hedges = new LinkedHashMap<String, Hedged>();
        reports.stream()
                .flatMap(story -> story.match().reading().claim().stream())
                .flatMap(claim -> claim.hedges().stream())
                .forEach(hedge -> hedges.putIfAbsent(hedge.words().toLowerCase(Locale.ROOT), hedged(hedge)));
        return hedges.values().stream().limit(MOST_HEDGES).toList();
    }

    private static Hedged hedged(Hedge hedge) {
        var kind = hedge.kind() == Hedge.Kind.CONDITIONAL ? "conditional" : "unverified";
        return new Hedged(kind, hedge.words());
    }
}
