package parley.feed;

import java.util.List;

/** What one feed document says, whatever its dialect: about the feed itself, and its entries in document order. */
public record FeedDocument(FeedHead head, List<Entry> entries) {
    public FeedDocument {
        entries = List.copyOf(entries);
    }
}
