package parley.cluster;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import parley.story.Language;

/**
 * Cuts a text into words (Unicode UAX 29, section 4) and folds them: lower case, accents off. Knows no stop words and
 * no stems.
 */
final class Wording {
    private static final int NUKTA = 0x93c;
    private static final Map<Language, BreakIterator> RULES = new ConcurrentHashMap<>();

    private Wording() {}

    /**
     * One word of a text.
     *
     * @param folded for comparing
     * @param written as it stands in the text
     * @param opens first in its sentence, or behind a mark that makes capitals say nothing
     */
    record Word(String folded, String written, boolean opens) {
        boolean isNumber() {
            return Character.isDigit(written.charAt(0));
        }

        boolean isCapital() {
            return Character.isUpperCase(written.codePointAt(0));
        }
    }

    static List<Word> words(String text, Language language) {
        if (text.isBlank()) {
            return List.of();
        }
        var breaks =
                (BreakIterator) RULES.computeIfAbsent(language, Wording::rules).clone();
        breaks.setText(text);
        var words = new ArrayList<Word>();
        var opens = true;
        var start = breaks.first();
        for (var end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            var piece = text.substring(start, end);
            if (breaks.getRuleStatus() != BreakIterator.WORD_NONE) {
                words.add(new Word(fold(piece), piece, opens));
                opens = false;
            } else {
                opens |= piece.codePoints().anyMatch(Wording::endsSentence);
            }
            start = end;
        }
        return words;
    }

    /** Lower case without accents; letters of scripts that need their marks keep them. */
    static String fold(String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        if (lower.chars().allMatch(letter -> letter < 0x80)) {
            return lower;
        }
        var folded = new StringBuilder();
        Normalizer.normalize(lower, Normalizer.Form.NFD)
                .codePoints()
                .filter(letter -> (letter < 0x300 || letter > 0x36f) && letter != NUKTA)
                .forEach(letter -> folded.append(plain(letter)));
        return folded.toString();
    }

    private static String plain(int letter) {
        return switch (letter) {
            case 'ł' -> "l";
            case 'ø' -> "o";
            case 'ß' -> "ss";
            case 'ı' -> "i";
            case '’', 'ʼ' -> "'";
            default -> Character.toString(letter);
        };
    }

    private static boolean endsSentence(int mark) {
        return ".!?:;\"“”„«»‘–—|".indexOf(mark) >= 0;
    }

    private static BreakIterator rules(Language language) {
        return BreakIterator.getWordInstance(
                language.isKnown() ? ULocale.forLanguageTag(language.code()) : ULocale.ROOT);
    }
}
