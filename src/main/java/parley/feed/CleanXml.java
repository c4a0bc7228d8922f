package parley.feed;

/** Writes the repaired document: every tag is closed, every text escaped, every prefix declared at the root. */
final class CleanXml {
    private final StringBuilder out;
    private Vocabulary own = Vocabulary.RSS;

    CleanXml(int expectedLength) {
        out = new StringBuilder(expectedLength);
    }

    /** The root of an Atom 1.0 feed, or of RSS 2.0 with its channel. */
    void begin(Vocabulary dialect) {
        own = dialect;
        out.append(dialect == Vocabulary.ATOM ? "<feed" : "<rss version=\"2.0\"");
        for (var vocabulary : Vocabulary.values()) {
            if (!vocabulary.uri().isEmpty()) {
                out.append(vocabulary == dialect ? " xmlns" : " xmlns:" + vocabulary.prefix());
                out.append("=\"").append(vocabulary.uri()).append('"');
            }
        }
        out.append(dialect == Vocabulary.ATOM ? ">" : "><channel>");
    }

    void finish() {
        out.append(own == Vocabulary.ATOM ? "</feed>" : "</channel></rss>");
    }

    String qualified(Vocabulary vocabulary, String name) {
        return vocabulary == own || vocabulary.prefix().isEmpty() ? name : vocabulary.prefix() + ':' + name;
    }

    void open(String name) {
        out.append('<').append(name).append('>');
    }

    void close(String name) {
        out.append("</").append(name).append('>');
    }

    void element(String name, String text) {
        open(name);
        escape(text, out);
        close(name);
    }

    void startTag(String name) {
        out.append('<').append(name);
    }

    void attribute(String name, String value) {
        out.append(' ').append(name).append("=\"");
        var from = out.length();
        escape(value, out);
        for (var quote = out.indexOf("\"", from); quote >= 0; quote = out.indexOf("\"", quote)) {
            out.replace(quote, quote + 1, "&quot;");
        }
        out.append('"');
    }

    void endTag() {
        out.append('>');
    }

    void text(String text) {
        escape(text, out);
    }

    int position() {
        return out.length();
    }

    /** Forgets what was written since: an entry that was cut off. */
    void backTo(int position) {
        out.setLength(position);
    }

    String text() {
        return out.toString();
    }

    static void escape(String text, StringBuilder out) {
        var start = 0;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c == '&' || c == '<' || c == '>') {
                out.append(text, start, i).append(c == '&' ? "&amp;" : c == '<' ? "&lt;" : "&gt;");
                start = i + 1;
            }
        }
        out.append(text, start, text.length());
    }
}
