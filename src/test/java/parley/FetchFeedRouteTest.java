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
import parley.store.Database;
import parley.store.SqlPollMemory;

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

    @Nested
    class WhenNothingNewComes {
        @Test
        void readsTheSameBytesOnlyOnce() throws Exception {
            publisher.says("/feed", Answer.ok(rss(item("1", "Envoys meet"))));
            list(publisher.address("/feed"));

            poll();
            var first = storiesListed();
            later(Duration.ofDays(1));
            var health = poll();

            assertThat(health.state().standing().httpStatus()).hasValue(200);
            assertThat(publisher.requests()).hasSize(2);
            assertThat(storiesListed()).isEqualTo(first);
        }
    }

    @Nested
    class WhenTheFeedHasMoved {
        @Test
        void followsFromHopToHop() throws Exception {
            publisher
                    .says("/feed", Answer.of(301, "", "Location", "/a b", "Set-Cookie", "track=1"))
                    .says("/a%20b", Answer.of(307, "", "Location", publisher.address("/new")))
                    .says("/new", Answer.ok(rss(item("1", "Envoys meet"))));
            list(publisher.address("/feed"));

            poll();

            assertThat(publisher.requests())
                    .extracting(LocalServer.Request::target)
                    .containsExactly("/feed", "/a%20b", "/new");
            assertThat(publisher.lastRequest().headers()).doesNotContainKeys("Cookie", "Referer");
            assertThat(titles()).containsExactly("Envoys meet");
        }

        @Test
        void refusesAnAddressThatIsNotPublic() throws Exception {
            publisher.says("/feed", Answer.of(302, "", "Location", "http://169.254.169.254/latest"));
            list(publisher.address("/feed"));

            var standing = poll().state().standing();

            assertThat(standing.status()).isEqualTo(FeedStatus.REFUSED);
            assertThat(standing.why()).contains("cloud metadata address not allowed");
        }
    }

    @Nested
    class WhenTheFeedMayNotBeAsked {
        @Test
        void connectsToNobodyOnLoopbackUnlessAllowed() throws Exception {
            settings.remove("parley.feeds.allow-addresses");
            list(publisher.address("/feed"));

            var standing = poll().state().standing();

            assertThat(standing.status()).isEqualTo(FeedStatus.REFUSED);
            assertThat(standing.why()).contains("loopback address not allowed");
            assertThat(publisher.requests()).isEmpty();
        }

        @Test
        void resolvesNoPlaceholderInAnAddress() throws Exception {
            publisher.says("/feed?a={{env:HOME}}", Answer.ok(rss()));
            list(publisher.address("/feed?a={{env:HOME}}"));

            poll();

            assertThat(publisher.requests())
                    .allSatisfy(r -> assertThat(r.target()).doesNotContain(System.getenv("HOME")));
        }
    }

    @Nested
    class WhenTheAnswerIsNoFeed {
        @Test
        void cutsWhatIsTooLarge() throws Exception {
            settings.put("parley.feeds.max-bytes", "10k");
            publisher.says("/feed", Answer.ok(rss(item("1", "x".repeat(20_000)))));
            list(publisher.address("/feed"));

            var standing = poll().state().standing();

            assertThat(standing.status()).isEqualTo(FeedStatus.FAILING);
            assertThat(standing.why()).startsWith("too large");
        }

        @Test
        void saysWhatCameInstead() throws Exception {
            publisher.says(
                    "/feed",
                    Answer.ok("<!DOCTYPE html><html><body><p>Hello</body></html>", "Content-Type", "text/html"));
            list(publisher.address("/feed"));

            assertThat(poll().state().standing().why()).containsIgnoringCase("html");
        }

        @Test
        void keepsWhatTheFeedHadBefore() throws Exception {
            publisher.says("/feed", Answer.ok(rss(item("1", "Envoys meet"))));
            list(publisher.address("/feed"));
            poll();

            publisher.says("/feed", Answer.of(500, "Oops"));
            later(Duration.ofDays(1));
            poll();

            assertThat(titles()).containsExactly("Envoys meet");
        }
    }

    @Test
    void introducesItselfAndOffersNothingThatItDoesNotRead() throws Exception {
        publisher.says("/feed", Answer.ok(rss()));
        list(publisher.address("/feed"));

        poll();

        assertThat(publisher.lastRequest().headers())
                .hasEntrySatisfying(
                        "User-agent", agent -> assertThat(agent).matches("Parley/[0-9].* \\(\\+https://.*\\)"))
                .containsEntry("Accept-encoding", "gzip, deflate, br")
                .hasEntrySatisfying("Accept", accept -> assertThat(accept).startsWith("application/rss+xml"))
                .doesNotContainKeys("Parley-target", "If-none-match", "If-modified-since");
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
        try (var database = Database.open(home.resolve("var/parley.db"))) {
            return ask.of(new SqlPollMemory(database.jdbi()));
        }
    }

    private List<String> titles() {
        try (var database = Database.open(home.resolve("var/parley.db"))) {
            return database.jdbi().withHandle(h -> h.createQuery("SELECT title FROM stories")
                    .mapTo(String.class)
                    .list());
        }
    }

    private long storiesListed() {
        try (var database = Database.open(home.resolve("var/parley.db"))) {
            return database.jdbi().withHandle(h -> h.createQuery("SELECT MAX(last_listed) FROM stories")
                    .mapTo(Long.class)
                    .one());
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
