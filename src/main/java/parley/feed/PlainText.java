package parley.feed;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jsoup.parser.Parser;

/**
 * The text that a person sees of a piece of HTML: tags gone, entities resolved, blanks folded.
 * One pass, linear in the length whatever the markup; makes no markup safe to show.
 */
final class PlainText {
    /** Elements whose borders part words; all others are within a line. */
    private static final Set<String> BLOCKS = names(
            """
            address article aside blockquote br caption center dd details div dl dt fieldset
            figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr img li main nav ol option p
            pre section summary table tbody td tfoot th thead tr ul video
            """);

    /** Elements whose content nobody sees. */
    private static final Set<String> UNSEEN = names("script style head template noframes iframe");

    private final String html;
    private final StringBuilder out;
    private int at;
    private int lastTagEnd = -1;
    private final Set<String> unclosed = new HashSet<>();

    private PlainText(String html) {
        this.html = html;
        this.out = new StringBuilder(html.length());
    }

    private static Set<String> names(String list) {
        return Set.of(list.strip().split("\\s+"));
    }

    static String of(String html) {
        if (html.indexOf('<') < 0) {
            return fold(entities(html));
        }
        var text = new PlainText(html);
        text.run();
        return fold(text.out.toString());
    }

    private void run() {
        while (at < html.length()) {
            var open = html.indexOf('<', at);
            if (open < 0) {
                open = html.length();
            }
            out.append(entities(html.substring(at, open)));
            at = open;
            if (at < html.length()) {
                tag();
            }
        }
    }

    /** At a less-than sign: a comment, a CDATA mark, a tag, or just the sign. */
    private void tag() {
        if (html.startsWith("<!--", at)) {
            skipPast("-->");
        } else if (html.startsWith("<![CDATA[", at)) {
            at += "<![CDATA[".length();
        } else if (isTagAt(at)) {
            var name = nameAt(at + 1);
            var closing = html.charAt(at + 1) == '/';
            skipTag();
            if (BLOCKS.contains(name)) {
                out.append(' ');
            }
            if (!closing && UNSEEN.contains(name)) {
                skipElement(name);
            }
        } else {
            out.append('<');
            at++;
        }
    }

    /** A tag of HTML, or one with a name that only a vocabulary or a custom element can have; not {@code a<b}. */
    private boolean isTagAt(int open) {
        var next = open + 1 < html.length() ? html.charAt(open + 1) : ' ';
        if (next == '!' || next == '?') {
            return true;
        }
        var name = nameAt(open + 1);
        return HtmlNames.isKnown(name) && hasTagEnd(open);
    }

    private boolean hasTagEnd(int open) {
        if (lastTagEnd < 0) {
            lastTagEnd = html.lastIndexOf('>');
        }
        return open < lastTagEnd;
    }

    private String nameAt(int start) {
        var from = start < html.length() && html.charAt(start) == '/' ? start + 1 : start;
        var to = from;
        while (to < html.length() && to < from + 32 && isNamePart(html.charAt(to))) {
            to++;
        }
        return html.substring(from, to).toLowerCase(Locale.ROOT);
    }

    private void skipTag() {
        char quote = 0;
        for (at++; at < html.length(); at++) {
            var c = html.charAt(at);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if ((c == '"' || c == '\'') && html.charAt(at - 1) == '=') {
                quote = c;
            } else if (c == '>') {
                at++;
                return;
            }
        }
    }

    private void skipPast(String end) {
        var found = html.indexOf(end, at);
        at = found < 0 ? html.length() : found + end.length();
    }

    private void skipElement(String name) {
        if (unclosed.contains(name)) {
            return;
        }
        for (var close = html.indexOf("</", at); close >= 0; close = html.indexOf("</", close + 2)) {
            if (nameAt(close + 1).equals(name)) {
                at = close;
                return;
            }
        }
        // Not to be looked for again: the whole stays linear.
        unclosed.add(name);
    }

    private static boolean isNamePart(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == ':';
    }

    private static String entities(String text) {
        return text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false);
    }

    /** White space of every kind becomes one blank, none at the ends. */
    private static String fold(String text) {
        var folded = new StringBuilder(text.length());
        var blank = false;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (Character.isWhitespace(c) || c == '\u00A0') {
                blank = true;
            } else {
                if (blank && !folded.isEmpty()) {
                    folded.append(' ');
                }
                blank = false;
                folded.append(c);
            }
        }
        return folded.toString();
    }
}
