package parley.feed;

import org.jsoup.nodes.Entities;

/**
 * Resolves character references and HTML's named entities in XML text, and drops characters that XML forbids.
 * An entity that neither XML nor HTML knows stays as it is written, and so does a bare ampersand.
 */
final class EntityText {
    /** The longest name in HTML's list has 31 letters. */
    private static final int LONGEST = 32;

    /** What windows-1252 has at 0x80 to 0x9F: whoever writes one of these controls, as a number or raw, means its sign. */
    private static final String WINDOWS_1252 =
            "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F"
                    + "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    private EntityText() {}

    static void appendResolved(String source, int from, int to, StringBuilder out) {
        append(source, from, to, true, out);
    }

    static void appendLegal(String source, int from, int to, StringBuilder out) {
        append(source, from, to, false, out);
    }

    private static void append(String source, int from, int to, boolean resolve, StringBuilder out) {
        var start = from;
        var i = from;
        while (i < to) {
            var c = source.charAt(i);
            if (c == '&' && resolve) {
                out.append(source, start, i);
                i = appendEntity(source, i, to, out);
                start = i;
            } else if (c >= 0x80 && c <= 0x9F) {
                out.append(source, start, i).append(WINDOWS_1252.charAt(c - 0x80));
                start = ++i;
            } else if (isLegal(source, i, c)) {
                i++;
            } else {
                out.append(source, start, i);
                start = ++i;
            }
        }
        out.append(source, start, to);
    }

    private static boolean isLegal(String source, int i, char c) {
        return (c >= ' ' && c < 0xD800) || c == '\n' || c == '\t' || c == '\r' || isLegalAbove(source, i);
    }

    /** A surrogate is legal in a pair only (XML 1.0 section 2.2). */
    private static boolean isLegalAbove(String source, int i) {
        var c = source.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 < source.length() && Character.isLowSurrogate(source.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i > 0 && Character.isHighSurrogate(source.charAt(i - 1));
        }
        return c >= 0xE000 && c < 0xFFFE;
    }

    /** @return where to go on reading */
    private static int appendEntity(String source, int ampersand, int to, StringBuilder out) {
        var end = semicolonWithin(source, ampersand, to);
        if (end > 0) {
            var name = source.substring(ampersand + 1, end);
            if (name.startsWith("#") ? appendNumber(name.substring(1), out) : appendNamed(name, out)) {
                return end + 1;
            }
        }
        out.append('&');
        return ampersand + 1;
    }

    private static int semicolonWithin(String source, int ampersand, int to) {
        var last = Math.min(to, ampersand + LONGEST);
        for (var i = ampersand + 1; i < last; i++) {
            if (source.charAt(i) == ';') {
                return i;
            }
        }
        return -1;
    }

    private static boolean appendNumber(String digits, StringBuilder out) {
        try {
            var hex = digits.startsWith("x") || digits.startsWith("X");
            var code = hex ? Integer.parseInt(digits.substring(1), 16) : Integer.parseInt(digits);
            if (code >= 0x80 && code <= 0x9F) {
                out.append(WINDOWS_1252.charAt(code - 0x80));
            } else if (isLegal(code)) {
                out.appendCodePoint(code);
            }
            return true;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static boolean isLegal(int code) {
        return code == '\n'
                || code == '\t'
                || code == '\r'
                || (code >= ' ' && code < 0xD800)
                || (code >= 0xE000 && code < 0xFFFE)
                || (code >= 0x10000 && code <= 0x10FFFF);
    }

    private static boolean appendNamed(String name, StringBuilder out) {
        switch (name) {
            case "amp" -> out.append('&');
            case "lt" -> out.append('<');
            case "gt" -> out.append('>');
            case "quot" -> out.append('"');
            case "apos" -> out.append('\'');
            default -> {
                var found = Entities.getByName(name);
                out.append(found);
                return !found.isEmpty();
            }
        }
        return true;
    }
}
