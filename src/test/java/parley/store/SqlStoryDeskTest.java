package parley.store;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.store.Stories.story;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import parley.cluster.Cluster;
import parley.cluster.Gathering;
import parley.cluster.Storyline;
import parley.ledger.LedgerEntry;
import parley.source.Origin;
import parley.source.Publisher;
import parley.source.PublisherClass;
import parley.story.Story;
import parley.story.StoryId;
import parley.topic.Match;
import parley.topic.Reading;
import parley.topic.Stage;
import parley.web.StoryDesk.Which;

class SqlStoryDeskTest {
    private static final Instant NOON = Instant.parse("2031-05-01T12:00:00Z");
    private static final Story FIRST = story("a", "Envoys agree a text", "", NOON.minusSeconds(120));
    private static final Story COPY = story("b", "Envoys agree the text", "", NOON.minusSeconds(60));
    private static final Story OFF = story("c", "Truce before the derby", "", NOON);

    @RegisterExtension
    final EmptyStore store = new EmptyStore();

    @SuppressWarnings("NullAway.Init")
    private SqlStoryDesk desk;

    @BeforeEach
    void open() {
        var clock = InstantSource.fixed(NOON);
        var matches = new SqlMatchBook(store.database(), clock);
        var book = new SqlGatheringBook(store.database(), clock, SqlStoryDeskTest::origin);
        store.jdbi().useTransaction(h -> StoryRows.save(h, List.of(FIRST, COPY, OFF), NOON));
        matches.save(List.of(FIRST, COPY, OFF), List.of(match(FIRST, true), match(COPY, true), match(OFF, false)));
        book.save("peace", together(), List.of(), Instant.EPOCH);
        new SqlLedger(store.database()).append(List.of(entry(COPY.id())));
        desk = new SqlStoryDesk(store.database(), matches, book, SqlStoryDeskTest::origin);
    }

    @Test
    void listsTheNewestFirstByWhetherTheyAreOnATopic() {
        assertThat(desk.recent(Which.ALL, 0, 10))
                .extracting(judged -> judged.story().id())
                .containsExactly(OFF.id(), COPY.id(), FIRST.id());
        assertThat(desk.recent(Which.ON, 1, 10))
                .extracting(judged -> judged.story().id())
                .containsExactly(FIRST.id());
        assertThat(desk.recent(Which.OFF, 0, 10)).singleElement().satisfies(judged -> assertThat(judged.matches())
                .singleElement()
                .satisfies(match -> assertThat(match.on()).isFalse()));
    }

    @Test
    void showsAStoryWithItsRevisions() {
        var revised = story("a", "Envoys sign a text", "", NOON.minusSeconds(120));
        store.jdbi().useTransaction(h -> StoryRows.save(h, List.of(revised), NOON));

        var file = desk.story(FIRST.id()).orElseThrow();
        assertThat(file.revisions())
                .extracting(r -> r.title())
                .containsExactly("Envoys agree a text", "Envoys sign a text");
        assertThat(file.origin()).contains(origin(FIRST));
        assertThat(desk.story(OFF.id()).orElseThrow().origin()).isEmpty();
        assertThat(desk.story(new StoryId("nothing"))).isEmpty();
    }

    @Test
    void findsAnEventByAnyOfItsStories() {
        assertThat(desk.events(COPY.id())).singleElement().satisfies(event -> {
            assertThat(event.cluster()).isEqualTo(together().clusters().get(0));
            assertThat(event.stories()).extracting(told -> told.id()).containsExactly(FIRST.id(), COPY.id());
            assertThat(event.storyline())
                    .isEqualTo(Optional.of(together().storylines().get(0)));
            assertThat(event.ledger()).containsExactly(entry(COPY.id()));
        });
        assertThat(desk.events(OFF.id())).isEmpty();
    }

    @Test
    void findsAStorylineByItsIdOrByAnyOfItsStories() {
        var line = together().storylines().get(0);

        assertThat(desk.storylines("peace", NOON.minusSeconds(3600), NOON)).containsExactly(line);
        assertThat(desk.storyline("peace", line.id())).contains(line);
        assertThat(desk.storyline("peace", COPY.id().value())).contains(line);
        assertThat(desk.storyline("peace", OFF.id().value())).isEmpty();
        assertThat(desk.eventsOf(line, 0, 5)).singleElement().satisfies(event -> assertThat(event.first())
                .isEqualTo(FIRST));
        assertThat(desk.eventsOf(line, 1, 5)).isEmpty();
    }

    private static Gathering together() {
        var first = FIRST.id().value();
        var cluster = new Cluster(first, "peace", List.of(FIRST.id(), COPY.id()), Map.of(COPY.id(), FIRST.id()), first);
        var volume = new TreeMap<>(Map.of(LocalDate.of(2031, 5, 1), 2));
        return new Gathering(
                List.of(cluster), List.of(new Storyline(first, "peace", "Guarantees", List.of(first), volume)));
    }

    private static Match match(Story story, boolean on) {
        return new Match(story.id(), "peace", "1", on, on ? 5 : 0, List.of(), List.of(), Reading.NOTHING);
    }

    private static Origin origin(Story story) {
        return Origin.own(Publisher.unknown(story.outlet()));
    }

    private static LedgerEntry entry(StoryId story) {
        return new LedgerEntry(
                "peace",
                "guarantees",
                Stage.AGREED,
                "",
                List.of(),
                NOON,
                NOON,
                story,
                FIRST.id().value(),
                "Daily B",
                "",
                PublisherClass.UNKNOWN,
                "en",
                "Envoys agree the text.",
                "agree",
                List.of());
    }
}
