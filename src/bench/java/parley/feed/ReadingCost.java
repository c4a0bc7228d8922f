package parley.feed;

import java.lang.management.ManagementFactory;
import java.util.List;
import org.apache.camel.dataformat.rss.RssConverter;

/**
 * What {@link ReadingBenchmark} measures, in processor time instead of time on the wall, for machines that do other work:
 * the least of many passes over the feeds.
 */
final class ReadingCost {
    private static final int PASSES = 100;

    /** Keeps the compiler from leaving work out whose result nobody asks for. */
    @SuppressWarnings("unused")
    private static volatile Object sink = "";

    private final BenchFeeds feeds;

    private ReadingCost(BenchFeeds feeds) {
        this.feeds = feeds;
    }

    public static void main(String[] args) throws Exception {
        new ReadingCost(BenchFeeds.load()).measure();
    }

    private void measure() throws Exception {
        var repair = new FeedRepair();
        var reader = new FeedReader();
        var documents = new FeedDocuments();
        var rome = print("bare ROME", feeds.bodies, BenchFeeds::bareRome);
        var repaired = print("repair", feeds.bodies, body -> repair.repair(body, null, null));
        print("ROME on repaired", feeds.repaired, FeedDocuments::syndFeed);
        print("camel-rss on repaired", feeds.repaired, RssConverter::xmlToFeed);
        print("mapping", feeds.parsed, reader::read);
        var whole = print("whole reading", feeds.bodies, body -> documents.read(body, null, null));
        System.out.printf(
                "repair adds %.0f %% to bare ROME; the whole reading takes %.0f %% of it%n",
                100.0 * repaired / rome, 100.0 * whole / rome);
    }

    private interface Step<T> {
        Object run(T input) throws Exception;
    }

    private <T> long print(String name, List<T> inputs, Step<T> step) throws Exception {
        var least = least(inputs, step);
        System.out.printf(
                "%-22s %7.1f ms %9.0f stories/s %6.1f MB/s%n",
                name, least / 1e6, feeds.stories() * 1e9 / least, feeds.bytes() * 1e3 / least);
        return least;
    }

    private static <T> long least(List<T> inputs, Step<T> step) throws Exception {
        var threads = ManagementFactory.getThreadMXBean();
        var least = Long.MAX_VALUE;
        for (var i = 0; i < PASSES; i++) {
            var start = threads.getCurrentThreadCpuTime();
            for (var input : inputs) {
                sink = step.run(input);
            }
            least = Math.min(least, threads.getCurrentThreadCpuTime() - start);
        }
        return least;
    }
}
