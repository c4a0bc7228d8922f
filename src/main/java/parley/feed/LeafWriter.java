package parley.feed;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import parley.feed.FeedRules.Kind;
import parley.feed.FeedRules.Rule;
import parley.feed.OpenElements.Element;

/** Writes one value of a feed as ROME reads it: texts escaped, dates as ISO 8601 in UTC, addresses absolute. */
final class LeafWriter {
    private static final String RELATIONS = "http://www.iana.org/assignments/relation/";

    private final CleanXml out;
    private final TextCapture captured = new TextCapture();
    private @Nullable Element element;
    private Rule rule = new Rule(Kind.WORDS, Vocabulary.OTHER, "", FeedRules.Place.NOWHERE);
    private String name = "";
    private String lastAddress = "";

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
        captured.begin(keepsMarkup());
    }

    TextCapture captured() {
        return captured;
    }

    private boolean keepsMarkup() {
        return rule.kind() == Kind.HTML || rule.kind() == Kind.ATOM_TEXT;
    }

    /** @return false when there was no value worth writing */
    boolean finish() {
        var finished = element;
        element = null;
        if (finished == null) {
            return false;
        }
        var before = out.position();
        var text = captured.value().strip();
        switch (rule.kind()) {
            case ATOM_TEXT -> atomText(finished);
            case DATE -> FeedDates.parse(text).ifPresent(date -> out.element(name, FeedDates.format(date)));
            case ADDRESS -> address(finished, text);
            case GUID -> guid(finished, text);
            case SOURCE -> source(finished, text);
            case CATEGORY -> category(finished, text);
            case LINK -> link(finished, text);
            default -> words(text);
        }
        return out.position() > before;
    }

    /** The address that was written last. */
    String lastAddress() {
        return lastAddress;
    }

    void abandon() {
        element = null;
    }

    private void words(String text) {
        if (!text.isEmpty()) {
            out.element(name, text);
        }
    }

    private void atomText(Element finished) {
        var content = rule.name().equals("content");
        var text = TextConstruct.of(captured.value(), captured.hasMarkup(), content, finished.attributes());
        if (!text.value().isBlank()) {
            out.startTag(name);
            out.attribute("type", text.isHtml() ? "html" : "text");
            out.endTag();
            out.text(text.value());
            out.close(name);
        }
    }

    private void address(Element finished, String text) {
        var given = text.isEmpty() ? firstGiven(finished.attributes(), "href", "url", "rdf:resource") : text;
        if (given != null) {
            lastAddress = Addresses.resolve(finished.base(), given);
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

    /** A guid is an address for people unless it says otherwise (RSS 2.0, guid), and looks like one. */
    private void guid(Element finished, String text) {
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
    }

    private static boolean isWeb(String text) {
        return text.regionMatches(true, 0, "http://", 0, 7) || text.regionMatches(true, 0, "https://", 0, 8);
    }

    private void source(Element finished, String text) {
        var url = finished.attributes().get("url");
        out.startTag(name);
        if (url != null) {
            out.attribute("url", Addresses.resolve(finished.base(), url));
        }
        out.endTag();
        out.text(text);
        out.close(name);
    }

    private void category(Element finished, String text) {
        var given = firstGiven(finished.attributes(), "label", "term");
        var term = given == null ? text : given;
        if (!term.isEmpty()) {
            out.startTag(name);
            out.attribute("term", term);
            out.endTag();
            out.close(name);
        }
    }

    /** Some write the address as the text of the element. */
    private void link(Element finished, String text) {
        var attributes = finished.attributes();
        var href = attributes.get("href");
        var address = href == null ? text : href;
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
        captured.begin(false);
        captured.text(scanner);
        out.element(out.qualified(Vocabulary.ATOM, "name"), captured.value().strip());
    }
}
