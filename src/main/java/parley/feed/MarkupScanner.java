package parley.feed;

import java.util.HashSet;
import java.util.Set;

/**
 * Reads XML as it is found in the wild, one token at a time, and never gives up: what is not markup is text.
 * Comments, processing instructions and the DOCTYPE are passed over; no entity is looked up anywhere but in HTML's
 * own list. Whether tags match is the caller's business. One pass, linear in the length of the source.
 */
final class MarkupScanner {
    enum Token {
        START,
        END,
        TEXT,
        END_OF_DOCUMENT
    }

    private static final String CDATA = "<![CDATA[";
    private static final String CDATA_END = "]]>";

    private final String source;
    private int at;
    private int textFrom;
    private int textTo;
    private boolean literal;
    private boolean cut;
    private final Set<String> missing = new HashSet<>();
    private String name = "";
    private boolean selfClosing;
    private Attributes attributes = Attributes.NONE;

    MarkupScanner(String source) {
        this.source = source;
    }

    /** The name of the tag just read, with its prefix. */
    String name() {
        return name;
    }

    Attributes attributes() {
        return attributes;
    }

    boolean isSelfClosing() {
        return selfClosing;
    }

    /** True when the document ended inside a tag or a CDATA section. */
    boolean isCut() {
        return cut;
    }

    /** The text just read, its entities resolved (not in CDATA), without characters that XML 1.0 section 2.2 forbids. */
    void appendTextTo(StringBuilder out) {
        if (literal) {
            EntityText.appendLegal(source, textFrom, textTo, out);
        } else {
            EntityText.appendResolved(source, textFrom, textTo, out);
        }
    }

    boolean isTextBlank() {
        for (var i = textFrom; i < textTo; i++) {
            if (source.charAt(i) > ' ') {
                return false;
            }
        }
        return true;
    }

    Token next() {
        while (at < source.length()) {
            if (source.charAt(at) != '<') {
                return text();
            }
            var following = at + 1 < source.length() ? source.charAt(at + 1) : ' ';
            if (following == '!') {
                if (source.regionMatches(true, at, CDATA, 0, CDATA.length())) {
                    return cdata();
                }
                skipDeclaration();
            } else if (following == '?') {
                skipPast("?>");
            } else if (following == '/') {
                return endTag();
            } else if (isNameStart(following)) {
                return startTag();
            } else {
                return text();
            }
        }
        return Token.END_OF_DOCUMENT;
    }

    private Token text() {
        literal = false;
        textFrom = at;
        var open = source.indexOf('<', at + 1);
        at = open < 0 ? source.length() : open;
        textTo = at;
        return Token.TEXT;
    }

    /** An unclosed section ends where the next end tag stands: more is kept than by taking the rest as text. */
    private Token cdata() {
        literal = true;
        textFrom = at + CDATA.length();
        var end = find(CDATA_END, textFrom);
        if (end >= 0) {
            textTo = end;
            at = end + CDATA_END.length();
            return Token.TEXT;
        }
        end = find("</", textFrom);
        cut = end < 0;
        textTo = end < 0 ? source.length() : end;
        at = textTo;
        return Token.TEXT;
    }

    private Token endTag() {
        var from = at + 2;
        var to = nameEnd(from);
        name = source.substring(from, to);
        // To the next sign of either kind, and no further: to look for one beyond the other would not be linear.
        while (to < source.length() && source.charAt(to) != '>' && source.charAt(to) != '<') {
            to++;
        }
        cut = to >= source.length();
        at = !cut && source.charAt(to) == '>' ? to + 1 : to;
        return Token.END;
    }

    private Token startTag() {
        var to = nameEnd(at + 1);
        name = source.substring(at + 1, to);
        var reader = new AttributeReader(source, to);
        attributes = reader.read();
        selfClosing = reader.isSelfClosing();
        cut = reader.isCut();
        at = reader.end();
        return Token.START;
    }

    private int nameEnd(int from) {
        var to = from;
        while (to < source.length() && isName(source.charAt(to))) {
            to++;
        }
        return to;
    }

    /** A comment or a DOCTYPE, its internal subset with it. */
    private void skipDeclaration() {
        if (source.startsWith("<!--", at)) {
            skipPast("-->");
            return;
        }
        var end = find(">", at);
        var subset = at;
        while (subset < end && source.charAt(subset) != '[') {
            subset++;
        }
        if (subset < end) {
            var close = find("]", subset);
            end = close < 0 ? end : find(">", close);
        }
        at = end < 0 ? source.length() : end + 1;
    }

    /** Past the given end, or, where it never comes, past the next tag end. */
    private void skipPast(String end) {
        var found = find(end, at);
        if (found >= 0) {
            at = found + end.length();
        } else {
            found = find(">", at);
            at = found < 0 ? source.length() : found + 1;
        }
    }

    /** What was missing once is not searched again: the whole stays linear. */
    private int find(String end, int from) {
        if (missing.contains(end)) {
            return -1;
        }
        var found = source.indexOf(end, from);
        if (found < 0) {
            missing.add(end);
        }
        return found;
    }

    private static boolean isNameStart(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == ':' || c >= 0xC0;
    }

    private static boolean isName(char c) {
        return c > ' ' && c != '>' && c != '/' && c != '<' && c != '=' && c != '"' && c != '\'';
    }
}
