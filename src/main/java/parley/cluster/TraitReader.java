package parley.cluster;

import java.util.HashMap;
import java.util.Map;
import parley.story.Language;

/** Reads out of one story what gathering compares. Looks at no other story: how rare a word is, is not known here. */
final class TraitReader {
    private static final int STEM = 6;

    private final Recipe recipe;

    TraitReader(Recipe recipe) {
        this.recipe = recipe;
    }

    Traits read(TopicStory one) {
        var text = Boilerplate.cut(one);
        var words = new HashMap<String, Double>();
        add(words, text.title(), one.story().language(), 1);
        add(words, text.summary(), one.story().language(), recipe.summary());
        return new Traits(one.id(), one.when(), one.story().language(), words);
    }

    private static void add(Map<String, Double> words, String text, Language language, double weight) {
        for (var word : Wording.words(text, language)) {
            if (!StopWords.has(word)) {
                words.merge(stem(word.folded()), weight, Math::max);
            }
        }
    }

    /** The first letters: endings change with case and number in most of our languages, beginnings do not. */
    static String stem(String word) {
        return word.codePointCount(0, word.length()) <= STEM
                ? word
                : word.substring(0, word.offsetByCodePoints(0, STEM));
    }
}
