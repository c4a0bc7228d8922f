package parley.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import parley.net.WebAddress;

class FeedDiscoveryTest {
    @Test
    void takesWhatThePageDeclaresAndNothingElse() throws Exception {
        assertThat(
                        addresses(
                                """
                        <head><link rel="alternate" type="application/rss+xml" title="All news" href="/rss/all">
                        <link rel="Alternate home" type="application/atom+xml; charset=utf-8" href="https://feeds.b.example/atom">
                        <link rel="alternate" type="application/rss+xml" title="All again" href="/rss/all">
                        <link rel="alternate" hreflang="uk" href="/uk/"><link rel="stylesheet" href="/feed.css"></head>
                        <a href="/rss/sport">Sport</a>"""))
                .containsExactly("https://b.example/rss/all", "https://feeds.b.example/atom");
    }

    @Test
    void guessesByTheLookOfLinksWhenNothingIsDeclared() throws Exception {
        assertThat(
                        addresses(
                                """
                        <a href="/about">About</a> <a href="news.rss">RSS</a> <a href="/feed/">Feed</a>
                        <a href="/feedback">Feedback</a> <a href="/world/rss.xml">World</a>"""))
                .containsExactly(
                        "https://b.example/section/news.rss",
                        "https://b.example/feed/",
                        "https://b.example/world/rss.xml");
    }

    @Test
    void resolvesByTheBaseOfThePage() throws Exception {
        assertThat(addresses("<base href=\"https://cdn.example/x/\"><link rel=feed href=\"all.xml\">"))
                .containsExactly("https://cdn.example/x/all.xml");
    }

    @Test
    void leavesOutWhatIsNeverAsked() throws Exception {
        assertThat(addresses("<link rel=alternate type=application/rss+xml href=\"feed:https://b.example/\">"
                        + "<link rel=alternate type=application/rss+xml href=\"http://u:p@b.example/\">"))
                .isEmpty();
    }

    @Test
    void namesThePageWhenItIsAFeedItself() throws Exception {
        var page = WebAddress.parse("https://b.example/rss");

        assertThat(new FeedDiscovery().in(SampleFeeds.RSS.getBytes(StandardCharsets.UTF_8), "text/html", page))
                .extracting(FeedDiscovery.Found::address)
                .containsExactly("https://b.example/rss");
    }

    private static List<String> addresses(String html) throws Exception {
        return new FeedDiscovery()
                .in(html, WebAddress.parse("https://b.example/section/index.html")).stream()
                        .map(FeedDiscovery.Found::address)
                        .toList();
    }
}
