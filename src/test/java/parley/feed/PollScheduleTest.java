package parley.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PollScheduleTest {
    private static final Instant NOW = Instant.parse("2026-01-07T05:30:00Z");
    private static final Duration QUARTER = Duration.ofMinutes(15);

    private static final RandomGenerator NO_JITTER = new RandomGenerator() {
        @Override
        public long nextLong() {
            return 0;
        }

        @Override
        public double nextDouble() {
            return 0;
        }
    };

    private final PollSettings settings = new PollSettings(
            QUARTER, Duration.ofHours(2), Duration.ofDays(1), QUARTER, Duration.ofHours(12), Duration.ofDays(7));
    private final PollSchedule schedule = new PollSchedule(settings, NO_JITTER);

    @Nested
    class AfterAGoodAnswer {
        @Test
        void keepsTheRhythmWhenNobodyAsksForMore() {
            assertThat(schedule.afterAnswer(NOW, QUARTER, Optional.empty(), Pace.NONE))
                    .isEqualTo(NOW.plus(QUARTER));
        }

        @Test
        void waitsAsLongAsTheAnswerStaysFresh() {
            assertThat(schedule.afterAnswer(NOW, QUARTER, Optional.of(Duration.ofHours(3)), Pace.NONE))
                    .isEqualTo(NOW.plus(Duration.ofHours(3)));
        }

        @Test
        void isNotHurriedByAShortLifetime() {
            assertThat(schedule.afterAnswer(NOW, QUARTER, Optional.of(Duration.ofSeconds(5)), Pace.NONE))
                    .isEqualTo(NOW.plus(QUARTER));
        }

        @Test
        void waitsForTheDocumentsOwnPace() {
            var hourly = new Pace(Optional.of(Duration.ofHours(1)), Set.of(), Set.of());

            assertThat(schedule.afterAnswer(NOW, QUARTER, Optional.empty(), hourly))
                    .isEqualTo(NOW.plus(Duration.ofHours(1)));
        }

        @Test
        void letsNoPublisherAskForMoreThanTheCap() {
            assertThat(schedule.afterAnswer(NOW, QUARTER, Optional.of(Duration.ofDays(400)), Pace.NONE))
                    .isEqualTo(NOW.plus(Duration.ofDays(1)));
        }

        @Test
        void passesOverSkippedHours() {
            var night = new Pace(Optional.empty(), Set.of(5, 6), Set.of());

            assertThat(schedule.afterAnswer(NOW, QUARTER, Optional.empty(), night))
                    .isEqualTo(Instant.parse("2026-01-07T07:00:00Z"));
        }

        @Test
        void passesOverSkippedDays() {
            var wednesday = new Pace(Optional.empty(), Set.of(), Set.of(DayOfWeek.WEDNESDAY));

            assertThat(schedule.afterAnswer(NOW, QUARTER, Optional.empty(), wednesday))
                    .isEqualTo(Instant.parse("2026-01-08T00:00:00Z"));
        }

        @Test
        void ignoresAFeedThatSkipsEveryHour() {
            var always = new Pace(
                    Optional.empty(), Set.copyOf(IntStream.range(0, 24).boxed().toList()), Set.of());

            assertThat(schedule.afterAnswer(NOW, QUARTER, Optional.empty(), always))
                    .isEqualTo(NOW.plus(QUARTER));
        }

        @Test
        void driftsApartButNeverComesEarly() {
            var jittery = new PollSchedule(settings, RandomGenerator.of("L64X128MixRandom"));

            for (int i = 0; i < 100; i++) {
                assertThat(jittery.afterAnswer(NOW, QUARTER, Optional.empty(), Pace.NONE))
                        .isBetween(
                                NOW.plus(QUARTER),
                                NOW.plus(QUARTER.multipliedBy(11).dividedBy(10)));
            }
        }
    }

    @Nested
    class TheRhythm {
        private final Duration hour = Duration.ofHours(1);

        @Test
        void isShorterWhenMostStoriesAreNew() {
            assertThat(schedule.rhythm(hour, 20, 30)).isEqualTo(Duration.ofMinutes(30));
        }

        @Test
        void isLongerWhenHardlyAnyIs() {
            assertThat(schedule.rhythm(hour, 0, 30)).isEqualTo(Duration.ofMinutes(75));
        }

        @Test
        void staysInBetween() {
            assertThat(schedule.rhythm(hour, 5, 30)).isEqualTo(hour);
        }

        @Test
        void staysWithinItsBounds() {
            assertThat(schedule.rhythm(QUARTER, 30, 30)).isEqualTo(QUARTER);
            assertThat(schedule.rhythm(Duration.ofHours(2), 0, 0)).isEqualTo(Duration.ofHours(2));
        }
    }

    @Nested
    class AfterErrors {
        @ParameterizedTest
        @ValueSource(ints = {1, 2, 3, 10})
        void pausesLongerEachTime(int errors) {
            assertThat(after(errors, OptionalInt.of(502), Optional.empty()))
                    .isEqualTo(NOW.plus(QUARTER.multipliedBy(errors)));
        }

        @ParameterizedTest
        @ValueSource(ints = {404, 429})
        void growsHalfAsFastForAFeedThatIsOnlyAway(int status) {
            assertThat(after(1, OptionalInt.of(status), Optional.empty())).isEqualTo(NOW.plus(QUARTER));
            assertThat(after(3, OptionalInt.of(status), Optional.empty())).isEqualTo(NOW.plus(QUARTER.multipliedBy(2)));
        }

        @Test
        void pausesNoLongerThanTheLongest() {
            assertThat(after(10_000, OptionalInt.empty(), Optional.empty())).isEqualTo(NOW.plus(Duration.ofHours(12)));
        }

        @Test
        void keepsRetryAfter() {
            assertThat(after(1, OptionalInt.of(503), Optional.of(Duration.ofHours(2))))
                    .isEqualTo(NOW.plus(Duration.ofHours(2)));
        }

        @Test
        void restsOnlyAfterAWeek() {
            assertThat(schedule.isTimeToRest(NOW.minus(Duration.ofDays(6)), NOW))
                    .isFalse();
            assertThat(schedule.isTimeToRest(NOW.minus(Duration.ofDays(7)), NOW))
                    .isTrue();
        }

        private Instant after(int errors, OptionalInt status, Optional<Duration> retryAfter) {
            return schedule.afterError(NOW, errors, status, retryAfter);
        }
    }

    @Test
    void namesTheSettingsThatContradictEachOther() {
        assertThatThrownBy(() ->
                        new PollSettings(Duration.ofHours(3), Duration.ofHours(2), QUARTER, QUARTER, QUARTER, QUARTER))
                .hasMessageContaining("parley.feeds.shortest-interval (PT3H)")
                .hasMessageContaining("parley.feeds.longest-interval (PT2H)");
    }
}
