package parley.briefing;

import java.util.ArrayList;
import java.util.List;
import parley.briefing.Edition.Coverage;
import parley.briefing.Edition.Day;

/** Stories a day as bars, in the units of an SVG view box of {@link #WIDTH} by {@link #HEIGHT}. */
public final class BarChart {
    public static final int WIDTH = 280;
    public static final int HEIGHT = 48;
    private static final int GAP = 4;

    private BarChart() {}

    public record Bar(int x, int y, int width, int height) {}

    public static List<Bar> of(Coverage coverage) {
        var days = coverage.days();
        var largest = Math.max(1, days.stream().mapToInt(Day::stories).max().orElse(0));
        var step = WIDTH / Math.max(1, days.size());
        var bars = new ArrayList<Bar>();
        for (var day : days) {
            var height = Math.max(1, Math.round(HEIGHT * (day.stories() / (float) largest)));
            bars.add(new Bar(bars.size() * step, HEIGHT - height, Math.max(1, step - GAP), height));
        }
        return bars;
    }
}
