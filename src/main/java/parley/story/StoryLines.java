package parley.story;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads recorded stories, one JSON object a line: id, outlet, feed, lang, title, summary, url, published. First seen is
 * the time of publication, since nobody polled them. Other keys are left to the caller ({@link Line#json}).
 */
public final class StoryLines {
    private StoryLines() {}

    /** One line of a story file, with whatever else stands on it. */
    public record Line(Story story, JsonNode json) {}

    /** @throws IllegalArgumentException for a line that holds no story, with file and line number */
    public static List<Story> read(Path file) throws IOException {
        return lines(file).stream().map(Line::story).toList();
    }

    /** @throws IllegalArgumentException for a line that holds no story, with file and line number */
    public static List<Line> lines(Path file) throws IOException {
        try (var reader = Files.newBufferedReader(file)) {
            return lines(reader, file.toString());
        }
    }

    static List<Line> lines(BufferedReader reader, String name) throws IOException {
        var lines = new ArrayList<Line>();
        var number = 0;
        for (var text = reader.readLine(); text != null; text = reader.readLine()) {
            number++;
            if (!text.isBlank()) {
                lines.add(line(text, name + ":" + number));
            }
        }
        return lines;
    }

    private static Line line(String text, String where) {
        try {
            var json = Json.mapper().readTree(text);
            if (!json.isObject()) {
                throw new IllegalArgumentException(where + ": expected a JSON object, found " + json.getNodeType());
            }
            return new Line(story(json, where), json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(where + ": not JSON: " + e.getOriginalMessage(), e);
        }
    }

    private static Story story(JsonNode json, String where) {
        var published = published(text(json, "published"), where);
        var outlet = text(json, "outlet");
        var feed = text(json, "feed");
        return new Story(
                new StoryId(required(json, "id", where)),
                feed.isEmpty() ? outlet : feed,
                outlet,
                Language.parse(text(json, "lang")).orElse(Language.UNKNOWN),
                required(json, "title", where),
                text(json, "summary"),
                "",
                Link.parse(text(json, "url")),
                published,
                published.orElse(Instant.EPOCH),
                Credits.NONE,
                List.of(),
                false);
    }

    private static String required(JsonNode json, String key, String where) {
        var value = text(json, key);
        if (value.isBlank()) {
            throw new IllegalArgumentException(where + ": no \"" + key + "\"");
        }
        return value;
    }

    private static String text(JsonNode json, String key) {
        var value = json.path(key);
        return value.isNull() ? "" : value.asText();
    }

    private static Optional<Instant> published(String text, String where) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    where + ": \"published\" is \"" + text + "\", expected a time like 2026-01-06T07:00:00Z", e);
        }
    }
}
