package parley.cluster;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import parley.config.EventWordsFile;

/**
 * What gathering costs a story, for windows of 1,000 to 50,000 stories over 14 days: invented events, each told by a few
 * outlets in words of their own. {@code java -cp … parley.cluster.GatherScale}; exit 1 when it grows more than 1.5-fold.
 */
final class GatherScale {
    private static final Instant START = Instant.parse("2026-03-01T00:00:00Z");
    private static final int TELLINGS = 5;
    private static final int VOCABULARY = 20_000;
    private static final int COMMON = 60;

    private GatherScale() {}

    public static void main(String[] args) {
        var gatherer = new Gatherer(Recipe.USUAL, EventWordsFile.read(Path.of("")), List.of());
        gatherer.gather(window(2_000));
        var first = 0.0;
        var last = 0.0;
        for (var size : List.of(1_000, 5_000, 20_000, 50_000)) {
            last = cost(gatherer, size);
            first = first == 0 ? last : first;
        }
        System.out.printf(
                Locale.ROOT, "gathering a story costs %.2f times as much at 50,000 as at 1,000%n", last / first);
        System.exit(last / first <= 1.5 ? 0 : 1);
    }

    private static double cost(Gatherer gatherer, int size) {
        var stories = window(size);
        var best = Double.MAX_VALUE;
        var clusters = 0;
        for (var round = 0; round < (size < 5_000 ? 5 : 1); round++) {
            var begin = System.nanoTime();
            clusters = gatherer.gather(stories).clusters().size();
            best = Math.min(best, (System.nanoTime() - begin) / 1e6 / size);
        }
        var runtime = Runtime.getRuntime();
        System.out.printf(
                Locale.ROOT,
                "%,7d stories: %.3f ms a story, %,d clusters, %d MB used%n",
                size,
                best,
                clusters,
                (runtime.totalMemory() - runtime.freeMemory()) >> 20);
        return best;
    }

    private static List<TopicStory> window(int size) {
        var random = new Random(size);
        var stories = new ArrayList<TopicStory>();
        while (stories.size() < size) {
            var event = random.ints(14, COMMON, VOCABULARY).toArray();
            var when = START.plus(Duration.ofSeconds(random.nextInt(14 * 86_400)));
            for (var telling = 0; telling < TELLINGS && stories.size() < size; telling++) {
                stories.add(Told.by("Outlet " + telling)
                        .at(when.plusSeconds(random.nextInt(18_000)).toString())
                        .says(words(random, event, 8), words(random, event, 30)));
            }
        }
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
