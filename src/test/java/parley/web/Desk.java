package parley.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import parley.cluster.Cluster;
import parley.cluster.Storyline;
import parley.cluster.TopicStory;
import parley.ledger.LedgerEntry;
import parley.source.Origin;
import parley.source.Publisher;
import parley.source.PublisherClass;
import parley.story.Credits;
import parley.story.Language;
import parley.story.Link;
import parley.story.Revision;
import parley.story.Story;
import parley.story.StoryId;
import parley.topic.Hedge;
import parley.topic.Match;
import parley.topic.Reading;
import parley.topic.Reason;
import parley.topic.Stage;
import parley.topic.StageClaim;
import parley.topic.Statement;

/** Three stories in memory: a report, its copy, and one that is off topic. */
final class Desk implements StoryDesk {
    static final StoryId REPORT = new StoryId("a1");
    static final StoryId COPY = new StoryId("a2");
    static final StoryId OFF = new StoryId("b1");
    private static final Instant SEEN = Instant.parse("2026-01-06T18:40:00Z");
    private static final String TOPIC = "ukraine-peace";
    private static final LocalDate DAY = LocalDate.of(2026, 1, 6);
    private static final Storyline LINE = new Storyline(
            "a1", TOPIC, "Guarantees", List.of("a1", "c1"), new TreeMap<>(Map.of(DAY.minusDays(1), 4, DAY, 19)));
    private static final Publisher WIRE = new Publisher("Wire A", "Wire A", PublisherClass.AGENCY, "CH");
    private static final Publisher DAILY = new Publisher("Daily B", "Daily B", PublisherClass.INDEPENDENT, "GB");

    private final List<JudgedStory> all = List.of(
            new JudgedStory(story(OFF, "Daily B", "Truce <b>before</b> the derby", "uk"), List.of(miss())),
            new JudgedStory(story(COPY, "Daily B", "Allies agree text on guarantees", "en"), List.of(hit(COPY))),
            new JudgedStory(story(REPORT, "Wire A", "Allies agree text on guarantees", "en"), List.of(hit(REPORT))));

    @Override
    public Optional<StoryFile> story(StoryId id) {
        return all.stream()
                .filter(judged -> judged.story().id().equals(id))
                .findFirst()
                .map(judged -> new StoryFile(
                        judged,
                        List.of(
                                new Revision(id, 1, SEEN, "Allies sign text", ""),
                                new Revision(
                                        id,
                                        2,
                                        SEEN.plusSeconds(60),
                                        judged.story().title(),
                                        "")),
                        id.equals(OFF) ? Optional.empty() : Optional.of(origin(id))));
    }

    @Override
    public List<JudgedStory> recent(Which which, int skip, int limit) {
        return all.stream()
                .filter(judged ->
                        which == Which.ALL || judged.matches().stream().anyMatch(Match::on) == (which == Which.ON))
                .skip(skip)
                .limit(limit)
                .toList();
    }

    @Override
    public List<EventFile> events(StoryId story) {
        return story.equals(OFF) ? List.of() : List.of(event());
    }

    @Override
    public List<Storyline> storylines(String topic, Instant from, Instant to) {
        var single = new Storyline("z1", TOPIC, "Alone", List.of("z1"), new TreeMap<>(Map.of(DAY, 1)));
        return topic.equals(TOPIC) ? List.of(single, LINE) : List.of();
    }

    @Override
    public Optional<Storyline> storyline(String topic, String id) {
        return List.of("a1", "a2", "c1").contains(id) ? Optional.of(LINE) : Optional.empty();
    }

    @Override
    public List<EventFile> eventsOf(Storyline storyline, int skip, int limit) {
        return Stream.of(event()).skip(skip).limit(limit).toList();
    }

    private EventFile event() {
        var cluster = new Cluster("a1", TOPIC, List.of(REPORT, COPY), Map.of(COPY, REPORT), "a1");
        var stories = all.stream()
                .filter(judged -> !judged.story().id().equals(OFF))
                .map(judged -> new TopicStory(
                        judged.story(),
                        judged.matches().get(0),
                        origin(judged.story().id())))
                .sorted(java.util.Comparator.comparing(told -> told.id()))
                .toList();
        return new EventFile(cluster, stories, Optional.of(LINE), List.of(entry()));
    }

    private static Origin origin(StoryId id) {
        return id.equals(COPY) ? new Origin(DAILY, WIRE, Optional.of("(Wire A)")) : Origin.own(WIRE);
    }

    private static Story story(StoryId id, String outlet, String title, String language) {
        return new Story(
                id,
                "https://feed.example/" + outlet.charAt(0),
                outlet,
                new Language(language),
                title,
                "A draft seen by Wire A would bind them.",
                "",
                Link.parse("https://outlet.example/" + id),
                Optional.of(SEEN.minusSeconds(600)),
                SEEN,
                Credits.NONE,
                List.of(),
                false);
    }

    private static Match hit(StoryId id) {
        var claim = new StageClaim(
                "guarantees",
                Stage.AGREED,
                Optional.of("allies"),
                List.of(),
                "agree",
                "Allies agree text on guarantees",
                List.of(new Hedge(Hedge.Kind.UNVERIFIED, "draft seen by")));
        var said = new Statement("the French president", "france", "europeans", "said", "It is a step.", true, "s");
        return new Match(
                id,
                TOPIC,
                "1",
                true,
                7.5,
                List.of(
                        new Reason("guarantees", 6, List.of(new Reason.Words("title", 7, 17, "agree text"))),
                        new Reason("draft", 1.5, List.of(new Reason.Words("summary", 2, 7, "draft")))),
                List.of(),
                new Reading(List.of("guarantees"), List.of("allies"), Optional.of(claim), List.of(said)));
    }

    private static Match miss() {
        return new Match(
                OFF,
                TOPIC,
                "1",
                false,
                -3,
                List.of(new Reason("sport", -6, List.of(new Reason.Words("title", 24, 29, "derby")))),
                List.of("nobody of the two sides is named"),
                Reading.NOTHING);
    }

    static LedgerEntry entry() {
        return new LedgerEntry(
                TOPIC,
                "guarantees",
                Stage.AGREED,
                "allies",
                List.of(),
                SEEN,
                SEEN,
                REPORT,
                "a1",
                "Wire A",
                "Wire A",
                PublisherClass.AGENCY,
                "en",
                "Allies agree text on guarantees",
                "agree",
                List.of(new Hedge(Hedge.Kind.CONDITIONAL, "if")));
    }
}
