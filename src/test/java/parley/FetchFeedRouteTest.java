package parley;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.LocalServer.Answer;
import parley.config.Settings;
import parley.feed.FeedHealth;
import parley.feed.FeedStatus;
import parley.feed.PollMemory;

/** The routes from a due feed to saved stories, against a publisher's server on loopback. */
class FetchFeedRouteTest {
    private static final Instant START = Instant.parse("2026-01-07T05:00:00Z");

    @TempDir
    Path home;

    private final LocalServer publisher = new LocalServer();
    private final Map<String, String> settings = new LinkedHashMap<>();

    @BeforeEach
    void layOutHome() throws IOException {
        Homes.copyConfig(home);
        settings.put("parley.routes", Path.of("routes").toAbsolutePath() + "/*.camel.yaml");
        settings.put("parley.feeds.allow-addresses", "127.0.0.0/8");
        settings.put("parley.feeds.host-spacing", "0s");
        settings.put("parley.clock.start", START.toString());
    }

    @AfterEach
    void stop() {
        publisher.close();
    }

    @Nested
    class WhenTheFeedAnswers {
        @Test
        void savesStoriesAndSendsTheValidatorsBackByteForByte() throws Exception {
            publisher.says(
                    "/feed?x=%7e",
                    Answer.ok(rss(item("1", "Envoys meet"), item("2", "Talks resume")), "ETag", "W/\"a,b\""));
            list(publisher.address("/feed?x=%7e"));

            poll();
            later(Duration.ofDays(1));
            publisher.says("/feed?x=%7e", Answer.of(304, "", "ETag", "W/\"a,b\""));
            var health = poll();

            assertThat(health.state().standing().status()).isEqualTo(FeedStatus.OK);
            assertThat(health.state().standing().httpStatus()).hasValue(304);
            assertThat(publisher.requests()).hasSize(2);
            assertThat(publisher.lastRequest().headers()).containsEntry("If-none-match", "W/\"a,b\"");
            assertThat(titles()).containsExactlyInAnyOrder("Envoys meet", "Talks resume");
        }
    }

    private void later(Duration by) {
        var now = Instant.parse(settings.get("parley.clock.start"));
        settings.put("parley.clock.start", now.plus(by).toString());
    }

    private FeedHealth poll() throws Exception {
        try (var hub = Hub.forPolling(load())) {
            hub.start().createProducerTemplate().sendBody("direct:poll-feeds-due", "");
        }
        return with(memory -> memory.health(START).get(0));
    }

    private interface Ask<T> {
        T of(PollMemory memory);
    }

    private <T> T with(Ask<T> ask) {
        try (var database = parley.store.Database.open(home.resolve("var/parley.db"))) {
            return ask.of(new parley.store.SqlPollMemory(database.jdbi()));
        }
    }

    private List<String> titles() {
        try (var database = parley.store.Database.open(home.resolve("var/parley.db"))) {
            return database.jdbi().withHandle(h -> h.createQuery("SELECT title FROM stories")
                    .mapTo(String.class)
                    .list());
        }
    }

    private Settings load() {
        return Settings.load(home, Map.of(), settings);
    }

    private void list(String... addresses) throws IOException {
        var outlines = new StringBuilder();
        for (var address : addresses) {
            outlines.append(
                    "<outline type=\"rss\" text=\"Daily B\" xmlUrl=\"%s\" language=\"en\"/>".formatted(address));
        }
        Files.writeString(
                home.resolve("config/feeds.opml"), "<opml version=\"2.0\"><head/><body>" + outlines + "</body></opml>");
    }

    private static String item(String guid, String title) {
        return "<item><guid>%s</guid><title>%s</title><link>https://b.example/%s</link></item>"
                .formatted(guid, title, guid);
    }

    private static String rss(String... items) {
        return "<rss version=\"2.0\"><channel><title>Daily B</title>" + String.join("", items) + "</channel></rss>";
    }
}
