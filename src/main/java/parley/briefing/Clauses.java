package parley.briefing;

import java.util.Optional;
import java.util.regex.Pattern;

/** Shortens a sentence at the border of a clause and nowhere else, and marks the cut with an ellipsis. */
final class Clauses {
    private static final int FEWEST_WORDS = 7;

    /** Words that open a clause after a comma: en, de, pl, uk, ru, fr. A comma before anything else may part a list. */
    private static final String OPENERS =
            "and|but|which|who|whose|where|when|while|as|after|before|because|although|though|"
                    + "despite|saying|adding|if|unless|so|yet|according|amid|with|"
                    + "dass|weil|aber|und|während|nachdem|obwohl|der|die|das|wo|wie|sagte|"
                    + "że|który|która|które|którzy|którego|której|których|ale|a|gdy|ponieważ|choć|aby|żeby|gdzie|jak|co|"
                    + "що|який|яка|яке|які|але|коли|бо|хоча|якщо|щоб|де|а|"
                    + "что|который|которая|которое|которые|но|когда|потому|хотя|если|чтобы|где|"
                    + "qui|que|mais|et|alors|tandis|selon|après";

    private static final Pattern BORDER = Pattern.compile(
            "[;:] |\\s[–—-]\\s|(?<=\\p{L}{1,40}), (?=(?:" + OPENERS + ")\\b)", Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern WORD = Pattern.compile("\\S+");

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?][”\"»')]*$");

    private static final Pattern TORN = Pattern.compile("\\s*(?:\\[?(?:…|\\.\\.\\.)]?)\\s*$");

    private Clauses() {}

    /** Whether a feed tore the text off in the middle. */
    static boolean isTorn(String sentence) {
        return TORN.matcher(sentence).find();
    }

    /**
     * The sentence itself when it is whole and short enough; else its longest beginning that ends at a clause border and
     * has no quotation or bracket open. Empty when there is none.
     */
    static Optional<String> within(int words, String sentence) {
        if (!isTorn(sentence) && count(sentence) <= words) {
            return Optional.of(sentence);
        }
        var whole = TORN.matcher(sentence).replaceFirst("");
        var borders = BORDER.matcher(whole);
        var best = Optional.<String>empty();
        while (borders.find()) {
            var start = whole.substring(0, borders.start()).strip();
            if (count(start) >= FEWEST_WORDS && count(start) <= words && isClosed(start)) {
                best = Optional.of(SENTENCE_END.matcher(start).find() ? start : start + " …");
            }
        }
        return best;
    }

    /** Whether it ends as sentences do. */
    static boolean isFinished(String sentence) {
        return SENTENCE_END.matcher(sentence).find();
    }

    static int count(String text) {
        return (int) WORD.matcher(text).results().count();
    }

    /** Each quotation and bracket that opens also ends; „…“ and “…” share a sign, so the later of the two decides. */
    private static boolean isClosed(String text) {
        var opening = Math.max(text.lastIndexOf('„'), text.indexOf('„') < 0 ? text.lastIndexOf('“') : -1);
        var closing = Math.max(text.lastIndexOf('”'), text.indexOf('„') < 0 ? -1 : text.lastIndexOf('“'));
        return opening <= closing
                && text.lastIndexOf('«') <= text.lastIndexOf('»')
                && text.lastIndexOf('(') <= text.lastIndexOf(')')
                && text.lastIndexOf('‘') <= text.lastIndexOf('’')
                && occurrences(text, '"') % 2 == 0;
    }

    private static long occurrences(String text, char sign) {
        return text.chars().filter(c -> c == sign).count();
    }
}
