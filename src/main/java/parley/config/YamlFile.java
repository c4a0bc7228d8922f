package parley.config;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import parley.story.Json;

/**
 * A YAML file that was read: its tree, and the line of every place in it, so that a check of ours can say where.
 * Places are JSON pointers (RFC 6901) inside and {@code briefings[0].cron} to the operator.
 *
 * <p>How a file is read: {@code var yaml = YamlFile.read(home, "config/x.yaml"); var mistakes = yaml.against("x");},
 * then the checks that no schema can make add {@link #mistake} to that list,
 * {@link ConfigException#throwIfAny} stops the start, and {@link #bind} gives the record.
 */
public final class YamlFile {
    private final String name;
    private final JsonNode tree;
    private final Map<String, Integer> lines;

    YamlFile(String name, JsonNode tree, Map<String, Integer> lines) {
        this.name = name;
        this.tree = tree;
        this.lines = lines;
    }

    /**
     * @param name relative to the home folder, with slashes, as mistakes shall name it
     * @throws ConfigException when it is missing, or no YAML
     */
    public static YamlFile read(Path home, String name) {
        try {
            return parse(name, Files.readString(home.resolve(name), StandardCharsets.UTF_8));
        } catch (IOException e) {
            var found = Files.exists(home.resolve(name)) ? "no readable UTF-8 text" : "no such file";
            throw new ConfigException(new ConfigMistake(name, 0, "", found, "the file in " + home));
        }
    }

    /** @throws ConfigException when it is no YAML */
    public static YamlFile parse(String name, String text) {
        return YamlTree.read(name, text);
    }

    public String name() {
        return name;
    }

    public JsonNode tree() {
        return tree;
    }

    /** @param schema the file {@code config/schema/<schema>.schema.json}, by that word */
    public List<ConfigMistake> against(String schema) {
        return new ArrayList<>(SchemaCheck.named(schema).check(this));
    }

    /** The line of a place or, where nothing is, of what should hold it. */
    public int line(String pointer) {
        var at = pointer;
        while (!lines.containsKey(at) && !at.isEmpty()) {
            at = at.substring(0, at.lastIndexOf('/'));
        }
        return lines.getOrDefault(at, 0);
    }

    /** @param found in quotes where it is a text from the file: see {@link #found} */
    public ConfigMistake mistake(String pointer, String found, String expected) {
        return new ConfigMistake(name, line(pointer), place(pointer), found, expected);
    }

    /** What stands at a place, as a mistake shows it. */
    public String found(String pointer) {
        var node = tree.at(pointer);
        if (node.isMissingNode()) {
            return "nothing";
        }
        if (node.isContainerNode()) {
            return node.isArray() ? "a list" : "a group of keys";
        }
        return node.isNull() ? "nothing" : node.isTextual() ? "\"" + node.textValue() + "\"" : node.asText();
    }

    /** The whole file as a record. Call it after the checks: what the schema let through must fit. */
    public <T> T bind(Class<T> type) {
        return bind(tree, type);
    }

    <T> T bind(JsonNode part, Class<T> type) {
        try {
            return Json.mapper().treeToValue(part, type);
        } catch (JsonProcessingException e) {
            throw new ConfigException(new ConfigMistake(name, 0, "", e.getOriginalMessage(), "what its schema says"));
        }
    }

    /** {@code /briefings/0/cron} as {@code briefings[0].cron}. */
    static String place(String pointer) {
        var place = new StringBuilder();
        for (var part : pointer.split("/", -1)) {
            var key = part.replace("~1", "/").replace("~0", "~");
            if (key.matches("[0-9]+")) {
                place.append('[').append(key).append(']');
            } else if (!key.isEmpty()) {
                place.append(place.isEmpty() ? "" : ".").append(key);
            }
        }
        return place.toString();
    }
}
