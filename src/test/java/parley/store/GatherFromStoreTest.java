package parley.store;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.store.Stories.story;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import parley.cluster.EventWords;
import parley.cluster.GatherTopic;
import parley.cluster.Gatherer;
import parley.cluster.Gathering;
import parley.cluster.Recipe;
import parley.ledger.EnterClaims;
import parley.ledger.LedgerEntry;
import parley.source.Origin;
import parley.source.Publisher;
import parley.source.PublisherClass;
import parley.story.Story;
import parley.topic.Match;
import parley.topic.Reading;
import parley.topic.Stage;
import parley.topic.StageClaim;

/** Gathering over a real store: what a crash between two marks leaves, and what becomes of events that grow old. */
class GatherFromStoreTest {
    private static final Instant START = Instant.parse("2031-05-01T12:00:00Z");
    private static final Duration WINDOW = Duration.ofDays(2);
    private static final List<String> FERRY = List.of(
            "Boats to the northern island sail again in March",
            "Northern island boats sail again after five months",
            "Northern island: boats sail again, islanders cheer");
    private static final List<String> TARIFF = List.of(
            "Harbour council agrees grain tariff with exporters",
            "Exporters agree grain tariff with the harbour council",
            "Grain tariff agreed by exporters and harbour council");

    private static final List<String> OTHERS = List.of(
            "Pier museum opens a hall of maps",
            "Storm takes the roof off a school",
            "Anglers count fewer herring",
            "Choir sings for the lighthouse keeper",
            "Bakers strike over flour prices");

    @RegisterExtension
    final EmptyStore store = new EmptyStore();

    private Instant now = START;
    private final InstantSource clock = () -> now;

    @SuppressWarnings("NullAway.Init")
    private SqlGatheringBook book;

    @SuppressWarnings("NullAway.Init")
    private GatherTopic gathering;

    @BeforeEach
    void open() {
        book = new SqlGatheringBook(
                store.database(),
                clock,
                told -> Origin.own(new Publisher(told.outlet(), told.outlet(), PublisherClass.INDEPENDENT, "")));
        gathering = started();
    }

    private GatherTopic started() {
        var gatherer = new Gatherer(Recipe.USUAL, EventWords.NONE, List.of());
        return new GatherTopic(book, gatherer, WINDOW, clock);
    }

    @Nested
    class AfterACrash {
        @Test
        void comesToTheSameClustersStorylinesAndLedger() {
            comes(0, FERRY.subList(0, 2));
            comes(0, TARIFF.subList(0, 2));
            pass();
            comes(1, FERRY.subList(2, 3));
            comes(1, TARIFF.subList(2, 3));
            var undisturbed = new Found(book.gathering("peace", START.minus(WINDOW), now), ledger());

            // Saved, not entered, not marked: the process ends here.
            gathering.gather("peace");
            gathering = started();
            pass();
            var afterwards = new Found(book.gathering("peace", START.minus(WINDOW), now), ledger());

            assertThat(afterwards).isNotEqualTo(undisturbed);
            assertThat(afterwards.gathering().clusters())
                    .extracting(cluster -> cluster.members().size())
                    .containsExactlyInAnyOrder(3, 3);
            assertThat(afterwards.ledger()).hasSize(3);

            // Entered, not marked: once more, and nothing is there twice.
            gathering = started();
            store.jdbi().useHandle(h -> h.execute("UPDATE matches SET gathered_at = NULL"));
            pass();
            assertThat(new Found(book.gathering("peace", START.minus(WINDOW), now), ledger()))
                    .isEqualTo(afterwards);
            assertThat(book.owed()).isEmpty();
        }
    }

    @Nested
    class WhenAnEventGrowsOld {
        @Test
        void staysWholeUnderItsId() {
            var first = comes(0, FERRY.subList(0, 1)).get(0);
            comes(60, OTHERS);
            comes(60, FERRY.subList(1, 2));
            comes(120, FERRY.subList(2, 3));
            pass();
            var whole = book.clusterOf("peace", first.id()).orElseThrow();
            assertThat(whole.members()).hasSize(3);

            for (var minutes : List.of(30, 90, 150)) {
                now = START.plus(WINDOW).plus(Duration.ofMinutes(minutes));
                comes((int) WINDOW.toMinutes() + minutes, List.of("Nothing else happened at minute " + minutes));
                pass();
            }

            assertThat(book.clusterOf("peace", first.id())).contains(whole);
            assertThat(book.storyline("peace", whole.storyline()).orElseThrow().clusters())
                    .contains(first.id().value());
        }

        @Test
        void takesInALateStoryUnderItsId() {
            var first = comes(0, FERRY.subList(0, 1)).get(0);
            comes(60, OTHERS);
            comes(60, FERRY.subList(1, 2));
            pass();

            comes((int) WINDOW.toMinutes() + 30, FERRY.subList(2, 3));
            pass();

            assertThat(book.clusterOf("peace", first.id()).orElseThrow().members())
                    .hasSize(3);
        }
    }

    @Test
    void writesOnlyWhatChanged() {
        comes(0, FERRY);
        comes(0, TARIFF);
        pass();
        store.jdbi().useHandle(h -> {
            h.execute("CREATE TABLE written (story TEXT)");
            h.execute("CREATE TRIGGER count_updates AFTER UPDATE ON cluster_members BEGIN"
                    + " INSERT INTO written VALUES (new.story); END");
            h.execute("CREATE TRIGGER count_inserts AFTER INSERT ON cluster_members BEGIN"
                    + " INSERT INTO written VALUES (new.story); END");
        });

        var late = comes(90, List.of("Grain tariff: exporters and the harbour council agree"));
        pass();

        List<String> written = store.jdbi().withHandle(h -> h.createQuery("SELECT story FROM written")
                .mapTo(String.class)
                .list());
        assertThat(written).containsExactly(late.get(0).id().value());
    }

    /** What there is to compare. */
    private record Found(Gathering gathering, List<LedgerEntry> ledger) {}

    private List<LedgerEntry> ledger() {
        return new SqlLedger(store.database()).until("peace", now);
    }

    private void pass() {
        var gathered = gathering.gather("peace");
        new EnterClaims(new SqlLedger(store.database())).enter(gathered);
        gathering.mark(gathered);
    }

    /** Read and judged; now is when the last of them came. */
    private List<Story> comes(int minutes, List<String> titles) {
        now = START.plus(Duration.ofMinutes(minutes));
        var stories = IntStream.range(0, titles.size())
                .mapToObj(at -> story(titles.get(at), titles.get(at), "", now.minusSeconds(titles.size() - at)))
                .toList();
        Stories.save(store.database(), stories, now);
        new SqlMatchBook(store.database(), clock)
                .save(
                        new ArrayList<>(stories),
                        stories.stream().map(this::match).toList());
        return stories;
    }

    private Match match(Story story) {
        var claim = story.title().contains("tariff")
                ? Optional.of(new StageClaim(
                        "tariff", Stage.AGREED, Optional.empty(), List.of(), "agree", story.title(), List.of()))
                : Optional.<StageClaim>empty();
        var reading = new Reading(List.of(), List.of(), claim, List.of());
        return new Match(story.id(), "peace", "1", true, 5, List.of(), List.of(), reading);
    }
}
