package parley.feed;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import parley.story.Link;

/**
 * The keys by which one entry may be known again, strongest first.
 *
 * @param ladder each narrower than the one before: the first that no other entry of the document has names the story
 * @param sighting link, title and date: knows a story again whose guid is new at every poll; absent without a link
 */
record StoryKeys(List<String> ladder, Optional<String> sighting) {
    static StoryKeys of(Entry entry) {
        var link = entry.link().orElse("");
        var guid = entry.guid().orElse("");
        var ladder = new ArrayList<String>();
        if (!guid.isBlank()) {
            ladder.add(key("guid", guid));
            ladder.add(key("guid-link", guid, link));
            ladder.add(key("guid-link-title", guid, link, entry.title()));
        } else {
            if (!link.isBlank()) {
                ladder.add(key("link", link));
                ladder.add(key("link-title", link, entry.title()));
            }
            ladder.add(key("text", link, entry.title(), entry.summary(), entry.content()));
        }
        return new StoryKeys(List.copyOf(ladder), sighting(entry, link));
    }

    /** Marks a key that one document has given to several entries: it names none of them, ever after. */
    static String sharedMark(String key) {
        return "shared:" + key;
    }

    private static Optional<String> sighting(Entry entry, String link) {
        if (link.isBlank()) {
            return Optional.empty();
        }
        var page = Link.parse(link).map(Link::canonical).orElse(link);
        return Optional.of(key(
                "sighting",
                page,
                entry.title(),
                entry.published().map(Instant::toString).orElse("")));
    }

    /** Entries that have even this in common are one. */
    String narrowest() {
        return ladder.get(ladder.size() - 1);
    }

    /** Short and of fixed length whatever the feed writes. */
    private static String key(String kind, String... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var hash = digest.digest(String.join("\u0000", parts).getBytes(StandardCharsets.UTF_8));
            return kind + ":" + HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
