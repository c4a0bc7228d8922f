package parley.briefing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.briefing.Edition.Manifest;
import parley.cluster.TopicStory;
import parley.ledger.Scene;
import parley.ledger.Shown;
import parley.story.StoryId;

/**
 * Composes the edition of a briefing: gets its material together and hands it to the {@link Editor}. The live hub, a
 * preview and a replay all go this way. Publishes nothing.
 */
public final class Composer {
    private final Map<String, Desk> desks;
    private final Archive archive;
    private final Editions editions;
    private final Optional<String> notice;
    private final String publicAddress;
    private final Editor editor = new Editor();

    /**
     * @param desks by topic
     * @param notice a mark that every edition bears, such as the demo's
     * @param publicAddress of the hub's pages, without a trailing slash; empty when there is none
     */
    public Composer(
            Map<String, Desk> desks,
            Archive archive,
            Editions editions,
            Optional<String> notice,
            String publicAddress) {
        this.desks = Map.copyOf(desks);
        this.archive = archive;
        this.editions = editions;
        this.notice = notice;
        this.publicAddress = publicAddress;
    }

    public Edition compose(DueBriefing due) {
        var desk = desks.get(due.briefing().topic());
        if (desk == null) {
            throw new IllegalArgumentException("briefing %s is on topic %s, which is not there"
                    .formatted(due.briefing().id(), due.briefing().topic()));
        }
        return editor.edit(material(due, desk));
    }

    private Material material(DueBriefing due, Desk desk) {
        var span = due.span();
        var before = editions.last(due.briefing().id()).map(Edition::manifest).orElse(Manifest.EMPTY);
        var state = archive.topic(due.briefing().topic(), span.to());
        var revisions = archive.revisions(storiesOf(before));
        var feeds = archive.feeds(span, days(span));
        var appointments =
                new Appointments(state, desk.calendarWords(), due.briefing().zone());
        return new Material(
                due.briefing(),
                due.number(),
                span,
                before,
                state.gathering(),
                state.stories(),
                desk.whatChanged()
                        .in(new Scene(
                                span.from(),
                                span.to(),
                                state.gathering(),
                                state.stories(),
                                state.entries(),
                                shown(before),
                                revisions)),
                desk.standings().steps(span.to(), state.entries()),
                desk.standings().steps(span.from(), state.entries()),
                desk.standings().ownActs(state.entries()),
                state.stories().values().stream()
                        .filter(story -> span.holds(story.story().firstSeen()))
                        .collect(Collectors.toMap(TopicStory::id, desk.meetings()::venues)),
                appointments.next(span),
                appointments.passed(span, feeds),
                revisions,
                feeds,
                desk.names(),
                desk.packVersion(),
                notice,
                home(due));
    }

    /** The ends of the seven days of 24 hours that end with the span. */
    static List<Instant> days(Span span) {
        return Stream.iterate(6, back -> back - 1)
                .limit(7)
                .map(back -> span.to().minus(Duration.ofDays(back)))
                .toList();
    }

    private static List<Shown> shown(Manifest manifest) {
        return manifest.shown().stream()
                .map(shown -> new Shown(
                        shown.edition(),
                        shown.event(),
                        shown.stories().stream().map(StoryId::new).collect(Collectors.toSet()),
                        new TreeSet<>(shown.claims())))
                .toList();
    }

    private static List<StoryId> storiesOf(Manifest manifest) {
        return manifest.shown().stream()
                .flatMap(shown -> shown.stories().stream())
                .distinct()
                .sorted()
                .map(StoryId::new)
                .toList();
    }

    private String home(DueBriefing due) {
        return publicAddress.isEmpty() || due.number() == 0
                ? ""
                : publicAddress + "/editions/" + due.briefing().id() + "/" + due.number();
    }
}
