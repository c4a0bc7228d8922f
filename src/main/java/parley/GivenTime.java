package parley;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A time as it is given on the command line: a day, such as 2026-01-06, or an instant, such as 2026-01-06T05:00:00Z.
 * A text that is neither fails at once.
 */
record GivenTime(String text) {
    GivenTime {
        first(text, ZoneId.of("UTC"));
    }

    /** The instant, or the first one of the day. */
    Instant first(ZoneId zone) {
        return first(text, zone);
    }

    /** The instant, or the last millisecond of the day. */
    Instant last(ZoneId zone) {
        return isDay(text)
                ? LocalDate.parse(text)
                        .plusDays(1)
                        .atStartOfDay(zone)
                        .toInstant()
                        .minusMillis(1)
                : Instant.parse(text);
    }

    private static Instant first(String text, ZoneId zone) {
        return isDay(text) ? LocalDate.parse(text).atStartOfDay(zone).toInstant() : Instant.parse(text);
    }

    private static boolean isDay(String text) {
        return !text.contains("T");
    }

    /** For picocli. */
    static final class Converter implements ITypeConverter<GivenTime> {
        @Override
        public GivenTime convert(String text) {
            try {
                return new GivenTime(text);
            } catch (DateTimeException e) {
                throw new TypeConversionException(
                        "found \"%s\", expected a day such as 2026-01-06 or an instant such as 2026-01-06T05:00:00Z"
                                .formatted(text));
            }
        }
    }
}
