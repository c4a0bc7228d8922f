package parley;

import java.io.IOException;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import parley.camel.HubClock;
import parley.config.Settings;
import parley.feed.AskPublisher;
import parley.feed.DueFeed;
import parley.feed.Feed;
import parley.feed.Inquiry;
import parley.story.Language;

/** Fetches one page outside the routes, by the rules and within the limits that hold for feeds. */
final class PageFetch {
    private final Settings settings;
    private final InstantSource clock;
    private final AskPublisher ask;

    PageFetch(Settings settings) {
        this.settings = settings;
        this.clock = HubClock.real();
        this.ask = new AskPublisher(clock, settings.number("parley.feeds.max-redirects"));
    }

    Inquiry fetch(String address) throws IOException {
        var builder = HttpClientBuilder.create();
        FeedStage.feedHttp(settings).configureHttpClient(builder);
        var never = FeedStage.schedule(settings).fresh(clock.instant());
        var page = new Feed(address, address, Language.UNKNOWN, "", "", "unknown", "", Optional.empty());
        try (var client = builder.build()) {
            var inquiry = ask.begin(new DueFeed(page, never));
            while (inquiry.open()) {
                inquiry = step(client, inquiry);
            }
            return inquiry;
        }
    }

    private Inquiry step(CloseableHttpClient client, Inquiry inquiry) {
        try {
            var request = new HttpGet(inquiry.address());
            request.setHeader("Accept", "text/html, application/xhtml+xml, */*;q=0.5");
            return client.execute(
                    request,
                    response -> ask.answered(
                            inquiry,
                            response.getCode(),
                            headers(response),
                            EntityUtils.toByteArray(response.getEntity())));
        } catch (IOException e) {
            return ask.broken(inquiry, e);
        }
    }

    private static Map<String, String> headers(ClassicHttpResponse response) {
        var headers = new LinkedHashMap<String, String>();
        for (var header : response.getHeaders()) {
            headers.merge(header.getName(), header.getValue(), (one, other) -> one + ", " + other);
        }
        return headers;
    }
}
