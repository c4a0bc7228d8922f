package parley.story;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names one story for good: the first 16 hexadecimal digits of SHA-256 over its feed and its key within that feed. */
public record StoryId(String value) implements Comparable<StoryId> {
    public StoryId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a story id is never blank");
        }
    }

    /** @param key what identifies the story within the feed: its guid, its link, or its text (DESIGN.md, decision 1) */
    public static StoryId of(String feed, String key) {
        var digest = sha256().digest((feed + '\n' + key).getBytes(StandardCharsets.UTF_8));
        return new StoryId(HexFormat.of().formatHex(digest, 0, 8));
    }

    @Override
    public int compareTo(StoryId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
