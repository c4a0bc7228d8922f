package parley.feed;

import org.jspecify.annotations.Nullable;

/** Reads JSON Feed 1.0 and 1.1 (jsonfeed.org). */
public final class JsonFeedReader {
    public FeedReading read(String json, @Nullable String address) {
        return new FeedReading.NotAFeed("JSON Feed is not read yet");
    }
}
