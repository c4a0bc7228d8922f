package parley.feed;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.story.Json;

/**
 * Reads JSON Feed 1.0 and 1.1 (jsonfeed.org). Of a document that breaks off, the items that were complete are kept.
 */
final class JsonFeedReader {
    /** @param address of the document, for relative links; null where it is unknown */
    FeedReading read(String json, @Nullable String address) {
        var head = Json.mapper().createObjectNode();
        var items = new ArrayList<JsonNode>();
        var listed = false;
        try (var parser = Json.mapper().createParser(json)) {
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                listed = members(parser, head, items);
            }
        } catch (IOException e) {
            listed = !items.isEmpty();
        }
        if (!listed && !head.path("version").asText().contains("jsonfeed.org")) {
            return new FeedReading.NotAFeed("JSON, but no JSON Feed");
        }
        var reader = new JsonItemReader(address, JsonItemReader.authors(head));
        var entries =
                items.stream().filter(JsonNode::isObject).map(reader::read).toList();
        return new FeedReading.Document(new FeedDocument(head(head, reader), entries));
    }

    /** @return true when the document has a list of items */
    private static boolean members(JsonParser parser, ObjectNode head, List<JsonNode> items) throws IOException {
        var listed = false;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            var name = parser.currentName();
            parser.nextToken();
            if (name.equals("items") && parser.currentToken() == JsonToken.START_ARRAY) {
                listed = true;
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    item(parser, items);
                }
            } else {
                head.set(name, Json.mapper().readTree(parser));
            }
        }
        return listed;
    }

    private static void item(JsonParser parser, List<JsonNode> items) throws IOException {
        if (items.size() < FeedCleaner.MOST_ITEMS) {
            items.add(Json.mapper().readTree(parser));
        } else {
            parser.skipChildren();
        }
    }

    private static FeedHead head(JsonNode feed, JsonItemReader reader) {
        return new FeedHead(
                JsonItemReader.text(feed, "title").map(PlainText::of),
                reader.address(feed, "home_page_url"),
                JsonItemReader.text(feed, "description").map(PlainText::of),
                JsonItemReader.text(feed, "language"),
                Optional.empty(),
                Optional.empty(),
                reader.address(feed, "icon").or(() -> reader.address(feed, "favicon")),
                Optional.empty(),
                Set.of(),
                Set.of(),
                Optional.empty(),
                reader.address(feed, "feed_url"));
    }
}
