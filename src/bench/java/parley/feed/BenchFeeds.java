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

/**
 * The feeds that are read, as they come, repaired and parsed: from the folder {@code parley.bench.feeds}. Only those are
 * taken that bare ROME reads too, so that all do equal work.
 */
final class BenchFeeds {
    final List<byte[]> bodies = new ArrayList<>();
    final List<String> repaired = new ArrayList<>();
    final List<SyndFeed> parsed = new ArrayList<>();

    static BenchFeeds load() throws IOException, FeedException {
        var feeds = new BenchFeeds();
        var folder = Path.of(System.getProperty("parley.bench.feeds", "target/bench-feeds"));
        try (var files = Files.list(folder)) {
            for (var file : files.sorted().toList()) {
                feeds.take(Files.readAllBytes(file));
            }
        }
        System.out.printf("%n%d feeds, %d stories, %d bytes%n", feeds.bodies.size(), feeds.stories(), feeds.bytes());
        return feeds;
    }

    private void take(byte[] body) throws FeedException {
        if (new FeedRepair().repair(body, null, null) instanceof Repaired.Xml xml && romeReads(body)) {
            bodies.add(body);
            repaired.add(xml.text());
            parsed.add(FeedDocuments.syndFeed(xml.text()));
        }
    }

    int stories() {
        return parsed.stream().mapToInt(feed -> feed.getEntries().size()).sum();
    }

    long bytes() {
        return bodies.stream().mapToLong(body -> body.length).sum();
    }

    /** What a plain client does. */
    static SyndFeed bareRome(byte[] body) throws IOException, FeedException {
        return new SyndFeedInput().build(new XmlReader(new ByteArrayInputStream(body), true, "UTF-8"));
    }

    private static boolean romeReads(byte[] body) {
        try {
            bareRome(body);
            return true;
        } catch (IOException | FeedException | IllegalArgumentException e) {
            return false;
        }
    }
}
