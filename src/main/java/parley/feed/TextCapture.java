package parley.feed;

/**
 * Takes in what stands between the tags of one value: its text and, where it may have some, its markup. Text alone stays
 * as it reads; once a tag comes, all of it is markup, and its text is escaped.
 */
final class TextCapture {
    private final StringBuilder value = new StringBuilder();
    private boolean keepsMarkup;
    private boolean markup;
    private boolean closesItself;

    void begin(boolean keepsMarkup) {
        this.keepsMarkup = keepsMarkup;
        value.setLength(0);
        markup = false;
    }

    String value() {
        return value.toString();
    }

    boolean hasMarkup() {
        return markup;
    }

    void text(MarkupScanner scanner) {
        var from = value.length();
        scanner.appendTextTo(value);
        if (markup) {
            var added = value.substring(from);
            value.setLength(from);
            CleanXml.escape(added, value);
        }
    }

    void startTag(OpenElements.Element inner, boolean selfClosing) {
        if (keepsMarkup) {
            beginMarkup();
            value.append('<').append(inner.name());
            appendAttributes(inner.attributes());
            value.append(selfClosing ? " />" : ">");
            closesItself = selfClosing;
        }
    }

    void endTag(OpenElements.Element inner) {
        if (keepsMarkup && !closesItself) {
            value.append("</").append(inner.name()).append('>');
        }
        closesItself = false;
    }

    private void beginMarkup() {
        if (!markup) {
            markup = true;
            var text = value.toString();
            value.setLength(0);
            CleanXml.escape(text, value);
        }
    }

    private void appendAttributes(Attributes attributes) {
        for (var i = 0; i < attributes.size(); i++) {
            if (!attributes.name(i).startsWith("xmlns")) {
                value.append(' ').append(attributes.name(i)).append("=\"");
                var from = value.length();
                CleanXml.escape(attributes.value(i), value);
                quote(from);
                value.append('"');
            }
        }
    }

    private void quote(int from) {
        for (var quote = value.indexOf("\"", from); quote >= 0; quote = value.indexOf("\"", quote)) {
            value.replace(quote, quote + 1, "&quot;");
        }
    }
}
