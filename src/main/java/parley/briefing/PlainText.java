package parley.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes foreign text safe to stand in a line of ours: no control characters, no direction that leaks out. */
final class PlainText {
    /** C0 and C1 controls, and the marks that turn the direction of what follows (Unicode Standard Annex 9, section 2). */
    private static final Pattern CONTROLS =
            Pattern.compile("[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069\\u200E\\u200F\\uFEFF]+");

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u2028\\u2029]+");
    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi");

    private PlainText() {}

    static String line(String text) {
        return BLANKS.matcher(CONTROLS.matcher(text).replaceAll(" "))
                .replaceAll(" ")
                .strip();
    }

    static boolean isRightToLeft(String language) {
        return RIGHT_TO_LEFT.contains(language.toLowerCase(Locale.ROOT));
    }

    /** With isolating marks around it where it runs from right to left, so that it cannot reorder our own words. */
    static String isolated(String text, String language) {
        var line = line(text);
        return isRightToLeft(language) ? "\u2067" + line + "\u2069" : line;
    }

    /** Cut at a blank, with an ellipsis, where it is longer than {@code length} code points. */
    static String shortened(String text, int length) {
        if (length(text) <= length) {
            return text;
        }
        var cut = text.substring(0, text.offsetByCodePoints(0, length - 1));
        var blank = cut.lastIndexOf(' ');
        return (blank > 0 ? cut.substring(0, blank) : cut).replaceFirst("[\\s,;:.–—-]+$", "") + "…";
    }

    /** Cut into lines at blanks; a word longer than the width, such as an address, stays whole. */
    static List<String> wrap(String text, int width) {
        var lines = new ArrayList<String>();
        var current = new StringBuilder();
        for (var word : text.split(" ", -1)) {
            if (!current.isEmpty() && length(current) + 1 + length(word) > width) {
                lines.add(current.toString());
                current.setLength(0);
            }
            current.append(current.isEmpty() ? "" : " ").append(word);
        }
        lines.add(current.toString());
        return lines;
    }

    private static int length(CharSequence text) {
        return (int) text.codePoints().count();
    }
}
