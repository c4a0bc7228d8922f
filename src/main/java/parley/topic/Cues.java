package parley.topic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A list of cue terms, found as whole words without regard to case.
 *
 * <p>In a term {@code word*} takes any ending, {@code *word} any beginning, a lone {@code *} is one word and {@code ..}
 * up to five. Terms of stages may ask for an instrument ({@link
 * InstrumentMarks}). A term in capitals only ({@code ООН}) keeps them. Texts are folded one letter for one letter, so that
 * positions hold: apostrophes, the no-break space, Russian ё, Hindi nukta letters.
 */
public final class Cues {
    private static final String BEFORE = "(?<![\\p{L}\\p{M}\\p{Nd}])";
    private static final String AFTER = "(?![\\p{L}\\p{M}\\p{Nd}])";
    private static final String LETTERS = "[\\p{L}\\p{M}'’-]*";

    /** Stands in a term for an instrument of any kind; the letters behind it for those of one kind. */
    static final char ANY_MARK = '\ue000';

    private static final char LAST_MARK = '\ue0ff';
    private static final char NUKTA = '\u093c';
    private static final String FROM = "’ʼ‘`\u00a0\u202fёЁ\u0958\u0959\u095a\u095b\u095c\u095d\u095e\u095f";
    private static final String TO = "''''  еЕ\u0915\u0916\u0917\u091c\u0921\u0922\u092b\u092f";

    static final Cues NONE = new Cues(Optional.empty());

    private final Optional<Pattern> pattern;

    private Cues(Optional<Pattern> pattern) {
        this.pattern = pattern;
    }

    /** Where a term stands: offsets in the text that was searched, end exclusive. */
    public record Found(int start, int end, String words) {}

    public static Cues of(Collection<String> terms) {
        var alternatives = terms.stream()
                .filter(term -> !term.isBlank())
                .sorted((a, b) -> b.length() - a.length())
                .map(Cues::regex)
                .collect(Collectors.joining("|"));
        return new Cues(
                alternatives.isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                Pattern.compile(BEFORE + "(?:" + alternatives + ")" + AFTER, Pattern.UNICODE_CASE)));
    }

    public boolean isIn(String text) {
        return first(text).isPresent();
    }

    public Optional<Found> first(String text) {
        var all = in(text, 1);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(0));
    }

    /** All that do not overlap, in the text's order. */
    public List<Found> in(String text) {
        return in(text, Integer.MAX_VALUE);
    }

    private List<Found> in(String text, int limit) {
        if (pattern.isEmpty()) {
            return List.of();
        }
        var found = new ArrayList<Found>();
        var matcher = pattern.get().matcher(fold(text));
        while (found.size() < limit && matcher.find()) {
            found.add(new Found(matcher.start(), matcher.end(), text.substring(matcher.start(), matcher.end())));
        }
        return List.copyOf(found);
    }

    static String fold(String text) {
        var folded = new StringBuilder(text);
        for (var i = 0; i < folded.length(); i++) {
            var at = FROM.indexOf(folded.charAt(i));
            if (at >= 0) {
                folded.setCharAt(i, TO.charAt(at));
            }
        }
        return folded.toString();
    }

    private static String regex(String term) {
        var words = fold(term.strip()).split("\\s+", -1);
        var regex = new StringBuilder();
        for (var i = 0; i < words.length; i++) {
            if ("..".equals(words[i])) {
                regex.append("(?:\\s+\\S+){0,5}?");
            } else {
                regex.append(i == 0 ? "" : "\\s+").append(word(words[i]));
            }
        }
        return isCapitals(term) ? "(?:" + regex + ")" : "(?i:" + regex + ")";
    }

    private static String word(String word) {
        if ("*".equals(word)) {
            return "\\S+";
        }
        var regex = new StringBuilder(word.startsWith("*") ? LETTERS : "");
        word.codePoints().filter(c -> c != '*' && c != NUKTA).forEach(c -> regex.append(letter(c)));
        return regex.append(word.endsWith("*") ? LETTERS : "").toString();
    }

    private static String letter(int codePoint) {
        if (codePoint == ANY_MARK) {
            return "[" + ANY_MARK + "-" + LAST_MARK + "]+";
        }
        if (codePoint > ANY_MARK && codePoint <= LAST_MARK) {
            return Character.toString(codePoint) + "+";
        }
        var letter = Pattern.quote(Character.toString(codePoint));
        return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.DEVANAGARI
                ? letter + NUKTA + "?"
                : letter;
    }

    private static boolean isCapitals(String term) {
        return term.codePoints().filter(Character::isLetter).allMatch(Character::isUpperCase)
                && term.codePoints().filter(Character::isLetter).count() > 1;
    }
}
