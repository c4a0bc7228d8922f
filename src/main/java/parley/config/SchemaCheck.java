package parley.config;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import parley.story.Json;

/**
 * Checks a file against its JSON Schema (2020-12) and says each mistake in our words.
 * What is expected is told by the {@code description} of the schema at that place, which editors show too.
 */
final class SchemaCheck {
    private final JsonNode document;
    private final JsonSchema schema;

    private SchemaCheck(JsonNode document) {
        this.document = document;
        var config = SchemaValidatorsConfig.builder()
                .pathType(PathType.JSON_POINTER)
                .locale(Locale.ROOT)
                .formatAssertionsEnabled(true)
                .build();
        this.schema =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(document, config);
    }

    /** The schemas of {@code config/schema/} are packed into the jar: they are the program's contract, not a setting. */
    static SchemaCheck named(String name) {
        var resource = "schema/" + name + ".schema.json";
        try (var in = SchemaCheck.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException("no config/" + resource);
            }
            return new SchemaCheck(Json.mapper().readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    List<ConfigMistake> check(YamlFile yaml) {
        var mistakes = new ArrayList<ConfigMistake>();
        for (var message : schema.validate(yaml.tree())) {
            mistakes.add(mistake(yaml, message));
        }
        mistakes.sort(Comparator.comparingInt(ConfigMistake::line).thenComparing(ConfigMistake::place));
        return mistakes;
    }

    private ConfigMistake mistake(YamlFile yaml, ValidationMessage message) {
        var at = message.getInstanceLocation().toString();
        var property = message.getProperty() == null ? "" : message.getProperty();
        return switch (message.getType()) {
            case "required" -> missing(yaml, at, property, schemaOf(message));
            case "dependentRequired" -> missing(yaml, at, String.valueOf(message.getArguments()[0]), schemaOf(message));
            case "additionalProperties", "unevaluatedProperties" -> yaml.mistake(
                    at + "/" + property, "an unknown key", keys(schemaOf(message), property));
            default -> yaml.mistake(at, yaml.found(at), expected(message));
        };
    }

    /** The schema whose keyword was not fulfilled. */
    private JsonNode schemaOf(ValidationMessage message) {
        var keyword = message.getSchemaLocation().getFragment();
        var schema = document.at(keyword.getParent().toString());
        return schema.isArray() || schema.isMissingNode() ? document : schema;
    }

    private static ConfigMistake missing(YamlFile yaml, String at, String property, JsonNode schema) {
        var description =
                schema.path("properties").path(property).path("description").asText();
        return yaml.mistake(at + "/" + property, "nothing", description.isEmpty() ? "this key" : description);
    }

    private static String keys(JsonNode schema, String property) {
        var known = new ArrayList<String>();
        schema.path("properties").fieldNames().forEachRemaining(known::add);
        return NearestName.of(property, known)
                .map(name -> "\"" + name + "\"")
                .orElseGet(() -> known.isEmpty() ? "no keys here" : "one of " + String.join(", ", known));
    }

    private String expected(ValidationMessage message) {
        var schema = schemaOf(message);
        var description = schema.path("description").asText();
        var rule = rule(message.getType(), schema.path(message.getType()));
        if (description.isEmpty()) {
            return rule.isEmpty() ? message.getError() : rule;
        }
        return rule.isEmpty() ? description : rule + ": " + description;
    }

    /** The keywords that say more than the description does. */
    private static String rule(String keyword, JsonNode value) {
        return switch (keyword) {
            case "minimum" -> "at least " + value.asText();
            case "maximum" -> "at most " + value.asText();
            case "maxLength" -> "at most " + value.asText() + " characters";
            case "minItems" -> "at least " + value.asText() + " of them";
            case "uniqueItems" -> "each only once";
            case "enum" -> "one of " + list(value);
            case "type" -> type(value);
            default -> "";
        };
    }

    private static String list(JsonNode values) {
        var words = new ArrayList<String>();
        values.forEach(value -> words.add(value.asText()));
        return String.join(", ", words);
    }

    private static String type(JsonNode value) {
        return switch (value.asText()) {
            case "string" -> "text";
            case "integer" -> "a whole number";
            case "number" -> "a number";
            case "boolean" -> "true or false";
            case "array" -> "a list";
            case "object" -> "a group of keys";
            default -> "";
        };
    }
}
