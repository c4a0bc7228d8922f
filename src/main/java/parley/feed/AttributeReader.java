package parley.feed;

/** Reads what stands in a start tag behind its name: quoted, unquoted, without value, or cut off. */
final class AttributeReader {
    /** More than any feed has; what comes behind is passed over. */
    private static final int MOST = 64;

    private final String source;
    private int at;
    private boolean selfClosing;
    private boolean cut;
    private Attributes found = Attributes.NONE;

    AttributeReader(String source, int at) {
        this.source = source;
        this.at = at;
    }

    int end() {
        return at;
    }

    boolean isSelfClosing() {
        return selfClosing;
    }

    boolean isCut() {
        return cut;
    }

    Attributes read() {
        while (at < source.length()) {
            var c = source.charAt(at);
            if (c == '>') {
                at++;
                return found;
            }
            if (c == '<') {
                return found;
            }
            if (c == '/' && at + 1 < source.length() && source.charAt(at + 1) == '>') {
                selfClosing = true;
                at += 2;
                return found;
            }
            if (c <= ' ' || c == '/' || c == '=' || c == '"' || c == '\'') {
                at++;
            } else {
                attribute();
            }
        }
        cut = true;
        return found;
    }

    private void attribute() {
        var from = at;
        while (at < source.length() && isName(source.charAt(at))) {
            at++;
        }
        var name = source.substring(from, at);
        skipBlanks();
        var value = "";
        if (at < source.length() && source.charAt(at) == '=') {
            at++;
            skipBlanks();
            value = value();
        }
        if (found.size() < MOST) {
            found = found.isEmpty() ? new Attributes() : found;
            found.add(name, value);
        }
    }

    private String value() {
        if (at >= source.length()) {
            return "";
        }
        var quote = source.charAt(at);
        if (quote != '"' && quote != '\'') {
            return unquoted();
        }
        var from = at + 1;
        var to = from;
        var tagEnd = -1;
        for (; to < source.length() && source.charAt(to) != quote; to++) {
            var c = source.charAt(to);
            if (c == '>' && tagEnd < 0) {
                tagEnd = to;
            } else if (c == '<' && tagEnd >= 0) {
                // A quote that was forgotten: the tag ended where the next one begins behind it.
                at = tagEnd;
                return text(from, tagEnd);
            }
        }
        at = Math.min(to + 1, source.length());
        return text(from, to);
    }

    private String unquoted() {
        var from = at;
        while (at < source.length()
                && source.charAt(at) > ' '
                && source.charAt(at) != '>'
                && !source.startsWith("/>", at)) {
            at++;
        }
        return text(from, at);
    }

    private String text(int from, int to) {
        var out = new StringBuilder(to - from);
        EntityText.appendResolved(source, from, to, out);
        return out.toString();
    }

    private void skipBlanks() {
        while (at < source.length() && source.charAt(at) <= ' ') {
            at++;
        }
    }

    private static boolean isName(char c) {
        return c > ' ' && c != '=' && c != '>' && c != '/' && c != '<' && c != '"' && c != '\'';
    }
}
