package parley.demo;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One invented outlet and its feed, as its file gives it.
 *
 * @param host under {@code .example}, which nobody can own (RFC 2606 section 3); part of the feed's address on loopback
 * @param publisherClass independent, public, agency, aggregator, official, state or unknown
 * @param family outlets of one newsroom share it
 * @param group the folder of the feed list
 * @param format {@code rss2}, {@code rss1}, {@code atom} or {@code json}
 * @param fault what is wrong with the feed, on purpose
 */
public record DemoFeed(
        String outlet,
        String host,
        String language,
        String country,
        String publisherClass,
        String family,
        String group,
        String format,
        Charset encoding,
        Fault fault,
        List<DemoStory> stories) {
    /** As many items as a feed lists; older ones fall out at its end. */
    static final int LISTED = 30;

    public DemoFeed {
        stories = List.copyOf(stories);
    }

    /** What a reader of feeds must cope with. */
    public enum Fault {
        NONE,
        /** The document breaks off before its end, names no encoding, and has a bare ampersand. */
        BROKEN,
        /** The server answers 503. */
        DOWN
    }

    /** What the feed lists at a moment, newest first. */
    List<DemoStory> listed(Instant now) {
        return stories.stream()
                .filter(story -> !story.at().isAfter(now))
                .map(story -> story.asOf(now))
                .sorted(Comparator.comparing(DemoStory::at).reversed())
                .limit(LISTED)
                .toList();
    }

    /** Where on our server the feed is. */
    public String path() {
        return "/" + host + "/feed." + (format.equals("json") ? "json" : "xml");
    }

    /** Where on our server the page of a story is. */
    public String path(DemoStory story) {
        return "/" + host + "/" + story.at().atZone(DemoStory.ZONE).toLocalDate() + "/" + story.id();
    }

    /** A feed as it stands in a file. */
    record Page(
            String outlet,
            String host,
            String language,
            String country,
            String publisherClass,
            String family,
            String group,
            String format,
            @Nullable String encoding,
            @Nullable String fault,
            List<DemoStory.Line> stories) {
        DemoFeed feed() {
            return new DemoFeed(
                    outlet,
                    host,
                    language,
                    country,
                    publisherClass,
                    family,
                    group,
                    format,
                    Optional.ofNullable(encoding).map(Charset::forName).orElse(StandardCharsets.UTF_8),
                    fault == null ? Fault.NONE : Fault.valueOf(fault.toUpperCase(java.util.Locale.ROOT)),
                    stories.stream().map(DemoStory.Line::story).toList());
        }
    }
}
