package parley.demo;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** All the invented news: one file per outlet under {@code demo/feeds}, read whole. Serves nothing itself. */
public final class DemoNews {
    /** In the order of the feed list. */
    private static final List<String> FILES = List.of(
            "harbour-wire",
            "dnipro-post",
            "severny-telegraf",
            "lakeside-courier",
            "gazette-du-lac",
            "rheinbote",
            "kurier-nadwislanski",
            "radio-halyard",
            "contact-group",
            "open-square");

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final List<DemoFeed> feeds;

    private DemoNews(List<DemoFeed> feeds) {
        this.feeds = List.copyOf(feeds);
    }

    public static DemoNews read() {
        return new DemoNews(FILES.stream().map(DemoNews::read).toList());
    }

    public List<DemoFeed> feeds() {
        return feeds;
    }

    /** Folders of the feed list, in order. */
    List<String> groups() {
        return feeds.stream().map(DemoFeed::group).distinct().toList();
    }

    Optional<DemoFeed> feedAt(String path) {
        return feeds.stream().filter(feed -> feed.path().equals(path)).findFirst();
    }

    private static DemoFeed read(String name) {
        try (var in = DemoNews.class.getResourceAsStream("/demo/feeds/" + name + ".yaml")) {
            return YAML.readValue(in, DemoFeed.Page.class).feed();
        } catch (IOException e) {
            throw new UncheckedIOException("demo/feeds/" + name + ".yaml: " + e.getMessage(), e);
        }
    }
}
