package parley.topic;

import java.lang.Character.UnicodeScript;
import parley.story.Language;
import parley.story.Story;

/**
 * The language of a story: what its feed says, unless the script of the title says otherwise, or Ukrainian and Russian
 * are mixed up. A plain guess by letters.
 */
final class LanguageGuess {
    private static final Language UKRAINIAN = new Language("uk");
    private static final Language RUSSIAN = new Language("ru");
    private static final Language HINDI = new Language("hi");

    private LanguageGuess() {}

    static Language of(Story story) {
        var said = story.language();
        return switch (script(story.title())) {
            case CYRILLIC -> switch (said.code()) {
                case "bg", "sr", "mk", "be", "kk", "mn", "ky" -> said;
                case "uk", "ru" -> ukrainianOrRussian(story, said);
                default -> ukrainianOrRussian(story, RUSSIAN);
            };
            case DEVANAGARI -> said.code().matches("mr|ne") ? said : HINDI;
            case LATIN -> said.code().matches("uk|ru|bg|mk|be|hi") ? Language.UNKNOWN : said;
            default -> said;
        };
    }

    /** Feeds of bilingual outlets say one and carry the other. */
    private static Language ukrainianOrRussian(Story story, Language otherwise) {
        var ukrainian = 0;
        var russian = 0;
        for (var text : new String[] {story.title(), story.summary()}) {
            for (var i = 0; i < text.length(); i++) {
                var letter = Character.toLowerCase(text.charAt(i));
                ukrainian += "іїєґ".indexOf(letter) >= 0 ? 1 : 0;
                russian += "ыэъё".indexOf(letter) >= 0 ? 1 : 0;
            }
        }
        return ukrainian == russian ? otherwise : ukrainian > russian ? UKRAINIAN : RUSSIAN;
    }

    /** The script of most letters; {@code COMMON} for a tie or none. */
    private static UnicodeScript script(String title) {
        var latin = 0;
        var cyrillic = 0;
        var devanagari = 0;
        for (var i = 0; i < title.length(); i++) {
            var letter = title.charAt(i);
            if (letter < 0x250) {
                latin += Character.isLetter(letter) ? 1 : 0;
            } else if (letter >= 0x400 && letter < 0x530) {
                cyrillic++;
            } else if (letter >= 0x900 && letter < 0x980) {
                devanagari++;
            }
        }
        var most = Math.max(latin, Math.max(cyrillic, devanagari));
        if (most == 0) {
            return UnicodeScript.COMMON;
        }
        return most == latin
                ? UnicodeScript.LATIN
                : most == cyrillic ? UnicodeScript.CYRILLIC : UnicodeScript.DEVANAGARI;
    }
}
