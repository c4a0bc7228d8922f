package parley.ledger;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import parley.story.Language;
import parley.topic.CalendarWords;
import parley.topic.Cues;

/**
 * The days to come that a sentence names, relative to the story's own day: one or more days of a month in either order
 * ({@code 3, 6 i 7 stycznia}), a span of which the first day counts ({@code 6-7 January}), numeric dates, tomorrow, or a
 * weekday.
 */
final class Days {
    private static final int HALF_A_YEAR = 183;
    private static final int AHEAD_REACH = 60;

    private static final String DAY = "\\d{1,2}(?:\\.|º|°|ª|er|st|nd|rd|th|-?го)?";

    private static final String LISTED = "(?:\\s*[,&]\\s*(?:and\\s+)?"
            + "|\\s+(?:and|or|und|oder|i|oraz|lub|et|ou|y|o|e|та|і|й|и|или|a|och|ve|și|és|og|en)\\s+)";

    private static final String SPANNED = "(?:\\s*[-–—]\\s*|\\s+(?:to|do|bis|au|al|até|до|по|till|tot|til)\\s+)";
    private static final Pattern ONE = Pattern.compile("\\d{1,2}");
    private static final Pattern SPAN = Pattern.compile("^" + SPANNED + "$");
    private static final Pattern YEAR = Pattern.compile("^\\s*,?\\s*(20\\d\\d)");

    private static final Pattern NUMERIC = Pattern.compile(
            "(?<![\\p{L}\\p{Nd}.,/-])(\\d{1,2})([./])(\\d{1,2})(?:\\2(20\\d\\d|\\d\\d))?(?![\\p{Nd}/%])");

    private static final Pattern ISO = Pattern.compile("(?<![\\p{Nd}-])(20\\d\\d)-(\\d\\d)-(\\d\\d)(?![\\p{Nd}-])");

    private final Language language;
    private final Months months;
    private final Optional<Pattern> dated;
    private final Cues tomorrow;
    private final Cues ahead;
    private final Map<DayOfWeek, Cues> weekdays;

    Days(Language language, CalendarWords words) {
        this.language = language;
        this.months = Months.of(language);
        this.dated = months.regex().map(Days::pattern);
        this.ahead = Cues.of(words.ahead());
        this.tomorrow = Cues.of(words.tomorrow());
        this.weekdays = weekdays(words.weekdays());
    }

    /** Soonest first; the story's own day only beside a word of what is to come. */
    List<LocalDate> in(String sentence, LocalDate own) {
        var days = new TreeSet<LocalDate>();
        var text = sentence.toLowerCase(Locale.ROOT);
        dated.ifPresent(
                pattern -> pattern.matcher(text).results().forEach(found -> days.addAll(named(found, text, own))));
        NUMERIC.matcher(text).results().forEach(found -> numeric(found, own).ifPresent(days::add));
        ISO.matcher(text).results().forEach(found -> iso(found).ifPresent(days::add));
        if (tomorrow.isIn(sentence)) {
            days.add(own.plusDays(1));
        }
        var coming = ahead.in(sentence);
        if (coming.isEmpty()) {
            days.remove(own);
        }
        coming.forEach(cue -> weekday(sentence, cue, own).ifPresent(days::add));
        return days.stream().filter(day -> !day.isBefore(own)).toList();
    }

    /** A bare weekday may as well be the last one: only the one nearest to a word of what is to come counts. */
    private Optional<LocalDate> weekday(String sentence, Cues.Found cue, LocalDate own) {
        return weekdays.entrySet().stream()
                .flatMap(entry -> entry.getValue().in(sentence).stream().map(found -> Map.entry(entry.getKey(), found)))
                .filter(named -> distance(named.getValue(), cue) <= AHEAD_REACH)
                .min(Comparator.comparingInt(named -> distance(named.getValue(), cue)))
                .filter(named ->
                        named.getKey() != own.getDayOfWeek() || named.getValue().start() > cue.end())
                .map(named -> own.with(TemporalAdjusters.nextOrSame(named.getKey())));
    }

