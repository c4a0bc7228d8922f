package parley.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import parley.briefing.BarChart;
import parley.briefing.Edition;
import parley.cluster.Storyline;

/**
 * The stories of a storyline day by day (UTC), as bars for the eye and as words for the ear.
 *
 * @param words {@code 1 Jan 4 · 2 Jan 19}: days that had any
 */
public record VolumeChart(List<BarChart.Bar> bars, String words) {
    /** Fewer days are drawn as if they were so many, more are cut. */
    private static final int FEWEST = 14;

    private static final int MOST = 70;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

    public VolumeChart {
        bars = List.copyOf(bars);
    }

    /** Its own days, the last seventy. */
    static VolumeChart of(Storyline line) {
        var last = line.lastDay();
        var days = Math.min(
                MOST, Math.max(FEWEST, last.toEpochDay() - line.firstDay().toEpochDay() + 1));
        return of(line, last.minusDays(days - 1), last);
    }

    static VolumeChart of(Storyline line, LocalDate from, LocalDate to) {
        var days = from.datesUntil(to.plusDays(1))
                .map(day -> new Edition.Day(day, line.volume().getOrDefault(day, 0), 0))
                .toList();
        var words = days.stream()
                .filter(day -> day.stories() > 0)
                .map(day -> DAY.format(day.day()) + " " + day.stories())
                .collect(Collectors.joining(" · "));
        return new VolumeChart(BarChart.of(new Edition.Coverage(days)), words);
    }
}
