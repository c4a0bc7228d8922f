package parley.camel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class HubClockTest {
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    @Test
    void startsWhereItIsTold() {
        assertThat(HubClock.from(START, 1).instant()).isBetween(START, START.plusSeconds(60));
    }

    @Test
    void shortensTicksBySpeedButNeverSpins() {
        var clock = HubClock.from(START, 60);
        assertThat(clock.realMillis(Duration.ofMinutes(1))).isEqualTo(1000);
        assertThat(clock.realMillis(Duration.ofMillis(10))).isEqualTo(50);
    }

    @Test
    void jumpsAheadAndNeverBack() {
        var clock = HubClock.from(START, 1);
        var later = START.plus(Duration.ofDays(1));

        clock.jumpTo(later);
        assertThat(clock.instant()).isBetween(later, later.plusSeconds(60));

        clock.jumpTo(START);
        assertThat(clock.instant()).isAfterOrEqualTo(later);
    }

    @Test
    void refusesToStandStill() {
        assertThatThrownBy(() -> HubClock.from(START, 0)).hasMessageContaining("parley.clock.speed");
    }
}
