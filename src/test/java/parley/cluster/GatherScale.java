package parley.cluster;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;
import parley.config.EventWordsFile;

/**
 * What gathering costs a story, for windows of 1,000 to 50,000 stories over 14 days. The window is limited in time, so
 * more stories in it are either more events, each told five times, or more tellings of the same 200 events; both are
 * measured. Invented events in invented words. Two figures each: <em>filled</em>, the whole window read and gathered
 * anew, as after a start; <em>taken in</em>, one more story that has just come into a full window.
 *
 * <p>{@code java -cp … parley.cluster.GatherScale}; exit 1 when a figure grows more than 1.5-fold.
 */
final class GatherScale {
    private static final int EVENTS = 200;
    private static final int TELLINGS = 5;
    private static final int ROUNDS = 3;
    private static final double MOST = 1.5;

    private final Gatherer gatherer = new Gatherer(Recipe.USUAL, EventWordsFile.read(Path.of("")), List.of());

    private record Cost(double filled, double takenIn) {}

    private GatherScale() {}

    public static void main(String[] args) {
        var sizes = args.length == 0
                ? List.of(1_000, 5_000, 20_000, 50_000)
                : Stream.of(args).map(Integer::valueOf).toList();
        var scale = new GatherScale();
        scale.cost(window(5_000, TELLINGS), false); // warms up
        System.out.println("more events:");
        var worst = scale.growth(sizes, size -> TELLINGS);
        System.out.println("more tellings of each event:");
        worst = Math.max(worst, scale.growth(sizes, size -> size / EVENTS));
        System.out.printf(
                Locale.ROOT,
                "gather-scale: a story costs at most %.2f times as much at %,d as at %,d%n",
                worst,
                sizes.get(sizes.size() - 1),
                sizes.get(0));
        System.exit(worst <= MOST ? 0 : 1);
    }

    private double growth(List<Integer> sizes, IntUnaryOperator tellings) {
        var costs = sizes.stream()
                .map(size -> cost(window(size, tellings.applyAsInt(size)), true))
                .toList();
        var first = costs.get(0);
        var last = costs.get(costs.size() - 1);
        return Math.max(last.filled() / first.filled(), last.takenIn() / first.takenIn());
    }

    private Cost cost(List<TopicStory> stories, boolean isShown) {
        var lastDay = stories.get(stories.size() - 1).when().minus(Duration.ofDays(1));
        var before =
                stories.stream().filter(story -> !story.when().isAfter(lastDay)).toList();
        var filled = Double.MAX_VALUE;
        var window = gatherer.window("harbour");
        for (var round = 0; round < ROUNDS; round++) {
            window = gatherer.window("harbour");
            var begin = cpu();
            window.update(List.of(), before);
            filled = Math.min(filled, millis(begin) / before.size());
        }
        var late = stories.subList(before.size(), stories.size());
        var begin = cpu();
        for (var story : late) {
            window.update(List.of(), List.of(story));
        }
        var takenIn = millis(begin) / late.size();
        if (isShown) {
            System.gc();
            var runtime = Runtime.getRuntime();
            System.out.printf(
                    Locale.ROOT,
                    "%,8d stories: %.3f ms a story filled, %.3f ms taken in; %,d clusters, %,d storylines; %d MB kept%n",
                    stories.size(),
                    filled,
                    takenIn,
                    window.all().clusters().size(),
                    window.all().storylines().size(),
                    (runtime.totalMemory() - runtime.freeMemory()) >> 20);
        }
        return new Cost(filled, takenIn);
    }

    /** Of this thread alone: other work on the machine does not count. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static double millis(long begin) {
        return (cpu() - begin) / 1e6;
    }

    private static List<TopicStory> window(int size, int tellings) {
        return Tales.of(size, size / tellings, tellings, Duration.ofDays(14));
    }
}
