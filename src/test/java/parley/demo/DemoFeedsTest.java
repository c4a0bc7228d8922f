package parley.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DemoFeedsTest {
    private final AtomicReference<Instant> now = new AtomicReference<>(DemoStory.moment("day 1, 12:00"));
    private final HttpClient client = HttpClient.newHttpClient();
    private DemoServer server;

    @BeforeEach
    void start() throws IOException {
        server = new DemoServer(0);
        server.with("/", new DemoFeeds(DemoNews.read(), now::get, server.address()))
                .start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void servesWhatIsPublishedAtTheClockAndNothingElse() throws Exception {
        var morning = text("/harbourwire.example/feed.xml");
        assertThat(morning).contains("Draft text offers Ukraine").doesNotContain("Allies agree text");

        now.set(DemoStory.moment("day 2, 18:30"));
        assertThat(text("/harbourwire.example/feed.xml")).contains("Allies agree text");
    }

    @Test
    void answersNotModifiedUntilAStoryComesOut() throws Exception {
        var etag = get("/harbourwire.example/feed.xml")
                .headers()
                .firstValue("ETag")
                .orElseThrow();

        assertThat(get("/harbourwire.example/feed.xml", etag).statusCode()).isEqualTo(304);
        now.set(DemoStory.moment("day 1, 12:10"));
        assertThat(get("/harbourwire.example/feed.xml", etag).statusCode()).isEqualTo(200);
    }

    @Test
    void writesEachFeedInItsOwnEncoding() throws Exception {
        now.set(DemoStory.moment("day 1, 13:00"));
        var body = get("/severnytelegraf.example/feed.xml").body();

        assertThat(new String(body, Charset.forName("windows-1251"))).contains("В Кремле заявили");
        assertThat(new String(body, StandardCharsets.UTF_8)).doesNotContain("В Кремле заявили");
    }

    @Test
    void givesEachStoryAPageThatSaysItIsInvented() throws Exception {
        assertThat(text("/harbourwire.example/2027-03-01/draft-guarantees"))
                .contains("two people familiar")
                .contains("invented");
        assertThat(get("/harbourwire.example/2027-03-02/allies-agree").statusCode())
                .as("not published yet")
                .isEqualTo(404);
    }

    @Test
    void listsTheOutletsAndWhatEachHasPublished() throws Exception {
        assertThat(text("/")).contains("Harbour Wire").contains("/harbourwire.example/feed.xml");
        assertThat(text("/harbourwire.example/")).contains("Draft text offers").doesNotContain("Allies agree text");
    }

    private String text(String path) throws Exception {
        return new String(get(path).body(), StandardCharsets.UTF_8);
    }

    private HttpResponse<byte[]> get(String path) throws Exception {
        return get(path, "");
    }

    private HttpResponse<byte[]> get(String path, String etag) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(server.address() + path));
        if (!etag.isEmpty()) {
            request.header("If-None-Match", etag);
        }
        return client.send(request.build(), BodyHandlers.ofByteArray());
    }
}
