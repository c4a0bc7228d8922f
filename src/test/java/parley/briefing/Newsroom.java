package parley.briefing;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import parley.cluster.Cluster;
import parley.cluster.EventWords;
import parley.cluster.Gathering;
import parley.cluster.Meetings;
import parley.cluster.Storyline;
import parley.cluster.TopicStory;
import parley.ledger.Parties;
import parley.ledger.Standings;
import parley.ledger.WhatChanged;
import parley.source.Origin;
import parley.source.Publisher;
import parley.source.PublisherClass;
import parley.story.Credits;
import parley.story.Language;
import parley.story.Link;
import parley.story.Revision;
import parley.story.Story;
import parley.story.StoryId;
import parley.topic.Match;
import parley.topic.Reading;
import parley.topic.Stage;
import parley.topic.StageClaim;
import parley.topic.Statement;

/** Invented news for the editor's tests: the outlet's name says its class, the story's id which event it belongs to. */
final class Newsroom {
    static final Instant MONDAY = Instant.parse("2026-01-05T05:00:00Z");
    static final Briefing DAILY = new Briefing(
            "daily", "Peace process", "peace", "0 7 * * *", ZoneId.of("Europe/Kyiv"), Briefing.Limits.DEFAULT);

    private static final Meetings MEETINGS = new Meetings(new EventWords(
            List.of(new EventWords.Kind("meeting", Map.of(new Language("en"), List.of("meet", "summit")))),
            Map.of("geneva", List.of("geneva"), "oslo", List.of("oslo"))));

    private final List<TopicStory> stories = new ArrayList<>();
    private final List<Revision> revisions = new ArrayList<>();
    private final MemoryEditions editions = new MemoryEditions();
    private Briefing briefing = DAILY;

    Newsroom with(Briefing.Limits limits) {
        briefing = new Briefing(
                briefing.id(), briefing.title(), briefing.topic(), briefing.cron(), briefing.zone(), limits);
        return this;
    }

    /** A report of its own on an event, so many hours after Monday's edition. */
    Newsroom report(String event, double hours, String outlet, String title, String summary) {
        return add(event, hours, publisher(outlet), outlet, title, summary, Reading.NOTHING, Optional.empty());
    }

    Newsroom claim(String event, double hours, String outlet, String title, Stage stage) {
        var claim = new StageClaim("plan", stage, Optional.of("allies"), List.of(), "agree", title, List.of());
        var reading = new Reading(List.of(), List.of(), Optional.of(claim), List.of());
        return add(event, hours, publisher(outlet), outlet, title, "", reading, Optional.empty());
    }

    /** A report in which the envoy says so. */
    Newsroom quote(String event, double hours, String outlet, String title, String words) {
        var said = new Statement("the envoy", "envoy", "allied", "said", words, true, words);
        var reading = new Reading(List.of(), List.of(), Optional.empty(), List.of(said));
        return add(event, hours, publisher(outlet), outlet, title, "", reading, Optional.empty());
    }

    Newsroom reprint(String event, double hours, String outlet, String of, String title) {
        return add(event, hours, publisher(outlet), outlet, title, "", Reading.NOTHING, Optional.of(publisher(of)));
    }

    private Newsroom add(
            String event,
            double hours,
            Publisher publisher,
            String outlet,
            String title,
            String summary,
            Reading reading,
            Optional<Publisher> reporter) {
        var at = MONDAY.plus(Duration.ofSeconds((long) (hours * 3600)));
        var id = new StoryId(event + "-" + String.format("%03d", stories.size()));
        var story = new Story(
                id,
                "https://feed.example/" + outlet,
                outlet,
                new Language("en"),
                title,
                summary,
                "",
                Link.parse("https://news.example/" + id),
                Optional.of(at),
                at,
                Credits.NONE,
                List.of(),
                false);
        var origin = reporter.map(r -> new Origin(publisher, r, Optional.of(r.name())))
                .orElseGet(() -> Origin.own(publisher));
        var match = new Match(id, "peace", "1", true, 5, List.of(), List.of(), reading);
        stories.add(new TopicStory(story, match, origin));
        return this;
    }

