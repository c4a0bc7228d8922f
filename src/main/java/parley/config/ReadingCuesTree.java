package parley.config;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import parley.story.Language;
import parley.topic.CalendarWords;
import parley.topic.ReadingCues;
import parley.topic.ReadingCues.Document;
import parley.topic.ReadingCues.HedgeWords;
import parley.topic.ReadingCues.SayingWords;
import parley.topic.ReadingCues.StageWords;
import parley.topic.Stage;

/** The sections {@code stages}, {@code hedges}, {@code saying} and {@code calendar} of a topic pack. */
final class ReadingCuesTree {
    private ReadingCuesTree() {}

    static ReadingCues cues(JsonNode pack) {
        var stages = pack.path("stages");
        return new ReadingCues(
                new LinkedHashSet<>(texts(stages.path("never"))),
                new LinkedHashSet<>(texts(stages.path("needs-cue"))),
                new Document(
                        stages.path("document").path("concept").asText(),
                        stages.path("document").path("instrument").asText()),
                byLanguage(stages, ReadingCuesTree::stageWords),
                byLanguage(pack.path("hedges"), ReadingCuesTree::hedgeWords),
                byLanguage(pack.path("saying"), ReadingCuesTree::sayingWords),
                byLanguage(pack.path("calendar"), ReadingCuesTree::calendarWords));
    }

    private static CalendarWords calendarWords(JsonNode node) {
        return new CalendarWords(
                texts(node.path("meeting")),
                texts(node.path("deadline")),
                texts(node.path("ahead")),
                texts(node.path("uncertain")),
                texts(node.path("tomorrow")),
                texts(node.path("weekdays")));
    }

    private static StageWords stageWords(JsonNode node) {
        var cues = new EnumMap<Stage, List<String>>(Stage.class);
        for (var stage : Stage.values()) {
            cues.put(stage, texts(node.path(stage.word())));
        }
        return new StageWords(
                cues,
                texts(node.path("wanted")),
                texts(node.path("cancels")),
                texts(node.path("denies")),
                texts(node.path("ignores")),
                texts(node.path("meetings")),
                texts(node.path("poll")));
    }

    private static HedgeWords hedgeWords(JsonNode node) {
        return new HedgeWords(texts(node.path("unverified")), texts(node.path("conditional")));
    }

    private static SayingWords sayingWords(JsonNode node) {
        var sides = new LinkedHashMap<String, List<String>>();
        node.path("sides").properties().forEach(side -> sides.put(side.getKey(), texts(side.getValue())));
        return new SayingWords(
                texts(node.path("verbs")),
                texts(node.path("by")),
                texts(node.path("roles")),
                texts(node.path("aides")),
                sides);
    }

    /** Two letters are a language; longer keys are the section's own. */
    private static <T> Map<Language, T> byLanguage(JsonNode node, Function<JsonNode, T> value) {
        var map = new LinkedHashMap<Language, T>();
        for (var entry : node.properties()) {
            if (entry.getKey().length() == 2) {
                map.put(new Language(entry.getKey()), value.apply(entry.getValue()));
            }
        }
        return map;
    }

    private static List<String> texts(JsonNode node) {
        var texts = new ArrayList<String>();
        node.forEach(text -> texts.add(text.asText()));
        return texts;
    }
}
