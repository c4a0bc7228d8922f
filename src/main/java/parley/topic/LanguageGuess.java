package parley.topic;

import java.lang.Character.UnicodeScript;
import java.util.Set;
import parley.story.Language;
import parley.story.Story;

/** The language of a story: what its feed says, unless the script of the title says otherwise. A plain guess. */
final class LanguageGuess {
    private static final Set<String> CYRILLIC = Set.of("uk", "ru", "bg", "sr", "mk", "be", "kk", "mn");
    private static final Set<String> DEVANAGARI = Set.of("hi", "mr", "ne");

    private LanguageGuess() {}

    static Language of(Story story) {
        var said = story.language();
        var text = story.title() + " " + story.summary();
        var letters = text.codePoints().filter(Character::isLetter).count();
        if (count(text, UnicodeScript.CYRILLIC) * 2 > letters) {
            return CYRILLIC.contains(said.code()) ? betweenUkrainianAndRussian(said, text) : cyrillic(text);
        }
        if (count(text, UnicodeScript.DEVANAGARI) * 2 > letters) {
            return DEVANAGARI.contains(said.code()) ? said : new Language("hi");
        }
        var latin = count(text, UnicodeScript.LATIN) * 2 > letters;
        return latin && (CYRILLIC.contains(said.code()) || DEVANAGARI.contains(said.code())) ? Language.UNKNOWN : said;
    }

    /** Feeds of bilingual outlets say one and carry the other. */
    private static Language betweenUkrainianAndRussian(Language said, String text) {
        return said.code().equals("uk") || said.code().equals("ru") ? cyrillic(text, said) : said;
    }

    private static Language cyrillic(String text) {
        return cyrillic(text, new Language("ru"));
    }

    private static Language cyrillic(String text, Language otherwise) {
        var ukrainian =
                text.chars().filter(letter -> "іїєґІЇЄҐ".indexOf(letter) >= 0).count();
        var russian =
                text.chars().filter(letter -> "ыэъёЫЭЪЁ".indexOf(letter) >= 0).count();
        if (ukrainian == russian) {
            return otherwise;
        }
        return new Language(ukrainian > russian ? "uk" : "ru");
    }

    private static long count(String text, UnicodeScript script) {
        return text.codePoints()
                .filter(letter -> Character.isLetter(letter) && UnicodeScript.of(letter) == script)
                .count();
    }
}
