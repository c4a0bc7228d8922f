package parley.feed;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import parley.feed.FeedRules.Kind;
import parley.feed.FeedRules.Rule;
import parley.feed.OpenElements.Element;

/**
 * Takes in one value of a feed, with whatever markup stands in it, and writes it as ROME reads it: texts escaped, dates
 * as ISO 8601 in UTC, addresses absolute. Adds what an entry would lose in ROME: that it has no id, and its language.
 */
final class LeafWriter {
    private static final String RELATIONS = "http://www.iana.org/assignments/relation/";

    private final CleanXml out;
    private final StringBuilder value = new StringBuilder();
    private @Nullable Element element;
    private Rule rule = new Rule(Kind.WORDS, Vocabulary.OTHER, "", FeedRules.Place.NOWHERE);
    private String name = "";
    private String lastAddress = "";
    private boolean markup;
    private boolean hasId;
    private boolean hasGuid;
    private boolean hasLanguage;
    private @Nullable String about;
    private @Nullable String language;
    private @Nullable String textLanguage;

    LeafWriter(CleanXml out) {
        this.out = out;
    }

    boolean isOpen() {
        return element != null;
    }

    /** True for a value that is no running text: any feed element ends it. */
    boolean isOneLine() {
        return rule.name().equals("title") || !keepsMarkup();
    }

