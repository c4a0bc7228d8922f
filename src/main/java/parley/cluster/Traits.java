package parley.cluster;

import java.time.Instant;
import java.util.Map;
import parley.story.Language;
import parley.story.StoryId;

/**
 * What gathering compares of one story.
 *
 * @param words stems, each with the weight of the best place it stands in
 */
record Traits(StoryId id, Instant when, Language language, Map<String, Double> words) {
    Traits {
        words = Map.copyOf(words);
    }
}
