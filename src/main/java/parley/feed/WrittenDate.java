package parley.feed;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A date written in words and numbers in whatever order: {@code Tue, 06 Jan 2026 10:00:00 +0200} (RFC 822), {@code Tue
 * Jan 6 10:00:00 2026} (asctime), {@code January 6, 2026}, {@code 06.01.2026 10:00}, {@code 1/6/2026}. Finds the time by
 * its colon, the month by its name, the year by its length; what is left is the day.
 */
final class WrittenDate {
    private final String text;
    private final List<Integer> numbers = new ArrayList<>();
    private final List<Integer> lengths = new ArrayList<>();
    private final int[] time = new int[4];
    private boolean timed;
    private int month;
    private boolean afternoon;
    private @Nullable ZoneId offset;
    private boolean slashes;
    private int at;

    private WrittenDate(String text) {
        this.text = text;
    }

    /** Null when no full date can be made out. */
    static @Nullable Instant parse(String text) {
        var written = new WrittenDate(text);
        written.read();
        var date = written.date();
        if (date == null) {
            return null;
        }
        var zone = written.offset;
        return FeedDates.instant(date, written.time, zone == null ? ZoneOffset.UTC : zone);
    }

    private void read() {
        while (at < text.length()) {
            var c = text.charAt(at);
            if (Character.isDigit(c)) {
                number();
            } else if (Character.isLetter(c)) {
                word();
            } else if ((c == '+' || c == '-') && timed && isDigitAt(at + 1)) {
                numericZone();
            } else {
                slashes |= c == '/';
                at++;
            }
        }
    }

    private void number() {
        var from = at;
        while (isDigitAt(at)) {
            at++;
        }
        if (!timed && at < text.length() && text.charAt(at) == ':' && at - from <= 2 && isDigitAt(at + 1)) {
            clock(Integer.parseInt(text.substring(from, at)));
        } else if (at - from <= 4) {
            numbers.add(Integer.parseInt(text.substring(from, at)));
            lengths.add(at - from);
        }
    }

    /** Behind the hour, at its colon. */
    private void clock(int hour) {
        timed = true;
        time[0] = afternoon && hour < 12 ? hour + 12 : hour;
        for (var part = 1; part <= 2 && at < text.length() && text.charAt(at) == ':' && isDigitAt(at + 1); part++) {
            var from = ++at;
            while (isDigitAt(at) && at - from < 2) {
                at++;
            }
            time[part] = Integer.parseInt(text.substring(from, at));
        }
        if (at < text.length() && (text.charAt(at) == '.' || text.charAt(at) == ',') && isDigitAt(at + 1)) {
            at++;
            while (isDigitAt(at)) {
                at++;
            }
        }
    }

    private void word() {
        var from = at;
        while (at < text.length() && Character.isLetter(text.charAt(at))) {
            at++;
        }
        var word = text.substring(from, at);
        var known = month == 0 ? MonthNames.number(word) : OptionalInt.empty();
        if (known.isPresent() && !isWeekday(word)) {
            month = known.getAsInt();
        } else if (timed) {
            afterTime(word.toUpperCase(Locale.ROOT));
        } else {
            // Korean puts the half of the day before the time.
            afternoon |= word.equals("오후");
        }
    }

    private void afterTime(String word) {
        if (word.equals("PM") || word.equals("P")) {
            time[0] = time[0] < 12 ? time[0] + 12 : time[0];
        } else if (word.equals("AM") || word.equals("A")) {
            time[0] = time[0] == 12 ? 0 : time[0];
        } else if (offset == null) {
            offset = Zones.zone(word);
        }
    }

    private void numericZone() {
        var from = at++;
        while (at < text.length() && (isDigitAt(at) || (text.charAt(at) == ':' && isDigitAt(at + 1)))) {
            at++;
        }
        var found = at - from >= 3 ? Zones.zone(text.substring(from, at)) : null;
        offset = found == null ? offset : found;
    }

    private int @Nullable [] date() {
        var yearAt = lengths.indexOf(4);
        if (month > 0) {
            return numbers.size() < 2 ? null : withMonthName(yearAt);
        }
        return numbers.size() < 3 ? null : numeric(yearAt);
    }

    private int @Nullable [] withMonthName(int yearAt) {
        if (yearAt < 0) {
            // Two digits for the year: it stands behind the month and the day (RFC 822 section 5).
            yearAt = 1;
        }
        var day = numbers.get(yearAt == 0 ? 1 : 0);
        return new int[] {IsoDate.fullYear(numbers.get(yearAt)), month, day};
    }

    /** Year first or last. Behind slashes the month comes first, as in America, unless it can't; else the day. */
    private int[] numeric(int yearAt) {
        if (yearAt == 0) {
            return new int[] {numbers.get(0), numbers.get(1), numbers.get(2)};
        }
        var first = numbers.get(0);
        var second = numbers.get(1);
        var monthFirst = slashes ? first <= 12 : second > 12;
        var year = IsoDate.fullYear(numbers.get(2));
        return monthFirst ? new int[] {year, first, second} : new int[] {year, second, first};
    }

    private boolean isDigitAt(int index) {
        return index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9';
    }

    /** French {@code mar} is a Tuesday, English {@code Mar} a month: a weekday stands first and before a comma. */
    private boolean isWeekday(String word) {
        return at < text.length()
                && text.charAt(at) == ','
                && numbers.isEmpty()
                && at == word.length() + text.indexOf(word);
    }
}
