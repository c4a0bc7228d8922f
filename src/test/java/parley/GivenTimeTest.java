package parley;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.TypeConversionException;

class GivenTimeTest {
    private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");
    private final GivenTime.Converter converter = new GivenTime.Converter();

    @Test
    void takesADayFromItsBeginningToItsEnd() {
        var day = converter.convert("2026-01-06");
        assertThat(day.first(KYIV)).isEqualTo(Instant.parse("2026-01-05T22:00:00Z"));
        assertThat(day.last(KYIV)).isEqualTo(Instant.parse("2026-01-06T21:59:59.999Z"));
    }

    @Test
    void takesAnInstantAsItIs() {
        var instant = converter.convert("2026-01-06T05:00:00Z");
        assertThat(instant.first(KYIV)).isEqualTo(Instant.parse("2026-01-06T05:00:00Z"));
        assertThat(instant.last(KYIV)).isEqualTo(Instant.parse("2026-01-06T05:00:00Z"));
    }

    @Test
    void saysWhatItFoundAndWhatItExpected() {
        assertThatThrownBy(() -> converter.convert("2026-02-30"))
                .isInstanceOf(TypeConversionException.class)
                .hasMessageContaining("found \"2026-02-30\", expected a day such as");
    }
}
