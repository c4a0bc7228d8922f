package parley.feed;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Reads one item of a JSON Feed. */
final class JsonItemReader {
    private final @Nullable String base;
    private final List<String> inherited;

    /** @param inherited the authors of the feed, who are those of an item that names none (version 1.1, authors) */
    JsonItemReader(@Nullable String base, List<String> inherited) {
        this.base = base;
        this.inherited = inherited;
    }

    Entry read(JsonNode item) {
        return new Entry(
                text(item, "id"),
                text(item, "title").map(PlainText::of).orElse(""),
                address(item, "url").or(() -> address(item, "external_url")),
                text(item, "summary").map(JsonItemReader::escaped).orElse(""),
                text(item, "content_html")
                        .or(() -> text(item, "content_text").map(JsonItemReader::escaped))
                        .orElse(""),
                authors(item).isEmpty() ? inherited : authors(item),
                each(item.path("tags"))
                        .map(JsonNode::asText)
                        .filter(tag -> !tag.isBlank())
                        .toList(),
                text(item, "date_published").flatMap(FeedDates::parse),
                text(item, "date_modified").flatMap(FeedDates::parse),
                each(item.path("attachments"))
                        .flatMap(a -> enclosure(a).stream())
                        .toList(),
                text(item, "language"),
                Optional.empty(),
                Optional.empty(),
                address(item, "image").or(() -> address(item, "banner_image")));
    }

    /** Version 1.1 has {@code authors}; the {@code author} of 1.0 is still allowed. */
    static List<String> authors(JsonNode item) {
        var listed = Bylines.names(each(item.path("authors")).flatMap(author -> text(author, "name").stream()));
        return listed.isEmpty() ? Bylines.names(text(item.path("author"), "name").stream()) : listed;
    }

    private Optional<Enclosure> enclosure(JsonNode attachment) {
        var size = attachment.path("size_in_bytes");
        return address(attachment, "url")
                .map(url -> new Enclosure(
                        url,
                        text(attachment, "mime_type"),
                        size.isNumber() ? OptionalLong.of(size.asLong()) : OptionalLong.empty()));
    }

    Optional<String> address(JsonNode node, String name) {
        return text(node, name).map(text -> Addresses.resolve(base, text));
    }

    /** A number counts as its text: ids are often written so, and must be taken so (version 1.1, id). */
    static Optional<String> text(JsonNode node, String name) {
        var value = node.path(name);
        return value.isTextual() || value.isNumber()
                ? Optional.of(value.asText().strip()).filter(text -> !text.isEmpty())
                : Optional.empty();
    }

    private static Stream<JsonNode> each(JsonNode array) {
        return array.isArray() ? StreamSupport.stream(array.spliterator(), false) : Stream.empty();
    }

    private static String escaped(String text) {
        var out = new StringBuilder(text.length());
        CleanXml.escape(text, out);
        return out.toString();
    }
}
