package parley.cluster;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import parley.story.Language;

/**
 * How rare words and concepts are. Words are counted within their language: else the small words of a language with few
 * stories would pass for rare ones.
 */
final class Rarities {
    private static final Rarity NEVER_SEEN = new Rarity();

    private final Map<Language, Rarity> words = new HashMap<>();
    private final Rarity concepts = new Rarity();

    static Rarities of(Collection<Traits> stories) {
        var rarities = new Rarities();
        for (var one : stories) {
            rarities.words.computeIfAbsent(one.language(), any -> new Rarity()).add(one.words());
            rarities.concepts.add(one.concepts());
        }
        return rarities;
    }

    Rarity words(Language language) {
        return words.getOrDefault(language, NEVER_SEEN);
    }

    Rarity concepts() {
        return concepts;
    }
}
