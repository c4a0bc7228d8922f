package parley.config;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;
import parley.cluster.EventWords;
import parley.story.Language;

/** {@code config/events.yaml}: kinds of event and places, in every language. */
public final class EventWordsFile {
    /** Under this key stand the words that hold in every language. */
    private static final String ANY = "any";

    private static final String NAME = "config/events.yaml";

    private EventWordsFile() {}

    /**
     * The home folder's own words, else those that are shipped: they are the same for every topic.
     *
     * @throws ConfigException with every mistake of the file
     */
    public static EventWords read(Path home) {
        return bind(Files.exists(home.resolve(NAME)) ? YamlFile.read(home, NAME) : YamlFile.parse(NAME, shipped()));
    }

    private static String shipped() {
        try (var file = EventWordsFile.class.getResourceAsStream("events.yaml")) {
            return new String(
                    Objects.requireNonNull(file, "events.yaml is not in the jar")
                            .readAllBytes(),
                    StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static EventWords bind(YamlFile yaml) {
        ConfigException.throwIfAny(yaml.against("events"));
        var kinds = new ArrayList<EventWords.Kind>();
        yaml.tree().path("kinds").properties().forEach(kind -> kinds.add(kind(kind.getKey(), kind.getValue())));
        var places = new LinkedHashMap<String, List<String>>();
        yaml.tree().path("places").properties().forEach(place -> places.put(place.getKey(), texts(place.getValue())));
        return new EventWords(kinds, places);
    }

    private static EventWords.Kind kind(String id, JsonNode node) {
        var terms = new LinkedHashMap<Language, List<String>>();
        node.properties().forEach(entry -> terms.put(language(entry.getKey()), texts(entry.getValue())));
        return new EventWords.Kind(id, terms);
    }

    private static Language language(String key) {
        return key.equals(ANY) ? Language.UNKNOWN : new Language(key);
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
