package parley.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import parley.story.Language;
import parley.story.Story;
import parley.story.StoryId;

class RecordPollTest {
    private static final Instant START = Instant.parse("2026-01-07T05:30:00Z");
    private static final String FEED = "https://b.example/feed";

    private final Memory memory = new Memory();
    private Instant now = START;
    private final PollSchedule schedule = new PollSchedule(
            new PollSettings(
                    Duration.ofMinutes(15),
                    Duration.ofHours(2),
                    Duration.ofDays(1),
                    Duration.ofMinutes(15),
                    Duration.ofDays(1),
                    Duration.ofDays(7)),
            RandomGenerator.of("L64X128MixRandom"));
    private final RecordPoll record = new RecordPoll(memory, schedule, (InstantSource) () -> now);

    private DueFeed due = new DueFeed(
            new Feed(FEED, "Daily B", new Language("uk"), "", "", "unknown", "", Optional.empty()),
            PollState.fresh(START, Duration.ofMinutes(15)));

    @Nested
    class TheFirstPoll {
        @Test
        void marksOldAndUndatedStoriesAsBaseline() {
            poll(fresh(
                    entry("1", Optional.of(START.minus(Duration.ofHours(25)))),
                    entry("2", Optional.empty()),
                    entry("3", Optional.of(START.minus(Duration.ofHours(23))))));

            assertThat(memory.stories).extracting(Story::baseline).containsExactly(true, true, false);
        }

        @Test
        void isTheOnlyOneThatDoes() {
            poll(fresh(entry("1", Optional.empty())));
            poll(fresh(entry("2", Optional.empty())));

            assertThat(memory.stories).extracting(Story::baseline).containsExactly(false);
        }
    }

    @Nested
    class AStory {
        @Test
        void isNeverPublishedAfterWeSawIt() {
            poll(fresh(entry("1", Optional.of(START.plus(Duration.ofDays(1000))))));

            assertThat(memory.stories.get(0).published()).contains(START);
        }

        @Test
        void takesTheListsLanguageWhereTheFeedNamesNone() {
            poll(fresh(entry("1", Optional.empty())));

            assertThat(memory.stories.get(0).language()).isEqualTo(new Language("uk"));
        }
    }

    @Nested
    class A410 {
        @Test
        void endsPollingOnlyWhenItIsSaidTwice() {
            poll(new Poll.Gone());
            assertThat(standing().status()).isEqualTo(FeedStatus.FAILING);
            assertThat(due.state().nextPoll()).isPresent();

            poll(new Poll.Gone());
            assertThat(standing().status()).isEqualTo(FeedStatus.GONE);
            assertThat(due.state().nextPoll()).isEmpty();
        }

        @Test
        void isForgottenWhenTheFeedComesBack() {
            poll(new Poll.Gone());
            poll(fresh());
            poll(new Poll.Gone());

            assertThat(standing().status()).isEqualTo(FeedStatus.FAILING);
        }
    }

    @Nested
    class APermanentRedirect {
        @Test
        void isRememberedTheSecondTime() {
            poll(movedTo("https://new.example/feed"));
            assertThat(due.address()).isEqualTo(FEED);

            poll(movedTo("https://new.example/feed"));
            assertThat(due.address()).isEqualTo("https://new.example/feed");
        }

        @Test
        void isNotRememberedWhenItLeadsElsewhereEachTime() {
            poll(movedTo("https://new.example/1"));
            poll(movedTo("https://new.example/2"));
            poll(movedTo("https://new.example/1"));

            assertThat(due.address()).isEqualTo(FEED);
        }

        @Test
        void isForgottenWhenItsTargetFails() {
            poll(movedTo("https://new.example/feed"));
            poll(movedTo("https://new.example/feed"));
            poll(new Poll.Failed("404 Not Found", OptionalInt.of(404), Optional.empty()));

            assertThat(due.address()).isEqualTo(FEED);
        }

        @Test
        void toAPageThatIsGoneEndsNothing() {
            poll(movedTo("https://new.example/feed"));
            poll(movedTo("https://new.example/feed"));
            poll(new Poll.Gone());

            assertThat(standing().status()).isEqualTo(FeedStatus.FAILING);
            assertThat(due.address()).isEqualTo(FEED);
        }
    }

