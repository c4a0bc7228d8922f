package parley.config;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * From the text of a YAML file to a JSON tree in which every place has a line.
 * Plain scalars are read as YAML 1.2 does (core schema, section 10.3.2): {@code no} is a country or a language, not false.
 */
final class YamlTree {
    private static final Pattern WHOLE = Pattern.compile("[-+]?[0-9]{1,18}");
    private static final Pattern DECIMAL = Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]{1,3})?");
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final String file;
    private final Map<String, Integer> lines = new HashMap<>();
    private final List<ConfigMistake> mistakes = new ArrayList<>();

    private YamlTree(String file) {
        this.file = file;
    }

    /** @throws ConfigException when it is not YAML, or says one key twice */
    static YamlFile read(String file, String text) {
        var tree = new YamlTree(file);
        var root = tree.convert(tree.compose(text), "");
        ConfigException.throwIfAny(tree.mistakes);
        return new YamlFile(file, root, Map.copyOf(tree.lines));
    }

    private Node compose(String text) {
        try {
            var node = new Yaml(new LoaderOptions()).compose(new java.io.StringReader(text));
            if (node == null) {
                throw new ConfigException(new ConfigMistake(file, 0, "", "an empty file", "YAML"));
            }
            return node;
        } catch (MarkedYAMLException e) {
            var line = e.getProblemMark() == null ? 0 : line(e.getProblemMark());
            var problem = e.getProblem() == null ? "a broken line" : e.getProblem();
            throw new ConfigException(new ConfigMistake(file, line, "", problem, "YAML"));
        }
    }

    private JsonNode convert(Node node, String pointer) {
        lines.putIfAbsent(pointer, line(node.getStartMark()));
        if (node instanceof MappingNode mapping) {
            return mapping(mapping, pointer);
        }
        if (node instanceof SequenceNode sequence) {
            var array = JSON.arrayNode();
            for (var item : sequence.getValue()) {
                array.add(convert(item, pointer + "/" + array.size()));
            }
            return array;
        }
        return node instanceof ScalarNode scalar ? scalar(scalar) : JSON.nullNode();
    }

    private JsonNode mapping(MappingNode mapping, String pointer) {
        var object = JSON.objectNode();
        for (var entry : mapping.getValue()) {
            var key = entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
            var place = pointer + "/" + escape(key);
            var line = line(entry.getKeyNode().getStartMark());
            if (lines.putIfAbsent(place, line) != null) {
                mistakes.add(new ConfigMistake(
                        file,
                        line,
                        YamlFile.place(place),
                        "the key a second time (first in line " + lines.get(place) + ")",
                        "each key once"));
                continue;
            }
            object.set(key, convert(entry.getValueNode(), place));
        }
        return object;
    }

    private static JsonNode scalar(ScalarNode scalar) {
        var text = scalar.getValue();
        if (scalar.getScalarStyle() != ScalarStyle.PLAIN) {
            return JSON.textNode(text);
        }
        if (WHOLE.matcher(text).matches()) {
            return JSON.numberNode(Long.parseLong(text));
        }
        if (DECIMAL.matcher(text).matches()) {
            return JSON.numberNode(new BigDecimal(text));
        }
        return switch (text) {
            case "true", "True", "TRUE" -> JSON.booleanNode(true);
            case "false", "False", "FALSE" -> JSON.booleanNode(false);
            case "", "~", "null", "Null", "NULL" -> JSON.nullNode();
            default -> JSON.textNode(text);
        };
    }

    /** RFC 6901 section 3. */
    private static String escape(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }

    private static int line(Mark mark) {
        return mark.getLine() + 1;
    }
}
