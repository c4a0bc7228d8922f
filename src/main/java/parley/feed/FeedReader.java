package parley.feed;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import java.util.Date;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** From ROME's picture of a repaired feed to ours. Repairs nothing itself. */
public final class FeedReader {
    public FeedDocument read(SyndFeed feed) {
        return new FeedDocument(
                head(feed), feed.getEntries().stream().map(this::entry).toList());
    }

    private FeedHead head(SyndFeed feed) {
        return new FeedHead(
                given(feed.getTitle()).map(PlainText::of),
                given(feed.getLink()),
                given(feed.getDescription()).map(PlainText::of),
                given(feed.getLanguage()),
                given(feed.getUri()),
                Optional.ofNullable(feed.getPublishedDate()).map(Date::toInstant),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Set.of(),
                Optional.empty(),
                Optional.empty());
    }

    private Entry entry(SyndEntry entry) {
        return new Entry(
                given(entry.getUri()),
                PlainText.of(given(entry.getTitle()).orElse("")),
                given(entry.getLink()),
                entry.getDescription() == null
                        ? ""
                        : given(entry.getDescription().getValue()).orElse(""),
                entry.getContents().stream().findFirst().map(c -> c.getValue()).orElse(""),
                given(entry.getAuthor()).stream().toList(),
                entry.getCategories().stream()
                        .map(c -> c.getName())
                        .filter(name -> name != null)
                        .toList(),
                Optional.ofNullable(entry.getPublishedDate()).map(Date::toInstant),
                Optional.ofNullable(entry.getUpdatedDate()).map(Date::toInstant),
                entry.getEnclosures().stream()
                        .filter(e -> e.getUrl() != null)
                        .map(e -> new Enclosure(e.getUrl(), given(e.getType()), OptionalLong.of(e.getLength())))
                        .toList(),
                Optional.empty(),
                given(entry.getComments()),
                Optional.empty(),
                Optional.empty());
    }

    private static Optional<String> given(@Nullable String text) {
        return Optional.ofNullable(text).map(String::strip).filter(t -> !t.isEmpty());
    }
}
