package parley.feed;

import java.text.Normalizer;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** The names of the months in the languages of the feeds that we know, full and short, as the JDK has them (CLDR). */
final class MonthNames {
    private static final List<String> LANGUAGES = List.of(
            "en", "de", "fr", "es", "it", "pt", "nl", "pl", "cs", "sk", "ru", "uk", "bg", "ro", "hu", "el", "tr", "sv",
            "da", "nb", "fi", "lt", "lv", "et", "hr", "sl");
    private static final List<TextStyle> STYLES =
            List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE);
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
    private static final Map<String, Integer> NUMBERS = numbers();

    private MonthNames() {}

    /** A name, or its beginning of three letters or more where only one month begins so. */
    static OptionalInt number(String word) {
        var name = key(word);
        var exact = NUMBERS.get(name);
        if (exact != null) {
            return OptionalInt.of(exact);
        }
        for (var length = name.length() - 1; length >= 3; length--) {
            var shorter = NUMBERS.get(name.substring(0, length));
            if (shorter != null) {
                return OptionalInt.of(shorter);
            }
        }
        return OptionalInt.empty();
    }

    private static Map<String, Integer> numbers() {
        var numbers = new HashMap<String, Integer>();
        for (var language : LANGUAGES) {
            for (var month : Month.values()) {
                for (var style : STYLES) {
                    var name = key(month.getDisplayName(style, Locale.forLanguageTag(language)));
                    if (name.chars().allMatch(Character::isLetter) && name.length() >= 3) {
                        numbers.putIfAbsent(name, month.getValue());
                    }
                }
            }
        }
        return numbers;
    }

    private static String key(String word) {
        // Greek and Hungarian are often written without their accents.
        var lower = MARKS.matcher(Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                .replaceAll("");
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }
}