    private static int distance(Cues.Found weekday, Cues.Found cue) {
        return Math.max(0, Math.max(weekday.start() - cue.end(), cue.start() - weekday.end()));
    }

    /** Each day of a list; of a span the first, on which what is announced begins. */
    private List<LocalDate> named(MatchResult found, String text, LocalDate own) {
        var isDayFirst = found.group(1) != null;
        var listed = isDayFirst ? found.group(1) : found.group(4);
        var month = months.get(isDayFirst ? found.group(2) : found.group(3));
        var year = year(YEAR.matcher(text.substring(found.end())));
        var days = new ArrayList<LocalDate>();
        var last = 0;
        var number = ONE.matcher(listed);
        while (number.find()) {
            var isSpanned = last > 0
                    && SPAN.matcher(listed.substring(last, number.start()).replaceFirst("^\\.", ""))
                            .find();
            last = number.end();
            if (!isSpanned) {
                month.flatMap(one -> date(year, one.getValue(), Integer.parseInt(number.group()), own))
                        .ifPresent(days::add);
            }
        }
        return days;
    }

    private static Optional<Integer> year(Matcher behind) {
        return behind.find() ? Optional.of(Integer.valueOf(behind.group(1))) : Optional.empty();
    }

    /**
     * A pair of numbers is a date where it has a year or a leading zero; else it is a score or a fraction. Of the British
     * and the American reading of one with strokes in English the one closer to the story holds.
     */
    private Optional<LocalDate> numeric(MatchResult found, LocalDate own) {
        var year = Optional.ofNullable(found.group(4)).map(digits -> Integer.parseInt(digits) % 100 + 2000);
        var isPadded = found.group(1).startsWith("0") || found.group(3).startsWith("0");
        if (year.isEmpty() && !isPadded) {
            return Optional.empty();
        }
        var first = Integer.parseInt(found.group(1));
        var second = Integer.parseInt(found.group(3));
        var european = date(year, second, first, own);
        return found.group(2).equals("/") && language.code().equals("en")
                ? Stream.of(european, date(year, first, second, own))
                        .flatMap(Optional::stream)
                        .min(Comparator.comparingLong(day -> Math.abs(ChronoUnit.DAYS.between(own, day))))
                : european;
    }

    private static Optional<LocalDate> iso(MatchResult found) {
        return checked(
                Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)), Integer.parseInt(found.group(3)));
    }

    /** Without a year in the one that brings it closest to the story. */
    private static Optional<LocalDate> date(Optional<Integer> year, int month, int day, LocalDate own) {
        if (year.isPresent()) {
            return checked(year.get(), month, day);
        }
        return checked(own.getYear(), month, day).map(date -> {
            if (date.isBefore(own.minusDays(HALF_A_YEAR))) {
                return date.plusYears(1);
            }
            return date.isAfter(own.plusDays(HALF_A_YEAR)) ? date.minusYears(1) : date;
        });
    }

    private static Optional<LocalDate> checked(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Pattern pattern(String names) {
        var days = "((?:" + DAY + "(?:" + LISTED + "|" + SPANNED + ")){0,5}" + DAY + ")";
        var name = "(" + names + ")";
        return Pattern.compile("(?<![\\d:.,])" + days + "\\s+(?:de\\s+|of\\s+)?" + name + "(?!\\p{L})" + "|(?<!\\p{L})"
                + name + "\\.?\\s+" + days + "(?![\\d:])");
    }

    private static Map<DayOfWeek, Cues> weekdays(List<String> forms) {
        var cues = new HashMap<DayOfWeek, Cues>();
        for (var i = 0; i < forms.size(); i++) {
            cues.put(DayOfWeek.of(i + 1), Cues.of(List.of(forms.get(i).split("\\|", -1))));
        }
        return Map.copyOf(cues);
    }
}
