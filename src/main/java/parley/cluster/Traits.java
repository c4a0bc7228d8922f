package parley.cluster;

import java.time.Instant;
import java.util.Map;
import parley.story.Language;
import parley.story.StoryId;

/**
 * What gathering compares of one story.
 *
 * @param words stems, each with the weight of the best place it stands in
 * @param written how the stems of the title are written there
 * @param concepts what is the same in every language, weighed alike: names, numbers, places, actors, concepts of the pack
 * @param kind the kind of event that the title names, a statement with its speaker; empty for none
 * @param speaker who is quoted in the title, empty for nobody
 */
record Traits(
        StoryId id,
        Instant when,
        Language language,
        Map<String, Double> words,
        Map<String, String> written,
        Map<String, Double> concepts,
        String kind,
        String speaker) {
    Traits {
        words = Map.copyOf(words);
        written = Map.copyOf(written);
        concepts = Map.copyOf(concepts);
    }
}
