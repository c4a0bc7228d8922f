package parley.cluster;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import parley.story.Language;

/**
 * How rare words and concepts are in the window. Words are counted within their language: else the small words of a
 * language with few stories would pass for rare ones.
 */
final class Rarities {
    private final Map<Language, Rarity> words = new HashMap<>();
    private final Rarity concepts = new Rarity();

    static Rarities of(Collection<Traits> stories) {
        var rarities = new Rarities();
        for (var one : stories) {
            rarities.words(one.language()).add(one.words().keySet());
            rarities.concepts.add(one.concepts().keySet());
        }
        return rarities;
    }

    Rarity words(Language language) {
        return words.computeIfAbsent(language, any -> new Rarity());
    }

    Rarity concepts() {
        return concepts;
    }
}
