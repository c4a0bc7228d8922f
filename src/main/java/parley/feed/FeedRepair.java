package parley.feed;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** From the bytes that a publisher sent to a text that can be read, or the reason why it is no feed. */
public final class FeedRepair {
    public Repaired repair(byte[] body, @Nullable String contentType, @Nullable String address) {
        var text = new String(body, StandardCharsets.UTF_8).strip();
        if (text.startsWith("\uFEFF")) {
            text = text.substring(1);
        }
        if (text.isEmpty()) {
            return new Repaired.NotAFeed("empty");
        }
        return text.startsWith("{") ? new Repaired.Json(text) : new Repaired.Xml(text);
    }
}
