package parley.feed;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Reads the dates of feeds: RFC 822 and its successors, W3C date and time (a profile of ISO 8601, RFC 3339), and what
 * people write instead. A zone that is named is kept. Where none is named, or one that nobody knows, the time counts as
 * UTC (RFC 5322 section 4.3: such zones are {@code -0000}). What has no year, month and day gives nothing.
 */
final class FeedDates {
    /** The first of the forms that ROME tries: the others cost it a new formatter each. */
    private static final DateTimeFormatter FOR_ROME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-01-01T00:00:00Z");

    private FeedDates() {}

    static String format(Instant date) {
        return FOR_ROME.format(date);
    }

    static Optional<Instant> parse(CharSequence written) {
        var text = written.toString().strip();
        if (text.isEmpty() || text.length() > 100) {
            return Optional.empty();
        }
        try {
            var date = IsoDate.parse(text);
            return (date == null ? Optional.ofNullable(WrittenDate.parse(text)) : Optional.of(date))
                    .filter(FeedDates::isSane);
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Year 1 is a forgotten value, not a date. */
    private static boolean isSane(Instant date) {
        return date.isAfter(EARLIEST) && date.isBefore(LATEST);
    }

    /**
     * Hour 24 is the next midnight (ISO 8601), second 60 a leap second (RFC 3339 section 5.6); 31 June and 25:10 come
     * from clocks that were added to by hand, and roll over as those meant.
     */
    static Instant instant(int[] date, int[] time, ZoneId zone) {
        if (date[2] < 1 || date[2] > 31 || time[0] > 30 || time[1] > 99 || time[2] > 99) {
            throw new DateTimeException("no date");
        }
        return LocalDate.of(date[0], date[1], 1)
                .plusDays(date[2] - 1L)
                .atStartOfDay()
                .plusHours(time[0])
                .plusMinutes(time[1])
                .plusSeconds(time[2] == 60 ? 59 : time[2])
                .plus(time[3], ChronoUnit.MILLIS)
                .atZone(zone)
                .toInstant();
    }
}
