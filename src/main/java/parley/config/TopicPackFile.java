package parley.config;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import parley.story.Language;
import parley.topic.Concept;
import parley.topic.PackCheck;
import parley.topic.Scoring;
import parley.topic.TopicPack;

/**
 * Reads {@code config/topics/*.yaml} into topic packs. A pack that comes out can be compiled: every term is a query,
 * every id that is referred to is there, no word mixes alphabets.
 */
public final class TopicPackFile {
    /** Under this key stand the words that hold in every language. */
    private static final String ANY = "any";

    private TopicPackFile() {}

    /** @throws ConfigException with every mistake of the file */
    public static TopicPack read(Path file) {
        return bind(YamlFile.read(Path.of(""), file.toString()));
    }

    static TopicPack bind(YamlFile yaml) {
        ConfigException.throwIfAny(yaml.against("topic"));
        ConfigException.throwIfAny(MixedAlphabets.in(yaml));
        var pack = pack(yaml.tree());
        var mistakes = PackCheck.of(pack).stream()
                .map(mistake -> yaml.mistake(mistake.where(), mistake.found(), mistake.expected()))
                .sorted(Comparator.comparingInt(ConfigMistake::line))
                .toList();
        ConfigException.throwIfAny(mistakes);
        return pack;
    }

    private static TopicPack pack(JsonNode root) {
        return new TopicPack(
                root.path("id").asText(),
                root.path("name").asText(),
                root.path("version").asText(),
                scoring(root.path("scoring")),
                each(root, "themes", TopicPackFile::theme),
                each(root, "parties", TopicPackFile::party),
                concepts(root.path("concepts")),
                each(root, "actors", TopicPackFile::actor),
                each(root, "instruments", TopicPackFile::instrument),
                each(root, "strands", TopicPackFile::strand),
                terms(root.path("terms")),
                ReadingCuesTree.cues(root));
    }

    private static Scoring scoring(JsonNode node) {
        return new Scoring(
                node.path("threshold").asDouble(),
                node.path("strong").asDouble(),
                node.path("middle").asDouble(),
                node.path("weak").asDouble(),
                node.path("repeat").asDouble(0.5),
                node.path("sentence-cap").asDouble(6),
                node.path("weak-alone").asDouble(0.6),
                node.path("title").asDouble(2),
                node.path("title-alone").asDouble(1.6),
                node.path("lead").asDouble(1),
                node.path("lead-sentences").asInt(2),
                node.path("rest").asDouble(0.5),
                node.path("summary-cap").asDouble(9),
                node.path("elsewhere").asDouble(0.6),
                node.path("minor-clause").asDouble(0.4));
    }

    private static TopicPack.Theme theme(String id, JsonNode node) {
        var where = node.path("where").asText("anywhere").toUpperCase(Locale.ROOT);
        return new TopicPack.Theme(id, node.path("name").asText(), TopicPack.Theme.Place.valueOf(where));
    }

    private static TopicPack.Party party(String id, JsonNode node) {
        return new TopicPack.Party(
                id, node.path("name").asText(), optional(node, "anchor"), texts(node.path("officials")));
    }

    private static List<Concept> concepts(JsonNode node) {
        var concepts = new ArrayList<Concept>();
        concepts.addAll(each(node, "signals", TopicPackFile::signal));
        concepts.addAll(each(node, "anchors", TopicPackFile::anchor));
        concepts.addAll(each(node, "against", TopicPackFile::against));
        concepts.addAll(each(node, "masks", (id, it) -> new Concept.Mask(id, it.asText())));
        concepts.addAll(each(node, "turns", (id, it) -> new Concept.Turn(id, it.asText())));
        concepts.addAll(each(node, "frames", (id, it) -> new Concept.Frame(id, it.asText())));
        return concepts;
    }

    private static Concept signal(String id, JsonNode node) {
        var strength = node.path("strength").asText().toUpperCase(Locale.ROOT);
        return new Concept.Signal(
                id,
                node.path("name").asText(),
                Concept.Signal.Strength.valueOf(strength),
                node.path("needs-company").asBoolean(),
                optional(node, "theme"),
                node.path("theme-alone").asBoolean(),
                node.path("theme-anywhere").asBoolean());
    }

    private static Concept anchor(String id, JsonNode node) {
        var weight = node.path("weight").asDouble();
        return new Concept.Anchor(
                id,
                node.path("name").asText(),
                weight,
                node.path("alone").asDouble(weight),
                texts(node.path("home")).stream().map(Language::new).collect(Collectors.toSet()));
    }

    private static Concept against(String id, JsonNode node) {
        var points = node.path("points").asDouble();
        return new Concept.Against(
                id,
                node.path("name").asText(),
                points,
                node.path("unanchored").asDouble(points),
                node.path("beside-middle").asDouble(points),
                node.path("beside-strong").asDouble(points),
                node.path("sentence").asDouble(1));
    }

    private static TopicPack.Actor actor(String id, JsonNode node) {
        return new TopicPack.Actor(
                id,
                node.path("name").asText(),
                node.path("party").asText(),
                node.path("role").asText(),
                byLanguage(node.path("aliases"), TopicPackFile::texts));
    }

    private static TopicPack.Instrument instrument(String id, JsonNode node) {
        return new TopicPack.Instrument(
                id,
                node.path("name").asText(),
                texts(node.path("concepts")),
                optional(node, "counts-as"),
                byLanguage(node.path("aliases"), TopicPackFile::texts));
    }

    private static TopicPack.Strand strand(String id, JsonNode node) {
        return new TopicPack.Strand(
                id,
                node.path("name").asText(),
                texts(node.path("concepts")),
                node.path("aside").asBoolean());
    }

    private static Map<Language, TopicPack.Terms> terms(JsonNode node) {
        return byLanguage(node, block -> {
            var groups = new LinkedHashMap<String, List<String>>();
            var concepts = new LinkedHashMap<String, List<String>>();
            block.path("groups").properties().forEach(group -> groups.put(group.getKey(), texts(group.getValue())));
            for (var entry : block.properties()) {
                if (!entry.getKey().equals("groups")) {
                    concepts.put(entry.getKey(), texts(entry.getValue()));
                }
            }
            return new TopicPack.Terms(groups, concepts);
        });
    }

    private static <T> Map<Language, T> byLanguage(JsonNode node, Function<JsonNode, T> value) {
        var map = new LinkedHashMap<Language, T>();
        for (var entry : node.properties()) {
            var language = entry.getKey().equals(ANY) ? Language.UNKNOWN : new Language(entry.getKey());
            map.put(language, value.apply(entry.getValue()));
        }
        return map;
    }

    private static <T> List<T> each(JsonNode node, String key, BiFunction<String, JsonNode, ? extends T> value) {
        var list = new ArrayList<T>();
        node.path(key).properties().forEach(entry -> list.add(value.apply(entry.getKey(), entry.getValue())));
        return list;
    }

    private static List<String> texts(JsonNode node) {
        var texts = new ArrayList<String>();
        node.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    private static Optional<String> optional(JsonNode node, String key) {
        return node.hasNonNull(key) ? Optional.of(node.path(key).asText()) : Optional.empty();
    }
}
