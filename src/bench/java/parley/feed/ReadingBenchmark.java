package parley.feed;

import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.camel.dataformat.rss.RssConverter;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * What reading costs, step by step, beside bare ROME on the same bytes: one operation reads every feed once. Feeds come
 * from the folder {@code parley.bench.feeds}; only those are taken that bare ROME reads too, so that all do equal work.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class ReadingBenchmark {
    private final List<byte[]> bodies = new ArrayList<>();
    private final List<String> repaired = new ArrayList<>();
    private final List<SyndFeed> parsed = new ArrayList<>();
    private final FeedRepair repair = new FeedRepair();
    private final FeedReader reader = new FeedReader();
    private final FeedDocuments documents = new FeedDocuments();

    @Setup
    public void load() throws IOException, FeedException {
        var folder = Path.of(System.getProperty("parley.bench.feeds", "target/bench-feeds"));
        var stories = 0;
        var bytes = 0;
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
        System.out.printf("%n%d feeds, %d stories, %d bytes%n", bodies.size(), stories, bytes);
    }

    private static boolean romeReads(byte[] body) {
        try {
            rome(body);
            return true;
        } catch (IOException | FeedException | IllegalArgumentException e) {
            return false;
        }
    }

    private static SyndFeed rome(byte[] body) throws IOException, FeedException {
        return new SyndFeedInput().build(new XmlReader(new ByteArrayInputStream(body), true, "UTF-8"));
    }

    /** Bare ROME: what a plain client does. */
    @Benchmark
    public void romeAlone(Blackhole out) throws IOException, FeedException {
        for (var body : bodies) {
            out.consume(rome(body));
        }
    }

    /** Bytes to stories, the whole way. */
    @Benchmark
    public void wholeReading(Blackhole out) {
        for (var body : bodies) {
            out.consume(documents.read(body, null, null));
        }
    }

    @Benchmark
    public void repairAlone(Blackhole out) {
        for (var body : bodies) {
            out.consume(repair.repair(body, null, null));
        }
    }

    /** What {@code unmarshal: rss} does with a repaired text. */
    @Benchmark
    public void camelOnRepaired(Blackhole out) throws FeedException {
        for (var text : repaired) {
            out.consume(RssConverter.xmlToFeed(text));
        }
    }

    /** ROME called by ourselves on a repaired text. */
    @Benchmark
    public void romeOnRepaired(Blackhole out) throws FeedException {
        for (var text : repaired) {
            out.consume(FeedDocuments.syndFeed(text));
        }
    }

    @Benchmark
    public void mappingAlone(Blackhole out) {
        for (var feed : parsed) {
            out.consume(reader.read(feed));
        }
    }
}
