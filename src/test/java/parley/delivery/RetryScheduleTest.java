package parley.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RetryScheduleTest {
    private static final Instant OWED = Instant.parse("2026-01-07T05:00:00Z");
    private static final RandomGenerator NO_CHANCE = () -> 0L;
    private static final RandomGenerator MOST_CHANCE = () -> -1L;

    private final RetrySchedule schedule = new RetrySchedule(
            List.of(Duration.ofSeconds(5), Duration.ofMinutes(5), Duration.ofHours(1)), Duration.ofDays(3));

    @Nested
    class Pauses {
        @Test
        void growWithEachFailureAndThenGoOn() {
            assertThat(pause(1, Optional.empty())).isEqualTo(Duration.ofSeconds(5));
            assertThat(pause(2, Optional.empty())).isEqualTo(Duration.ofMinutes(5));
            assertThat(pause(3, Optional.empty())).isEqualTo(Duration.ofHours(1));
            assertThat(pause(9, Optional.empty())).isEqualTo(Duration.ofHours(1));
        }

        @Test
        void differByChanceSoThatNotAllComeBackAtOnce() {
            var next =
                    schedule.next(OWED, OWED, 2, Optional.empty(), MOST_CHANCE).orElseThrow();
            assertThat(Duration.between(OWED, next)).isBetween(Duration.ofSeconds(359), Duration.ofMinutes(6));
        }

        @Test
        void areAsLongAsTheServerAsks() {
            assertThat(pause(1, Optional.of(Duration.ofSeconds(90)))).isEqualTo(Duration.ofSeconds(90));
        }

        @Test
        void areNotShorterForAServerThatAsksForLess() {
            assertThat(pause(2, Optional.of(Duration.ofSeconds(1)))).isEqualTo(Duration.ofMinutes(5));
        }

        @Test
        void mustBeLongEnoughNotToHammer() {
            assertThatThrownBy(() -> new RetrySchedule(List.of(Duration.ofMillis(10)), Duration.ofDays(1)))
                    .hasMessageContaining("parley.delivery.retries");
        }
    }

    @Nested
    class WhenItHasBeenLongEnough {
        @Test
        void givesUp() {
            var now = OWED.plus(Duration.ofDays(3)).minusSeconds(60);
            assertThat(schedule.next(now, OWED, 9, Optional.empty(), NO_CHANCE)).isEmpty();
        }

        @Test
        void givesUpRatherThanComeBackSoonerThanAsked() {
            assertThat(schedule.next(OWED, OWED, 1, Optional.of(Duration.ofDays(4)), NO_CHANCE))
                    .isEmpty();
        }
    }

    private Duration pause(int failures, Optional<Duration> asked) {
        return Duration.between(
                OWED, schedule.next(OWED, OWED, failures, asked, NO_CHANCE).orElseThrow());
    }
}
