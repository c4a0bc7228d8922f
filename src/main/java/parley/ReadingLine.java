package parley;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parley.feed.Entry;
import parley.feed.FeedDocument;
import parley.feed.FeedHead;
import parley.feed.FeedReading;
import parley.story.Json;

/** The JSON of {@code read --json}: the same keys always, null for what a feed does not say. */
final class ReadingLine {
    private ReadingLine() {}

    /** @param id of the case in a batch, null for a single file */
    static ObjectNode of(@Nullable String id, FeedReading reading) {
        var line = Json.mapper().createObjectNode();
        if (id != null) {
            line.put("id", id);
        }
        if (reading instanceof FeedReading.Document read) {
            fill(line, read.document());
        } else if (reading instanceof FeedReading.NotAFeed none) {
            line.putNull("feed").putArray("stories");
            line.put("error", none.why());
        }
        return line;
    }

    private static void fill(ObjectNode line, FeedDocument document) {
        line.set("feed", head(document.head()));
        var stories = line.putArray("stories");
        document.entries().forEach(entry -> stories.add(story(entry)));
        line.putNull("error");
    }

    private static ObjectNode head(FeedHead head) {
        var node = Json.mapper().createObjectNode();
        put(node, "title", head.title());
        put(node, "link", head.link());
        put(node, "description", head.description());
        put(node, "language", head.language());
        put(node, "id", head.id());
        put(node, "updated", head.updated().map(Instant::toString));
        put(node, "image", head.image());
        node.set("ttl", Json.mapper().valueToTree(head.ttl().map(ttl -> ttl.toMinutes())));
        return node;
    }

    private static ObjectNode story(Entry entry) {
        var node = Json.mapper().createObjectNode();
        put(node, "id", entry.guid());
        put(node, "title", given(entry.title()));
        put(node, "link", entry.link());
        put(node, "summary", given(entry.summary()));
        put(node, "content", given(entry.content()));
        put(node, "author", given(String.join(", ", entry.authors())));
        var categories = node.putArray("categories");
        entry.categories().forEach(categories::add);
        put(node, "published", entry.published().map(Instant::toString));
        put(node, "updated", entry.updated().map(Instant::toString));
        enclosures(node.putArray("enclosures"), entry);
        put(node, "language", entry.language());
        put(node, "comments", entry.comments());
        source(node, entry);
        put(node, "image", entry.image());
        return node;
    }

    private static void enclosures(ArrayNode list, Entry entry) {
        for (var enclosure : entry.enclosures()) {
            var node = list.addObject();
            node.put("url", enclosure.url());
            put(node, "type", enclosure.type());
            if (enclosure.length().isPresent()) {
                node.put("length", enclosure.length().getAsLong());
            } else {
                node.putNull("length");
            }
        }
    }

    private static void source(ObjectNode node, Entry entry) {
        if (entry.source().isEmpty()) {
            node.putNull("source");
            return;
        }
        var source = node.putObject("source");
        put(source, "title", entry.source().get().title());
        put(source, "link", entry.source().get().link());
    }

    private static void put(ObjectNode node, String name, Optional<String> value) {
        node.put(name, value.orElse(null));
    }

    private static Optional<String> given(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
