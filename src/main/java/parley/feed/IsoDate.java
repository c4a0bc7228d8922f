package parley.feed;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** ISO 8601 as feeds use it: the W3C profile, RFC 3339, and the forms without separators, with week or day of the year. */
final class IsoDate {
    private static final String TIME = "(?:[Tt\\s]+(\\d{1,2})(?::?(\\d{2})(?::?(\\d{2})(?:[.,](\\d+))?)?)?\\s*(.*))?";
    private static final Pattern CALENDAR = Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?" + TIME);
    private static final Pattern BASIC = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})?" + TIME);
    private static final Pattern ORDINAL = Pattern.compile("(\\d{4}|\\d{2})-?(\\d{3})" + TIME);
    private static final Pattern WEEK = Pattern.compile("(\\d{4})-?W(\\d{2})(?:-?([1-7]))?" + TIME);
    private static final Pattern SHORT_YEAR = Pattern.compile("-?(\\d{2})-?(\\d{2})(?:-?(\\d{2}))?" + TIME);

    private IsoDate() {}

    /** Null when the text is written in another way. */
    static @Nullable Instant parse(String text) {
        var first = text.charAt(0);
        if (first != '-' && (first < '0' || first > '9')) {
            return null;
        }
        var exact = exact(text);
        return exact == null ? loose(text) : exact;
    }

    /** {@code 2026-01-06T10:00:00Z} and {@code 2026-01-06T10:00:00+02:00}, without a regular expression. */
    private static @Nullable Instant exact(String text) {
        if (text.length() < 20 || text.charAt(4) != '-' || text.charAt(10) != 'T' || text.charAt(16) != ':') {
            return null;
        }
        ZoneId offset = text.charAt(19) == 'Z' && text.length() == 20 ? ZoneOffset.UTC : null;
        if (offset == null && text.length() == 25 && text.charAt(22) == ':') {
            offset = Zones.zone(text.substring(19));
        }
        if (offset == null) {
            return null;
        }
        var date = new int[] {number(text, 0, 4), number(text, 5, 7), number(text, 8, 10)};
        var time = new int[] {number(text, 11, 13), number(text, 14, 16), number(text, 17, 19), 0};
        return FeedDates.instant(date, time, offset);
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    private static @Nullable Instant loose(String text) {
        var match = CALENDAR.matcher(text);
        if (match.matches()) {
            return at(match, 4, calendar(match));
        }
        match = BASIC.matcher(text);
        if (match.matches()) {
            return at(match, 4, calendar(match));
        }
        match = ORDINAL.matcher(text);
        if (match.matches()) {
            return at(match, 3, fields(LocalDate.ofYearDay(fullYear(number(match, 1, 0)), number(match, 2, 1))));
        }
        match = WEEK.matcher(text);
        if (match.matches()) {
            return at(match, 4, fields(week(match)));
        }
        match = SHORT_YEAR.matcher(text);
        if (match.matches()) {
            return at(match, 4, calendar(match));
        }
        return null;
    }

    private static LocalDate week(Matcher match) {
        return LocalDate.of(number(match, 1, 0), 1, 4)
                .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, number(match, 2, 1))
                .with(ChronoField.DAY_OF_WEEK, number(match, 3, 1));
    }

    /** Two digits mean what RFC 2822 section 4.3 says, with 90 where feeds begin instead of 50. */
    static int fullYear(int year) {
        if (year >= 100) {
            return year;
        }
        return year < 70 ? 2000 + year : 1900 + year;
    }

    private static int[] calendar(Matcher match) {
        return new int[] {year(match), number(match, 2, 1), number(match, 3, 1)};
    }

    /** Four digits are the year as it is; a year before 100 in four digits is no date that anyone means. */
    private static int year(Matcher match) {
        return match.group(1).length() == 2 ? fullYear(number(match, 1, 0)) : number(match, 1, 0);
    }

    private static int[] fields(LocalDate date) {
        return new int[] {date.getYear(), date.getMonthValue(), date.getDayOfMonth()};
    }

    private static Instant at(Matcher match, int hourGroup, int[] date) {
        var fraction = match.group(hourGroup + 3);
        var millis = fraction == null ? 0 : (int) (Double.parseDouble("0." + fraction) * 1000);
        var time = new int[] {
            number(match, hourGroup, 0), number(match, hourGroup + 1, 0), number(match, hourGroup + 2, 0), millis
        };
        var zone = match.group(hourGroup + 4);
        var offset = zone == null || zone.isBlank() ? ZoneOffset.UTC : Zones.zone(zone.strip());
        return FeedDates.instant(date, time, offset == null ? ZoneOffset.UTC : offset);
    }

    private static int number(Matcher match, int group, int otherwise) {
        var text = match.group(group);
        return text == null ? otherwise : Integer.parseInt(text);
    }
}
