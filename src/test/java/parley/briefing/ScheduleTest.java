package parley.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ScheduleTest {
    private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void comesAtTheSameWallClockTimeInSummerAndWinter() {
        var schedule = new Schedule("0 7 * * *", KYIV);
        assertThat(schedule.next(at("2026-01-06T06:00:00Z"))).isEqualTo("2026-01-07T05:00:00Z");
        assertThat(schedule.next(at("2026-07-06T06:00:00Z"))).isEqualTo("2026-07-07T04:00:00Z");
    }

    @Test
    void comesAfterTheInstantAskedForNotAtIt() {
        var schedule = new Schedule("0 7 * * *", KYIV);
        assertThat(schedule.next(at("2026-01-06T05:00:00Z"))).isEqualTo("2026-01-07T05:00:00Z");
        assertThat(schedule.next(at("2026-01-06T04:59:59Z"))).isEqualTo("2026-01-06T05:00:00Z");
    }

    @Test
    void knowsWeekdays() {
        assertThat(new Schedule("30 6 * * 1-5", BERLIN).next(at("2026-01-09T08:00:00Z")))
                .isEqualTo("2026-01-12T05:30:00Z");
    }

    @Nested
    class WhenTheClockJumpsAhead {
        @Test
        void movesWhatFallsIntoTheGapToItsEnd() {
            assertThat(new Schedule("30 2 * * *", BERLIN).next(at("2026-03-28T12:00:00Z")))
                    .isEqualTo("2026-03-29T01:00:00Z");
        }

        @Test
        void comesOnceForAllThatFallsIntoTheGap() {
            var schedule = new Schedule("*/20 2 * * *", BERLIN);
            assertThat(after(schedule, "2026-03-28T12:00:00Z", 2))
                    .containsExactly(at("2026-03-29T01:00:00Z"), at("2026-03-30T00:00:00Z"));
        }
    }

    @Nested
    class WhenTheClockIsSetBack {
        @Test
        void comesInTheFirstPassOnly() {
            var schedule = new Schedule("30 2 * * *", BERLIN);
            assertThat(after(schedule, "2026-10-24T12:00:00Z", 2))
                    .containsExactly(at("2026-10-25T00:30:00Z"), at("2026-10-26T01:30:00Z"));
        }

        @Test
        void goesOnFromTheMiddleOfTheSecondPass() {
            assertThat(new Schedule("*/30 * * * *", BERLIN).next(at("2026-10-25T01:10:00Z")))
                    .isEqualTo("2026-10-25T02:00:00Z");
        }
    }

    @Nested
    class AfterMissedInstants {
        private final Schedule schedule = new Schedule("0 7 * * *", KYIV);

        @Test
        void namesTheLatestOne() {
            assertThat(schedule.latest(at("2026-01-01T05:00:00Z"), at("2026-01-05T09:00:00Z")))
                    .contains(at("2026-01-05T05:00:00Z"));
        }

        @Test
        void namesNoneWhenNoneIsDue() {
            assertThat(schedule.latest(at("2026-01-05T05:00:00Z"), at("2026-01-06T04:59:59Z")))
                    .isEmpty();
        }
    }

    @Nested
    class WhenItIsNoCronLine {
        @Test
        void saysWhatWasFoundAndWhatWasExpected() {
            assertThatThrownBy(() -> Schedule.check("7 o'clock"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("7 o'clock")
                    .hasMessageContaining("five fields such as 0 7 * * *");
        }

        @Test
        void refusesADayThatNeverComes() {
            assertThatThrownBy(() -> Schedule.check("0 7 31 2 *")).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static Stream<Instant> after(Schedule schedule, String start, int count) {
        return Stream.iterate(schedule.next(at(start)), schedule::next).limit(count);
    }

    private static Instant at(String text) {
        return Instant.parse(text);
    }
}