    @Nested
    class AFeedThatFails {
        private final Poll.Failed failed = new Poll.Failed("502 Bad Gateway", OptionalInt.of(502), Optional.empty());

        @Test
        void restsAfterAWeekAndSaysSinceWhenAndWhy() {
            poll(failed);
            now = START.plus(Duration.ofDays(8));
            poll(failed);
            now = START.plus(Duration.ofDays(9));
            poll(failed);

            assertThat(standing().status()).isEqualTo(FeedStatus.RESTING);
            assertThat(standing().since()).isEqualTo(START);
            assertThat(standing().why()).isEqualTo("502 Bad Gateway");
            assertThat(due.state().nextPoll())
                    .hasValueSatisfying(next -> assertThat(next).isAfterOrEqualTo(now.plus(Duration.ofDays(1))));
        }

        @Test
        void isWellAgainWithItsFirstAnswer() {
            poll(failed);
            poll(fresh());

            assertThat(standing().status()).isEqualTo(FeedStatus.OK);
            assertThat(standing().errors()).isZero();
            assertThat(standing().why()).isEmpty();
        }

        @Test
        void keepsItsValidators() {
            poll(fresh());
            var before = due.state().answer();
            poll(failed);

            assertThat(due.state().answer()).isEqualTo(before);
        }
    }

    @Test
    void keepsTheDocumentsPaceAfterA304() {
        poll(fresh(new Pace(Optional.of(Duration.ofHours(6)), Set.of(), Set.of())));
        poll(new Poll.Unchanged(answer(304, Optional.empty())));

        assertThat(due.state().nextPoll()).contains(now.plus(Duration.ofHours(6)));
    }

    private void poll(Poll poll) {
        record.record(new Inquiry(due, List.of(), true, Optional.empty(), Optional.of(poll)));
        due = memory.saved.orElseThrow();
    }

    private PollState.Standing standing() {
        return due.state().standing();
    }

    private static Poll fresh(Entry... entries) {
        return new Poll.Fresh(
                new FeedDocument(head(Optional.empty()), List.of(entries)), answer(200, Optional.empty()));
    }

    private static Poll fresh(Pace pace) {
        return new Poll.Fresh(new FeedDocument(head(pace.interval()), List.of()), answer(200, Optional.empty()));
    }

    private static Poll movedTo(String address) {
        return new Poll.Fresh(new FeedDocument(head(Optional.empty()), List.of()), answer(200, Optional.of(address)));
    }

    private static Poll.Answer answer(int status, Optional<String> movedTo) {
        return new Poll.Answer(
                status,
                new Validators(FEED, Optional.of("\"1\""), Optional.empty()),
                "hash",
                Optional.empty(),
                movedTo);
    }

    private static FeedHead head(Optional<Duration> ttl) {
        return new FeedHead(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                ttl,
                Set.of(),
                Set.of(),
                Optional.empty(),
                Optional.empty());
    }

    private static Entry entry(String guid, Optional<Instant> published) {
        return new Entry(
                Optional.of(guid),
                "Envoys meet",
                Optional.empty(),
                "",
                "",
                List.of(),
                List.of(),
                published,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** Remembers the last save, and every story key. */
    private static final class Memory implements PollMemory {
        private Optional<DueFeed> saved = Optional.empty();
        private List<Story> stories = List.of();
        private final Map<String, StoryId> keys = new HashMap<>();

        @Override
        public void list(List<Feed> feeds, PollState fresh) {}

        @Override
        public void freeLeases() {}

        @Override
        public List<DueFeed> claim(Instant now, Duration lease, int most) {
            return List.of();
        }

        @Override
        public int countDue(Instant now) {
            return 0;
        }

        @Override
        public Map<String, StoryId> known(String feed, Set<String> wanted) {
            var known = new HashMap<>(keys);
            known.keySet().retainAll(wanted);
            return known;
        }

        @Override
        public List<Story> save(DueFeed polled, List<KeyedStory> keyed, Set<String> sharedKeys, Instant now) {
            saved = Optional.of(polled);
            stories = keyed.stream().map(KeyedStory::story).toList();
            keyed.forEach(
                    k -> k.keys().forEach(key -> keys.putIfAbsent(key, k.story().id())));
            return stories;
        }

        @Override
        public List<FeedHealth> health(Instant now) {
            return List.of();
        }
    }
}
