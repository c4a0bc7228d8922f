package parley.briefing;

import java.util.stream.Collectors;
import parley.briefing.Edition.Coverage;
import parley.briefing.Edition.Day;

/** Stories a day as a row of block characters, each as high as its day is beside the largest: a chart that mail can hold. */
public final class BlockChart {
    private static final String BLOCKS = "▁▂▃▄▅▆▇█";

    private BlockChart() {}

    public static String of(Coverage coverage) {
        var largest = coverage.days().stream().mapToInt(Day::stories).max().orElse(0);
        return coverage.days().stream()
                .map(day -> String.valueOf(BLOCKS.charAt(step(day.stories(), largest))))
                .collect(Collectors.joining());
    }

    private static int step(int value, int largest) {
        return largest == 0 ? 0 : Math.round((BLOCKS.length() - 1) * (value / (float) largest));
    }
}
