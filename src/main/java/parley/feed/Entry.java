package parley.feed;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One item of a feed document, before it becomes a story.
 *
 * @param guid the feed's own id for it, exactly as given; absent when the feed gave none
 * @param title plain text, empty where the feed has none
 * @param link the page for people, absolute where the document's address was known; not checked to be safe to click
 * @param summary HTML as given, empty where the feed has none; {@link #summaryText()} is the plain text
 * @param content HTML as given, empty where the feed has none; {@link #contentText()} is the plain text
 * @param authors names, or an address where there is no name
 * @param published when it first appeared, absent where the feed names no such date that can be read
 * @param updated when it last changed, absent likewise
 * @param language the language tag that holds for this entry, inherited or its own
 * @param comments the page with comments
 * @param source the publisher that the feed credits
 */
public record Entry(
        Optional<String> guid,
        String title,
        Optional<String> link,
        String summary,
        String content,
        List<String> authors,
        List<String> categories,
        Optional<Instant> published,
        Optional<Instant> updated,
        List<Enclosure> enclosures,
        Optional<String> language,
        Optional<String> comments,
        Optional<Source> source,
        Optional<String> image) {
    public Entry {
        authors = List.copyOf(authors);
        categories = List.copyOf(categories);
        enclosures = List.copyOf(enclosures);
    }

    /** The publisher that RSS {@code <source>} or Atom {@code source} names. */
    public record Source(Optional<String> title, Optional<String> link) {}

    public String summaryText() {
        return PlainText.of(summary);
    }

    public String contentText() {
        return PlainText.of(content);
    }
}
