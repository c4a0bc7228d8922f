package parley.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.feed.DueFeed;
import parley.feed.Feed;
import parley.feed.FeedStatus;
import parley.feed.Pace;
import parley.feed.PollMemory.KeyedStory;
import parley.feed.PollState;
import parley.feed.Validators;
import parley.story.Credits;
import parley.story.Language;
import parley.story.Story;
import parley.story.StoryId;

class SqlPollMemoryTest {
    private static final Instant NOW = Instant.parse("2026-01-07T05:30:00Z");
    private static final Duration LEASE = Duration.ofMinutes(30);
    private static final Duration QUARTER = Duration.ofMinutes(15);

    @TempDir
    Path folder;

    private Database database;
    private SqlPollMemory memory;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("parley.db"));
        memory = new SqlPollMemory(database.jdbi());
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Nested
    class TheList {
        @Test
        void makesNewFeedsDueAndForgetsNothingOfOldOnes() {
            list("https://a.example/", "https://b.example/");
            memory.save(polled("https://a.example/", Optional.of(NOW.plus(QUARTER))), List.of(), Set.of(), NOW);

            list("https://a.example/", "https://b.example/", "https://c.example/");

            assertThat(claimed(NOW)).containsExactly("https://b.example/", "https://c.example/");
            assertThat(memory.health(NOW).get(0).state().standing().status()).isEqualTo(FeedStatus.OK);
        }

        @Test
        void endsThePollingOfAFeedThatIsListedNoMore() {
            list("https://a.example/", "https://b.example/");
            list("https://b.example/");

            assertThat(claimed(NOW)).containsExactly("https://b.example/");
            assertThat(memory.health(NOW)).hasSize(1);
        }

        @Test
        void leavesAloneWhatIsSwitchedOff() {
            memory.list(
                    List.of(new Feed(
                            "https://a.example/", "A", Language.UNKNOWN, "", "", "unknown", "", Optional.of("why"))),
                    fresh());

            assertThat(claimed(NOW)).isEmpty();
            assertThat(memory.countDue(NOW)).isZero();
        }
    }

    @Nested
    class AClaim {
        @Test
        void isGivenOnce() {
            list("https://a.example/", "https://b.example/");

            assertThat(claimed(NOW)).hasSize(2);
            assertThat(claimed(NOW)).isEmpty();
        }

        @Test
        void endsWhenWhatCameOfItCouldNotBeSaved() {
            list("https://a.example/");
            assertThat(claimed(NOW)).hasSize(1);
            database.jdbi()
                    .useHandle(h -> h.execute("CREATE TRIGGER broken BEFORE UPDATE OF etag ON feeds BEGIN"
                            + " SELECT RAISE(ABORT, 'the disk is full'); END"));
            assertThatThrownBy(() -> memory.save(
                            polled("https://a.example/", Optional.of(NOW.plus(QUARTER))), List.of(), Set.of(), NOW))
                    .hasStackTraceContaining("the disk is full");

            assertThat(claimed(NOW)).isEmpty();
            assertThat(claimed(NOW.plus(Duration.ofMinutes(5)))).containsExactly("https://a.example/");
        }

        @Test
        void keepsOthersOffItsHost() {
            list("https://a.example/1");
            assertThat(claimed(NOW)).hasSize(1);
            list("https://a.example/1", "https://a.example/2", "https://b.example/");

            assertThat(claimed(NOW)).containsExactly("https://b.example/");
        }

        @Test
        void takesNoMoreThanMayBeUnderWay() {
            list("https://a.example/", "https://b.example/", "https://c.example/");

            assertThat(memory.claim(NOW, LEASE, 2)).hasSize(2);
            assertThat(memory.claim(NOW, LEASE, 2)).isEmpty();
        }

        @Test
        void runsOutWhenItsHolderDied() {
            list("https://a.example/");
            assertThat(claimed(NOW)).hasSize(1);

            assertThat(claimed(NOW.plus(LEASE))).hasSize(1);
        }

        @Test
        void endsWithTheSave() {
            list("https://a.example/");
            claimed(NOW);
            memory.save(polled("https://a.example/", Optional.of(NOW.plus(QUARTER))), List.of(), Set.of(), NOW);

            assertThat(claimed(NOW.plus(QUARTER))).hasSize(1);
        }

        @Test
        void isNeverGivenForAFeedThatIsGone() {
            list("https://a.example/");
            memory.save(polled("https://a.example/", Optional.empty()), List.of(), Set.of(), NOW);

            assertThat(claimed(NOW.plus(Duration.ofDays(4000)))).isEmpty();
        }
    }

    @Nested
    class ASave {
        @Test
        void givesBackEverythingThatItTook() {
            list("https://a.example/");
            var polled = polled("https://a.example/", Optional.of(NOW));
            memory.save(polled, List.of(), Set.of(), NOW);

            assertThat(memory.claim(NOW, LEASE, 10)).containsExactly(polled);
        }

        @Test
        void handsOnNewAndRetitledStoriesOnly() {
            list("https://a.example/");
            var first = save(story("1", "Envoys meet"), story("2", "Talks resume"));
            var second = save(story("1", "Envoys met"), story("2", "Talks resume"), story("3", "A pause"));

            assertThat(first).containsExactly("Envoys meet", "Talks resume");
            assertThat(second).containsExactlyInAnyOrder("Envoys met", "A pause");
        }

        @Test
        void remembersByWhichKeysAStoryIsKnown() {
            list("https://a.example/");
            save(story("1", "Envoys meet"));

            assertThat(memory.known("https://a.example/", Set.of("guid:1", "guid:2")))
                    .containsOnlyKeys("guid:1")
                    .containsEntry("guid:1", new StoryId("1"));
            assertThat(memory.known("https://b.example/", Set.of("guid:1"))).isEmpty();
        }
    }

    private List<String> save(Story... stories) {
        var keyed = List.of(stories).stream()
                .map(s -> new KeyedStory(s, Set.of("guid:" + s.id())))
                .toList();
        return memory.save(polled("https://a.example/", Optional.of(NOW)), keyed, Set.of(), NOW).stream()
                .map(Story::title)
                .toList();
    }

    private List<String> claimed(Instant at) {
        return memory.claim(at, LEASE, 10).stream().map(d -> d.feed().address()).toList();
    }

    private void list(String... addresses) {
        memory.list(List.of(addresses).stream().map(SqlPollMemoryTest::feed).toList(), fresh());
    }

    private static PollState fresh() {
        return new PollState(
                Optional.of(NOW),
                PollState.LastAnswer.NONE,
                Optional.empty(),
                new PollState.Standing(
                        FeedStatus.NEW, NOW, 0, "", OptionalInt.empty(), Optional.empty(), Optional.empty()),
                QUARTER,
                Optional.empty());
    }

    private static DueFeed polled(String address, Optional<Instant> next) {
        return new DueFeed(
                feed(address),
                new PollState(
                        next,
                        new PollState.LastAnswer(
                                new Validators(address, Optional.of("W/\"\u00e9,\""), Optional.of("yesterday")),
                                "abc",
                                new Pace(Optional.of(QUARTER), Set.of(1, 23), Set.of(DayOfWeek.SUNDAY)),
                                Optional.of("Daily A"),
                                Optional.of("en")),
                        Optional.of(new PollState.Move("https://new.example/", 1)),
                        new PollState.Standing(
                                FeedStatus.OK, NOW, 2, "", OptionalInt.of(200), Optional.of(NOW), Optional.of(NOW)),
                        QUARTER,
                        Optional.of(NOW)));
    }

    private static Feed feed(String address) {
        return new Feed(address, "Daily", new Language("en"), "GB", "Europe", "public", "Group", Optional.empty());
    }

    private static Story story(String id, String title) {
        return new Story(
                new StoryId(id),
                "https://a.example/",
                "Daily",
                new Language("en"),
                title,
                "",
                "",
                Optional.empty(),
                Optional.empty(),
                NOW,
                Credits.NONE,
                List.of(),
                false);
    }
}
