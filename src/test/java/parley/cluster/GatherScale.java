package parley.cluster;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import parley.config.EventWordsFile;

/**
 * What gathering costs a story, for windows of 1,000 to 50,000 stories over 14 days. The window is limited in time, so
 * more stories in it are more events; how many outlets tell one stays as it is: most one or two, some a hundred (Zipf's
 * law). Invented events in invented words. Two figures each: <em>filled</em>, the whole window read and gathered anew,
 * as after a start; <em>taken in</em>, one more story that comes into a full window. Small windows are measured several
 * times, so that all figures come from as many stories.
 *
 * <p>For comparison, without judging: windows of 200 events that all outlets tell, up to 250 of them.
 *
 * <p>{@code java -cp … parley.cluster.GatherScale}; exit 1 when a figure grows more than 1.5-fold.
 */
final class GatherScale {
    private static final Duration SPAN = Duration.ofDays(14);
    private static final int EVENTS = 200;
    private static final int MOST_TELLINGS = 100;
    private static final int ROUNDS = 3;
    private static final int MOST_WINDOWS = 10;
    private static final double MOST = 1.5;

    private final Gatherer gatherer = new Gatherer(Recipe.USUAL, EventWordsFile.read(Path.of("")), List.of());

    private TopicWindow kept = gatherer.window("harbour");

    /** Milliseconds of processor time a story. */
    private record Cost(double filled, double takenIn) {}

    private GatherScale() {}

    public static void main(String[] args) {
        var sizes = args.length == 0
                ? List.of(1_000, 5_000, 20_000, 50_000)
                : Stream.of(args).map(Integer::valueOf).toList();
        var scale = new GatherScale();
        var largest = sizes.get(sizes.size() - 1);
        scale.cost(window(0, 5_000)); // warms up
        System.out.println("more events:");
        var costs = sizes.stream().map(size -> scale.events(size, largest)).toList();
        System.out.println("200 events that more outlets tell:");
        sizes.forEach(size -> scale.print(size, scale.cost(Tales.of(size, EVENTS, size / EVENTS, SPAN))));
        var first = costs.get(0);
        var last = costs.get(costs.size() - 1);
        var growth = Math.max(last.filled() / first.filled(), last.takenIn() / first.takenIn());
        System.out.printf(
                Locale.ROOT,
                "gather-scale: with more events a story costs %.2f times as much at %,d as at %,d, at most %.1f allowed%n",
                growth,
                largest,
                sizes.get(0),
                MOST);
        System.exit(growth <= MOST ? 0 : 1);
    }

    private Cost events(int size, int largest) {
        var windows = Math.min(MOST_WINDOWS, largest / size);
        var costs = IntStream.range(0, windows)
                .mapToObj(seed -> cost(window(seed, size)))
                .toList();
        var mean = new Cost(
                costs.stream().mapToDouble(Cost::filled).average().orElseThrow(),
                costs.stream().mapToDouble(Cost::takenIn).average().orElseThrow());
        print(size, mean);
        return mean;
    }

    private void print(int size, Cost cost) {
        System.gc();
        var runtime = Runtime.getRuntime();
        System.out.printf(
                Locale.ROOT,
                "%,8d stories: %.3f ms a story filled, %.3f ms taken in; %d MB kept%n",
                size,
                cost.filled(),
                cost.takenIn(),
                (runtime.totalMemory() - runtime.freeMemory()) >> 20);
    }

    private Cost cost(List<TopicStory> stories) {
        var lastDay = stories.get(stories.size() - 1).when().minus(Duration.ofDays(1));
        var before =
                stories.stream().filter(story -> !story.when().isAfter(lastDay)).toList();
        var filled = Double.MAX_VALUE;
        for (var round = 0; round < ROUNDS; round++) {
            kept = gatherer.window("harbour");
            var begin = cpu();
            kept.update(List.of(), before);
            filled = Math.min(filled, millis(begin) / before.size());
        }
        var late = stories.subList(before.size(), stories.size());
        var begin = cpu();
        for (var story : late) {
            kept.update(List.of(), List.of(story));
        }
        return new Cost(filled, millis(begin) / late.size());
    }

    /** Of this thread alone: other work on the machine does not count. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static double millis(long begin) {
        return (cpu() - begin) / 1e6;
    }

    private static List<TopicStory> window(int seed, int size) {
        var random = new Random(seed);
        var tellings = new ArrayList<Integer>();
        for (var left = size; left > 0; left -= tellings.get(tellings.size() - 1)) {
            var many = (int) Math.min(MOST_TELLINGS, 1 / (1 - random.nextDouble()));
            tellings.add(Math.min(many, left));
        }
        return Tales.of(seed, tellings, SPAN);
    }
}
