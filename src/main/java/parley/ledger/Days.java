package parley.ledger;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import parley.story.Language;
import parley.topic.CalendarWords;
import parley.topic.Cues;

/**
 * The first day to come that a sentence names, relative to the story's own day: day and month in either order, tomorrow,
 * or a weekday. Month names are those of the Unicode CLDR, in the case that dates take and in the plain one.
 */
final class Days {
    private static final int HALF_A_YEAR = 183;
    private static final int SHORTEST_NAME = 3;
    private static final int AHEAD_REACH = 60;

    private final Map<String, Month> months;
    private final Optional<Pattern> dated;
    private final Cues tomorrow;
    private final Cues ahead;
    private final Map<DayOfWeek, Cues> weekdays;

    Days(Language language, CalendarWords words) {
        this.months = months(Locale.forLanguageTag(language.code()));
        this.dated = pattern(months);
        this.ahead = Cues.of(words.ahead());
        this.tomorrow = Cues.of(words.tomorrow());
        this.weekdays = weekdays(words.weekdays());
    }

    /** A bare weekday may as well be the last one: it counts beside a word of what is to come, and on another day. */
    Optional<LocalDate> in(String sentence, LocalDate own) {
        var dates = new ArrayList<LocalDate>();
        dated.ifPresent(pattern -> {
            var matcher = pattern.matcher(sentence.toLowerCase(Locale.ROOT));
            while (matcher.find()) {
                var first = matcher.group(1) != null;
                date(matcher.group(first ? 1 : 4), matcher.group(first ? 2 : 3), own)
                        .ifPresent(dates::add);
            }
        });
        if (tomorrow.isIn(sentence)) {
            dates.add(own.plusDays(1));
        }
        var coming = ahead.in(sentence);
        weekdays.forEach((day, cues) -> {
            var named = cues.in(sentence).stream()
                    .anyMatch(weekday -> coming.stream().anyMatch(cue -> isNear(weekday, cue)));
            if (named && day != own.getDayOfWeek()) {
                dates.add(own.with(TemporalAdjusters.next(day)));
            }
        });
        return dates.stream().filter(day -> day.isAfter(own)).findFirst();
    }

    private static boolean isNear(Cues.Found weekday, Cues.Found cue) {
        return Math.max(weekday.start() - cue.end(), cue.start() - weekday.end()) <= AHEAD_REACH;
    }

    /** In the year that brings it closest to the story. */
    private Optional<LocalDate> date(String day, String month, LocalDate own) {
        try {
            var date = LocalDate.of(own.getYear(), months.get(month), Integer.parseInt(day));
            if (date.isBefore(own.minusDays(HALF_A_YEAR))) {
                return Optional.of(date.plusYears(1));
            }
            return Optional.of(date.isAfter(own.plusDays(HALF_A_YEAR)) ? date.minusYears(1) : date);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Map<String, Month> months(Locale locale) {
        var names = new HashMap<String, Month>();
        for (var month : Month.values()) {
            for (var style :
                    List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE)) {
                var name =
                        month.getDisplayName(style, locale).toLowerCase(locale).replaceAll("\\.$", "");
                if (name.length() >= SHORTEST_NAME && !Character.isDigit(name.charAt(0))) {
                    names.put(name, month);
                }
            }
        }
        return Map.copyOf(names);
    }

    private static Optional<Pattern> pattern(Map<String, Month> months) {
        if (months.isEmpty()) {
            return Optional.empty();
        }
        var names = months.keySet().stream()
                .sorted((a, b) -> b.length() - a.length())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        var day = "(\\d{1,2})(?:\\.|º|er|st|nd|rd|th)?";
        var name = "(" + names + ")";
        return Optional.of(Pattern.compile("(?<!\\d)" + day + "\\s+(?:de\\s+|of\\s+)?" + name + "(?!\\p{L})"
                + "|(?<!\\p{L})" + name + "\\.?\\s+" + day + "(?![\\d:])"));
    }

    private static Map<DayOfWeek, Cues> weekdays(List<String> forms) {
        var cues = new HashMap<DayOfWeek, Cues>();
        for (var i = 0; i < forms.size(); i++) {
            cues.put(DayOfWeek.of(i + 1), Cues.of(List.of(forms.get(i).split("\\|", -1))));
        }
        return Map.copyOf(cues);
    }
}
