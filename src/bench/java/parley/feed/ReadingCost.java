package parley.feed;

import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.camel.dataformat.rss.RssConverter;

/**
 * What {@link ReadingBenchmark} measures, in processor time instead of time on the wall, for machines that do other work:
 * the least of many passes over the feeds of a folder.
 */
final class ReadingCost {
    private static final int PASSES = 100;

    private final List<byte[]> bodies = new ArrayList<>();
    private final List<String> repaired = new ArrayList<>();
    private final List<SyndFeed> parsed = new ArrayList<>();
    private int stories;
    private long bytes;

    private ReadingCost() {}

    public static void main(String[] args) throws Exception {
        var cost = new ReadingCost();
        cost.load(Path.of(System.getProperty("parley.bench.feeds", "target/bench-feeds")));
        cost.measure();
    }

    private void load(Path folder) throws IOException, FeedException {
        var repair = new FeedRepair();
        try (var files = Files.list(folder)) {
            for (var file : files.sorted().toList()) {
                var body = Files.readAllBytes(file);
                if (repair.repair(body, null, null) instanceof Repaired.Xml xml && romeReads(body)) {
                    bodies.add(body);
                    repaired.add(xml.text());
                    parsed.add(FeedDocuments.syndFeed(xml.text()));
                    stories += parsed.get(parsed.size() - 1).getEntries().size();
                    bytes += body.length;
                }
            }
        }
        System.out.printf("%d feeds, %d stories, %d bytes%n", bodies.size(), stories, bytes);
    }

    private void measure() throws Exception {
        var repair = new FeedRepair();
        var reader = new FeedReader();
        var documents = new FeedDocuments();
        print("bare ROME", bodies, ReadingCost::rome);
        print("repair", bodies, body -> repair.repair(body, null, null));
        print("ROME on repaired", repaired, FeedDocuments::syndFeed);
        print("camel-rss on repaired", repaired, RssConverter::xmlToFeed);
        print("mapping", parsed, reader::read);
        print("whole reading", bodies, body -> documents.read(body, null, null));
    }

    private interface Step<T> {
        Object run(T input) throws Exception;
    }

    private <T> void print(String name, List<T> inputs, Step<T> step) throws Exception {
        var least = least(() -> {
            Object last = inputs;
            for (var input : inputs) {
                last = step.run(input);
            }
            return last;
        });
        System.out.printf(
                "%-22s %7.1f ms %9.0f stories/s %6.1f MB/s%n",
                name, least / 1e6, stories * 1e9 / least, bytes * 1e3 / least);
    }

    private static long least(Callable<Object> pass) throws Exception {
        var threads = ManagementFactory.getThreadMXBean();
        var least = Long.MAX_VALUE;
        for (var i = 0; i < PASSES; i++) {
            var start = threads.getCurrentThreadCpuTime();
            pass.call();
            least = Math.min(least, threads.getCurrentThreadCpuTime() - start);
        }
        return least;
    }

    private static SyndFeed rome(byte[] body) throws IOException, FeedException {
        return new SyndFeedInput().build(new XmlReader(new ByteArrayInputStream(body), true, "UTF-8"));
    }

    private static boolean romeReads(byte[] body) {
        try {
            rome(body);
            return true;
        } catch (IOException | FeedException | IllegalArgumentException e) {
            return false;
        }
    }
}
