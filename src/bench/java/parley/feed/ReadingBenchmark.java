package parley.feed;

import com.rometools.rome.io.FeedException;
import java.io.IOException;
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
 * What reading costs, step by step, beside bare ROME on the same bytes: one operation reads every feed once.
 * {@link ReadingCost} measures the same in processor time.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class ReadingBenchmark {
    private final FeedRepair repair = new FeedRepair();
    private final FeedReader reader = new FeedReader();
    private final FeedDocuments documents = new FeedDocuments();
    private BenchFeeds feeds = new BenchFeeds();

    @Setup
    public void load() throws IOException, FeedException {
        feeds = BenchFeeds.load();
    }

    @Benchmark
    public void bareRome(Blackhole out) throws IOException, FeedException {
        for (var body : feeds.bodies) {
            out.consume(BenchFeeds.bareRome(body));
        }
    }

    /** Bytes to stories, the whole way. */
    @Benchmark
    public void wholeReading(Blackhole out) {
        for (var body : feeds.bodies) {
            out.consume(documents.read(body, null, null));
        }
    }

    @Benchmark
    public void repairAlone(Blackhole out) {
        for (var body : feeds.bodies) {
            out.consume(repair.repair(body, null, null));
        }
    }

    /** What {@code unmarshal: rss} would do with a repaired text. */
    @Benchmark
    public void camelOnRepaired(Blackhole out) throws FeedException {
        for (var text : feeds.repaired) {
            out.consume(RssConverter.xmlToFeed(text));
        }
    }

    /** ROME called by ourselves on a repaired text. */
    @Benchmark
    public void romeOnRepaired(Blackhole out) throws FeedException {
        for (var text : feeds.repaired) {
            out.consume(FeedDocuments.syndFeed(text));
        }
    }

    @Benchmark
    public void mappingAlone(Blackhole out) {
        for (var feed : feeds.parsed) {
            out.consume(reader.read(feed));
        }
    }
}