    /** The outlet's first report gets another title. */
    Newsroom corrects(String outlet, double hours, String title) {
        var story = stories.stream()
                .map(TopicStory::story)
                .filter(one -> one.outlet().equals(outlet))
                .findFirst()
                .orElseThrow();
        var at = MONDAY.plus(Duration.ofSeconds((long) (hours * 3600)));
        revisions.add(new Revision(story.id(), 1, story.firstSeen(), story.title(), story.summary()));
        revisions.add(new Revision(story.id(), 2, at, title, story.summary()));
        return this;
    }

    private static Publisher publisher(String outlet) {
        return outlet.startsWith("Unknown")
                ? Publisher.unknown(outlet)
                : new Publisher(outlet, outlet, PublisherClass.INDEPENDENT, "");
    }

    List<TopicStory> topicStories() {
        return List.copyOf(stories);
    }

    List<Story> stories() {
        return stories.stream().map(TopicStory::story).toList();
    }

    /** Composes and keeps the edition that is due so many days after Monday. */
    Edition edition(int day) {
        var due = MONDAY.plus(Duration.ofDays(day));
        var from = editions.last("daily").map(Edition::to).orElse(due.minus(Duration.ofDays(1)));
        var number = editions.last("daily").map(Edition::number).orElse(0) + 1;
        var composer = new Composer(
                Map.of("peace", desk()),
                new Shelf(
                        new MemoryArchive(
                                stories.stream().map(TopicStory::story).toList(),
                                stories,
                                Newsroom::gather,
                                Duration.ofDays(14)),
                        revisions),
                editions,
                Optional.empty(),
                "https://briefing.example");
        var edition = composer.compose(new DueBriefing(briefing, number, new Span(from, due, due, false)));
        editions.publish(edition, List.of());
        return edition;
    }

    /** A replay's archive, and the texts that changed. */
    private record Shelf(Archive archive, List<Revision> changed) implements Archive {
        @Override
        public TopicState topic(String topic, Instant at) {
            return archive.topic(topic, at);
        }

        @Override
        public FeedReport feeds(Span span, List<Instant> days) {
            return archive.feeds(span, days);
        }

        @Override
        public List<Revision> revisions(Collection<StoryId> stories) {
            return changed.stream()
                    .filter(revision -> stories.contains(revision.story()))
                    .toList();
        }
    }

    static Desk desk() {
        var standings = new Standings(Parties.UNKNOWN, Duration.ofDays(10));
        return new Desk(
                new Names(
                        Map.of(),
                        Map.of("allies", "the allies", "envoy", "the envoy"),
                        Map.of("allies", "allied", "envoy", "allied"),
                        List.of(
                                new Names.Side("north", "The north", true, ""),
                                new Names.Side("allied", "Allies", false, "")),
                        Map.of("plan", "The plan")),
                "1",
                standings,
                new WhatChanged(standings, Duration.ofDays(3)),
                Map.of(),
                MEETINGS);
    }

    static Gathering gather(Collection<TopicStory> stories) {
        var events = new TreeMap<String, List<StoryId>>();
        stories.stream()
                .sorted(java.util.Comparator.comparing(TopicStory::when).thenComparing(TopicStory::id))
                .forEach(story -> events.computeIfAbsent(
                                story.id().value().replaceFirst("-.*", ""), event -> new ArrayList<>())
                        .add(story.id()));
        var clusters = events.values().stream()
                .map(members -> new Cluster(
                        members.get(0).value(),
                        "peace",
                        members,
                        Map.of(),
                        members.get(0).value()))
                .toList();
        var lines = clusters.stream()
                .map(cluster ->
                        new Storyline(cluster.id(), "peace", cluster.id(), List.of(cluster.id()), new TreeMap<>()))
                .toList();
        return new Gathering(clusters, lines);
    }
}
