package parley.demo;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.time.InstantSource;
import java.util.HexFormat;

/**
 * The publishers of the demo: serves each feed as it stands at the demo's clock, with an ETag (RFC 9110 section 8.8.3),
 * and a page for each story. A story that is not published yet is not there.
 */
final class DemoFeeds implements HttpHandler {
    private final DemoNews news;
    private final InstantSource clock;
    private final FeedPrinter printer;
    private final DemoPages pages = new DemoPages();

    DemoFeeds(DemoNews news, InstantSource clock, String base) {
        this.news = news;
        this.clock = clock;
        this.printer = new FeedPrinter(base);
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        var feed = news.feedAt(path);
        if (feed.isPresent()) {
            feed(exchange, feed.get());
        } else {
            page(exchange, path);
        }
    }

    private void feed(HttpExchange exchange, DemoFeed feed) throws IOException {
        if (feed.fault() == DemoFeed.Fault.DOWN) {
            Answers.text(exchange, HttpURLConnection.HTTP_UNAVAILABLE, "down on purpose\n");
            return;
        }
        var body = printer.print(feed, clock.instant());
        var etag = '"' + HexFormat.of().formatHex(Answers.sha256(body), 0, 8) + '"';
        exchange.getResponseHeaders().set("ETag", etag);
        if (etag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
            exchange.sendResponseHeaders(HttpURLConnection.HTTP_NOT_MODIFIED, -1);
            exchange.close();
            return;
        }
        Answers.bytes(exchange, HttpURLConnection.HTTP_OK, printer.mediaType(feed), body);
    }

    private void page(HttpExchange exchange, String path) throws IOException {
        var now = clock.instant();
        if (path.equals("/")) {
            Answers.page(exchange, pages.outlets(news.feeds(), now));
            return;
        }
        for (var feed : news.feeds()) {
            if (path.equals("/" + feed.host() + "/")) {
                Answers.page(exchange, pages.outlet(feed, now));
                return;
            }
            for (var story : feed.listed(now)) {
                if (feed.path(story).equals(path)) {
                    Answers.page(exchange, pages.story(feed, story, now));
                    return;
                }
            }
        }
        Answers.text(exchange, HttpURLConnection.HTTP_NOT_FOUND, "nothing is published here\n");
    }
}
