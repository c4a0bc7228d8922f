package parley.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.io.SyndFeedInput;
import java.io.IOException;
import java.io.StringReader;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Optional;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.main.Main;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import parley.briefing.SampleEdition;

/** The route as it ships, asked over HTTP. */
class WebRouteTest {
    private static final Main MAIN = new Main();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static String base = "";

    @BeforeAll
    static void start() throws Exception {
        int port = freePort();
        base = "http://127.0.0.1:" + port;
        MAIN.bind("webPages", Site.at(base, Optional.empty(), List.of(), SampleEdition.full()));
        MAIN.addInitialProperty("camel.main.routesIncludePattern", "file:routes/web-pages.camel.yaml");
        MAIN.addInitialProperty("camel.server.enabled", "true");
        MAIN.addInitialProperty("camel.server.host", "127.0.0.1");
        MAIN.addInitialProperty("camel.server.port", Integer.toString(port));
        MAIN.configure().addRoutesBuilder(new RouteBuilder() {
            @Override
            public void configure() {
                from("platform-http:/another").setBody(constant("another route"));
            }
        });
        MAIN.start();
    }

    @AfterAll
    static void stop() {
        MAIN.stop();
    }

    @Test
    void answersWithPageAndGuards() throws Exception {
        var page = get("/editions/daily/6");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Ukraine peace process");
        assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html; charset=utf-8");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .startsWith("default-src 'none'");
        assertThat(page.headers().map().keySet()).noneMatch(name -> name.startsWith("Camel"));
    }

    @Test
    void answersNotModified() throws Exception {
        var etag = get("/").headers().firstValue("ETag").orElseThrow();
        var again = send(HttpRequest.newBuilder(URI.create(base + "/")).header("If-None-Match", etag));

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.headers().firstValue("ETag")).hasValue(etag);
    }

    @Test
    void writesTheNewestEditionsAsRssInAsciiAlone() throws Exception {
        var feed = get("/feed.rss");

        assertThat(feed.headers().firstValue("Content-Type")).hasValue("application/rss+xml; charset=us-ascii");
        assertThat(feed.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(feed.body())
                .contains(base + "/feed.rss", base + "/editions/daily/6", "urn:uuid:")
                .matches("\\A\\p{ASCII}+\\z");
        var read = new SyndFeedInput().build(new StringReader(feed.body()));
        assertThat(read.getEntries().get(0).getTitle()).contains("·");

        var etag = feed.headers().firstValue("ETag").orElseThrow();
        var again = send(HttpRequest.newBuilder(URI.create(base + "/feed.rss")).header("If-None-Match", etag));
        assertThat(again.statusCode()).isEqualTo(304);
    }

    @Test
    void leavesOtherRoutesTheirAddresses() throws Exception {
        assertThat(get("/another").body()).isEqualTo("another route");
    }

    @Test
    void answersHeadWithoutBodyAndRefusesOtherMethods() throws Exception {
        var head = send(
                HttpRequest.newBuilder(URI.create(base + "/")).method("HEAD", HttpRequest.BodyPublishers.noBody()));
        assertThat(head.statusCode()).isEqualTo(200);

        var post = send(HttpRequest.newBuilder(URI.create(base + "/")).POST(HttpRequest.BodyPublishers.ofString("x")));
        assertThat(post.statusCode()).isEqualTo(405);
    }

    @Test
    void answersUnknownAddressesWithNotFound() throws Exception {
        var page = get("/nothing/here?x=%3Cscript%3E");

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("no page at this address");
    }

    private static HttpResponse<String> get(String path) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(base + path)));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
