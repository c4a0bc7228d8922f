package parley.briefing;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import parley.briefing.Edition.Correction;
import parley.briefing.Edition.Counts;
import parley.briefing.Edition.Coverage;
import parley.briefing.Edition.Day;
import parley.briefing.Edition.Event;
import parley.briefing.Edition.Source;
import parley.ledger.Change;
import parley.story.StoryId;

/**
 * Makes an edition from its material: ranks events, keeps to the limits, says what is new since the previous edition and
 * nothing twice. A pure function; gathers nothing and renders nothing.
 */
public final class Editor {
    public Edition edit(Material everything) {
        var material = Vouched.of(everything);
        var writer = new EventWriter(material);
        var all = Ranking.ranked(Candidate.of(material).stream()
                .filter(candidate ->
                        candidate.isNew() || !writer.changes(candidate).isEmpty())
                .toList());
        return new Fitting(material, writer, all).edition();
    }

    /**
     * @param candidates those that became the events, in the same order
     * @param all of the span, also those that the edition only counts
     * @param saidOfAParty lines of <i>who said what</i>, at most
     */
    static Edition edition(
            Material material,
            List<Candidate> candidates,
            List<Candidate> all,
            List<Event> inFull,
            List<Event> lines,
            int saidOfAParty) {
        var events = Stream.concat(inFull.stream(), lines.stream()).toList();
        var briefing = material.briefing();
        var span = material.span();
        var manifest = Manifests.after(material, candidates, events);
        return new Edition(
                Edition.SCHEMA,
                briefing.id(),
                briefing.title(),
                briefing.topic(),
                material.number(),
                span.from(),
                span.to(),
                span.due(),
                span.late(),
                briefing.zone().getId(),
                material.notice(),
                counts(material, manifest.stories().size(), all.size()),
                new Moves(material, inFull, events).lines(),
                LedgerTable.of(material),
                inFull,
                lines,
                Statements.byParty(all, inFull, saidOfAParty, material.names()),
                Diary.lines(material.next(), material),
                Diary.lines(material.passed(), material),
                coverage(material),
                corrected(material),
                material.feeds().failed(),
                material.home(),
                manifest);
    }

    private static Counts counts(Material material, int onTopic, int events) {
        var feeds = material.feeds();
        return new Counts(feeds.feeds(), feeds.answered(), feeds.storiesRead(), onTopic, events, feeds.newestStory());
    }

    /** Whole days of 24 hours that end with the span: the last bar is as wide as the others. */
    private static Coverage coverage(Material material) {
        var days = new ArrayList<Day>();
        var zone = material.briefing().zone();
        for (var end : Composer.days(material.span())) {
            var day = new Span(end.minus(Duration.ofDays(1)), end, end, false);
            var stories = material.stories().values().stream()
                    .filter(story -> day.holds(story.when()))
                    .count();
            days.add(new Day(
                    LocalDate.ofInstant(end, zone),
                    (int) stories,
                    material.feeds().answeredByDay().getOrDefault(end, 0)));
        }
        return new Coverage(days);
    }

    private static List<Correction> corrected(Material material) {
        return material.changes().stream()
                .filter(change -> change.kind() == Change.Kind.CORRECTION)
                .flatMap(change -> corrected(change, material).stream())
                .toList();
    }

    private static List<Correction> corrected(Change change, Material material) {
        var story = change.evidence().get(0);
        var at = material.revisions().stream()
                .filter(revision -> revision.story().equals(story))
                .map(revision -> revision.seen())
                .filter(seen -> !seen.isAfter(material.span().to()))
                .max(java.util.Comparator.naturalOrder())
                .orElse(material.span().to());
        return material.before().shown().stream()
                .filter(shown -> shown.stories().contains(story.value()))
                .limit(1)
                .flatMap(shown -> sources(List.of(story), material).stream()
                        .map(source -> new Correction(
                                shown.edition(),
                                shown.rank(),
                                change.subject(),
                                change.was(),
                                change.is(),
                                at,
                                source)))
                .toList();
    }

    private static List<Source> sources(List<StoryId> ids, Material material) {
        return ids.stream()
                .flatMap(id -> Stream.ofNullable(material.stories().get(id)))
                .map(SourceList::source)
                .toList();
    }
}
