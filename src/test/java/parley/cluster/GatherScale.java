package parley.cluster;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
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
    private static final Instant START = Instant.parse("2026-03-01T00:00:00Z");
    private static final int EVENTS = 200;
    private static final int TELLINGS = 5;
    private static final int VOCABULARY = 20_000;
    private static final int COMMON = 60;
    private static final double MOST = 1.5;

    private final Gatherer gatherer = new Gatherer(Recipe.USUAL, EventWordsFile.read(Path.of("")), List.of());

    private record Cost(double filled, double takenIn) {}

    private GatherScale() {}

    public static void main(String[] args) {
        var scale = new GatherScale();
        scale.cost(window(5_000, TELLINGS), false); // warms up
        var events = scale.growth("more events", List.of(TELLINGS, TELLINGS, TELLINGS, TELLINGS));
        var tellings = scale.growth(
                "more tellings of an event", List.of(1_000 / EVENTS, 5_000 / EVENTS, 20_000 / EVENTS, 50_000 / EVENTS));
        var worst = Math.max(events, tellings);
        System.out.printf(
                Locale.ROOT, "gather-scale: a story costs at most %.2f times as much at 50,000 as at 1,000%n", worst);
        System.exit(worst <= MOST ? 0 : 1);
    }

    private double growth(String name, List<Integer> tellings) {
        System.out.println(name);
        var costs = new ArrayList<Cost>();
        var sizes = List.of(1_000, 5_000, 20_000, 50_000);
        for (var i = 0; i < sizes.size(); i++) {
            costs.add(cost(window(sizes.get(i), tellings.get(i)), true));
        }
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
        for (var round = 0; round < Math.max(1, 10_000 / stories.size()); round++) {
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

    /** In the order in which they come. */
    private static List<TopicStory> window(int size, int tellings) {
        var random = new Random(size);
        var stories = new ArrayList<TopicStory>();
        while (stories.size() < size) {
            var event = random.ints(14, COMMON, VOCABULARY).toArray();
            var when = START.plus(Duration.ofSeconds(random.nextInt(14 * 86_400)));
            for (var telling = 0; telling < tellings && stories.size() < size; telling++) {
                stories.add(Told.by("Outlet " + telling)
                        .at(when.plusSeconds(random.nextInt(18_000)).toString())
                        .says(words(random, event, 8), words(random, event, 30)));
            }
        }
        stories.sort(Comparator.comparing(TopicStory::when));
        return stories;
    }

    /** Half of the event's own words, half of those that all stories share. */
    private static String words(Random random, int[] event, int many) {
        var text = new StringBuilder();
        for (var i = 0; i < many; i++) {
            var word = random.nextBoolean() ? event[random.nextInt(event.length)] : random.nextInt(COMMON);
            text.append(word(word)).append(' ');
        }
        return text.toString().strip();
    }

    private static String word(int number) {
        var word = new StringBuilder();
        for (var rest = number + 400; rest > 0; rest /= 20) {
            word.append("bcdfghjklmnpqrstvwxz".charAt(rest % 20)).append("aeiou".charAt(rest % 5));
        }
        return word.toString();
    }
}