    void begin(Element element, Rule rule, String name) {
        this.element = element;
        this.rule = rule;
        this.name = name;
        value.setLength(0);
        markup = false;
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

    void startTag(Element inner, boolean selfClosing) {
        if (keepsMarkup()) {
            beginMarkup();
            value.append('<').append(inner.name());
            appendAttributes(inner.attributes());
            value.append(selfClosing ? " />" : ">");
        }
    }

    void endTag(Element inner) {
        if (keepsMarkup() && !endsWith(" />")) {
            value.append("</").append(inner.name()).append('>');
        }
    }

    private boolean endsWith(String text) {
        var from = value.length() - text.length();
        return from >= 0 && value.indexOf(text, from) == from;
    }

    private boolean keepsMarkup() {
        return rule.kind() == Kind.HTML || rule.kind() == Kind.ATOM_TEXT;
    }

    /** The text before the first tag was taken in as text; now it turns out to be part of markup. */
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
                CleanXml.escape(attributes.value(i).replace("\"", "&quot;"), value);
                value.append('"');
            }
        }
    }

    void finish() {
        var finished = element;
        element = null;
        if (finished == null) {
            return;
        }
        switch (rule.kind()) {
            case HTML -> html(finished);
            case ATOM_TEXT -> atomText(finished);
            case DATE -> FeedDates.parse(value).ifPresent(date -> out.element(name, FeedDates.format(date)));
            case ADDRESS -> address(finished);
            case GUID -> guid(finished);
            case SOURCE -> source(finished);
            case CATEGORY -> category(finished);
            case LINK -> link(finished);
            default -> words();
        }
    }

    /** The address that was written last. */
    String lastAddress() {
        return lastAddress;
    }

    void abandon() {
        element = null;
    }

    private void html(Element finished) {
        var text = value.toString();
        if (!text.isBlank()) {
            out.element(name, text);
            noteLanguage(finished);
        }
    }

    private void atomText(Element finished) {
        var text = TextConstruct.of(value.toString(), markup, rule.name().equals("content"), finished.attributes());
        if (!text.value().isBlank()) {
            out.startTag(name);
            out.attribute("type", text.isHtml() ? "html" : "text");
            out.endTag();
            out.text(text.value());
            out.close(name);
            noteLanguage(finished);
        }
    }

    private void noteLanguage(Element finished) {
        if (textLanguage == null) {
            textLanguage = finished.language();
        }
    }

    private void address(Element finished) {
        var text = value.toString().strip();
        if (text.isEmpty()) {
            var attribute = firstGiven(finished.attributes(), "href", "url", "rdf:resource");
            text = attribute == null ? "" : attribute;
        }
        if (!text.isEmpty()) {
            lastAddress = Addresses.resolve(finished.base(), text);
            out.element(name, lastAddress);
        }
    }

    private static @Nullable String firstGiven(Attributes attributes, String... names) {
        for (var name : names) {
            var value = attributes.get(name);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    private void words() {
        var text = value.toString().strip();
        if (text.isEmpty()) {
            return;
        }
        out.element(name, text);
        hasId |= rule.vocabulary() == Vocabulary.ATOM && rule.name().equals("id");
        hasLanguage |= rule.name().equals("language");
    }

    /** A guid is an address for people unless it says otherwise (RSS 2.0, guid), and looks like one. */
    private void guid(Element finished) {
        var text = value.toString().strip();
        if (text.isEmpty()) {
            return;
        }
        var said = finished.attributes().get("isPermaLink");
        var permaLink = (said == null || said.equalsIgnoreCase("true")) && isWeb(text);
        out.startTag(name);
        out.attribute("isPermaLink", permaLink ? "true" : "false");
        out.endTag();
        out.text(text);
        out.close(name);
        hasId = true;
        hasGuid = true;
    }

    private static boolean isWeb(String text) {
        return text.regionMatches(true, 0, "http://", 0, 7) || text.regionMatches(true, 0, "https://", 0, 8);
    }

    private void source(Element finished) {
        var url = finished.attributes().get("url");
        out.startTag(name);
        if (url != null) {
            out.attribute("url", Addresses.resolve(finished.base(), url));
        }
        out.endTag();
        out.text(value.toString().strip());
        out.close(name);
    }

    private void category(Element finished) {
        var term = firstGiven(finished.attributes(), "label", "term");
        var text = term == null ? value.toString().strip() : term;
        if (!text.isEmpty()) {
            out.startTag(name);
            out.attribute("term", text);
            out.endTag();
            out.close(name);
        }
    }

    /** Some write the address as the text of the element. */
    private void link(Element finished) {
        var attributes = finished.attributes();
        var href = attributes.get("href");
        var address = href == null ? value.toString().strip() : href;
        // An empty reference means the base itself (RFC 3986 section 5.2.2).
        if (address.isEmpty() && !(attributes.has("href") && finished.base() != null)) {
            return;
        }
        out.startTag(name);
        out.attribute("rel", relation(attributes.get("rel")));
        out.attribute("href", Addresses.resolve(finished.base(), address));
        for (var kept : new String[] {"type", "length"}) {
            var given = attributes.get(kept);
            if (given != null) {
                out.attribute(kept, given);
            }
        }
        out.endTag();
        out.close(name);
    }

    /** A relation may be written as an address (RFC 4287 section 4.2.7.2). */
    private static String relation(@Nullable String rel) {
        var known = rel == null ? "alternate" : rel.toLowerCase(Locale.ROOT);
        return known.startsWith(RELATIONS) ? known.substring(RELATIONS.length()) : known;
    }

    /** A person written as bare text, without the name element of RFC 4287 section 3.2.1. */
    void bareName(MarkupScanner scanner) {
        value.setLength(0);
        scanner.appendTextTo(value);
        out.element(out.qualified(Vocabulary.ATOM, "name"), value.toString().strip());
    }

    void attributesOnly(String name, Element element) {
        startWithAttributes(name, element);
        out.close(name);
    }

    void startWithAttributes(String name, Element element) {
        out.startTag(name);
        var attributes = element.attributes();
        for (var i = 0; i < attributes.size(); i++) {
            var attribute = attributes.name(i);
            if (attribute.indexOf(':') < 0
                    && !attribute.equals("xmlns")
                    && isPlainName(attribute)
                    && isFirst(attributes, i)) {
                var value = attributes.value(i).strip();
                var address = attribute.equals("href") || attribute.equals("url");
                out.attribute(attribute, address ? Addresses.resolve(element.base(), value) : value);
            }
        }
        out.endTag();
    }

    private static boolean isPlainName(String name) {
        return name.chars().allMatch(c -> (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'));
    }

    private static boolean isFirst(Attributes attributes, int index) {
        for (var i = 0; i < index; i++) {
            if (attributes.name(i).equals(attributes.name(index))) {
                return false;
            }
        }
        return true;
    }

    void beginItem(Element item) {
        hasId = false;
        hasGuid = false;
        hasLanguage = false;
        textLanguage = null;
        language = item.language();
        about = item.attributes().isEmpty() ? null : item.attributes().get("rdf:about");
    }

    /** Without an id, ROME would pass the link off as one: an empty id says that there is none. */
    void endItem(Vocabulary dialect) {
        if (!hasId || (dialect == Vocabulary.RSS && !hasGuid)) {
            var id = dialect == Vocabulary.ATOM ? "id" : "guid";
            out.startTag(id);
            if (dialect == Vocabulary.RSS) {
                out.attribute("isPermaLink", "false");
            }
            out.endTag();
            out.text(about == null || hasId ? "" : about);
            out.close(id);
        }
        var spoken = language == null ? textLanguage : language;
        if (!hasLanguage && spoken != null) {
            out.element(out.qualified(Vocabulary.PARLEY, "language"), spoken);
        }
    }

    void headLanguage(@Nullable String language) {
        if (language != null) {
            out.element(out.qualified(Vocabulary.PARLEY, "language"), language);
        }
    }
}
