package parley.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.rometools.rome.feed.synd.SyndContentImpl;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndEntryImpl;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedOutput;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parley.story.Json;

/** Writes a feed as its outlet would: RSS 2.0, RSS 1.0, Atom 1.0 or JSON Feed 1.1, sound or broken on purpose. */
final class FeedPrinter {
    private static final Map<String, String> ROME_NAMES =
            Map.of("rss2", "rss_2.0", "rss1", "rss_1.0", "atom", "atom_1.0");

    private final String base;

    /** @param base address of the server, without a trailing slash */
    FeedPrinter(String base) {
        this.base = base;
    }

    byte[] print(DemoFeed feed, Instant now) {
        var stories = feed.listed(now);
        if (feed.format().equals("json")) {
            return json(feed, stories);
        }
        var xml = xml(feed, stories, now);
        return feed.fault() == DemoFeed.Fault.BROKEN
                ? broken(xml).getBytes(StandardCharsets.UTF_8)
                : xml.getBytes(feed.encoding());
    }

    String mediaType(DemoFeed feed) {
        return switch (feed.format()) {
            case "json" -> "application/feed+json";
            case "atom" -> "application/atom+xml";
            case "rss1" -> "application/rdf+xml";
            default -> feed.fault() == DemoFeed.Fault.BROKEN ? "text/xml" : "application/rss+xml";
        };
    }

    private String xml(DemoFeed feed, List<DemoStory> stories, Instant now) {
        SyndFeed channel = new SyndFeedImpl();
        channel.setFeedType(ROME_NAMES.get(feed.format()));
        channel.setEncoding(feed.encoding().name());
        channel.setTitle(feed.outlet());
        channel.setLink(base + "/" + feed.host() + "/");
        channel.setUri(base + feed.path());
        channel.setDescription("Invented news for Parley's demo");
        channel.setLanguage(feed.language());
        stories.stream()
                .map(story -> story.updated(now))
                .max(Instant::compareTo)
                .ifPresent(at -> channel.setPublishedDate(Date.from(at)));
        channel.setEntries(stories.stream().map(s -> entry(feed, s, now)).toList());
        try {
            return new SyndFeedOutput().outputString(channel);
        } catch (FeedException e) {
            throw new IllegalStateException(feed.host() + " cannot be written as " + feed.format(), e);
        }
    }

    private SyndEntry entry(DemoFeed feed, DemoStory story, Instant now) {
        var entry = new SyndEntryImpl();
        entry.setUri(base + feed.path(story));
        entry.setLink(base + feed.path(story));
        entry.setTitle(story.title());
        entry.setPublishedDate(Date.from(story.at()));
        entry.setUpdatedDate(Date.from(story.updated(now)));
        story.by().or(story::source).ifPresent(entry::setAuthor);
        var summary = new SyndContentImpl();
        summary.setType("text/plain");
        summary.setValue(story.text());
        entry.setDescription(summary);
        return entry;
    }

    /** What careless templates do: no end, no encoding named, a bare ampersand, a control character. */
    private static String broken(String xml) {
        var body = xml.substring(xml.indexOf("?>") + 2).replace("&amp;", "&").replaceFirst("<item>", "<item>\u000b");
        return body.substring(0, body.lastIndexOf("</item>"));
    }

    private byte[] json(DemoFeed feed, List<DemoStory> stories) {
        var document = new LinkedHashMap<String, Object>();
        document.put("version", "https://jsonfeed.org/version/1.1");
        document.put("title", feed.outlet());
        document.put("home_page_url", base + "/" + feed.host() + "/");
        document.put("feed_url", base + feed.path());
        document.put("language", feed.language());
        document.put("items", stories.stream().map(story -> item(feed, story)).toList());
        try {
            return Json.mapper().writerWithDefaultPrettyPrinter().writeValueAsBytes(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts always have a JSON form", e);
        }
    }

    private Map<String, Object> item(DemoFeed feed, DemoStory story) {
        var item = new LinkedHashMap<String, Object>();
        item.put("id", base + feed.path(story));
        item.put("url", base + feed.path(story));
        item.put("title", story.title());
        item.put("content_text", story.text());
        item.put("date_published", story.at().toString());
        story.by().or(story::source).ifPresent(name -> item.put("authors", List.of(Map.of("name", name))));
        return item;
    }
}
