package parley.feed;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.feed.FeedRules.Place;
import parley.feed.FeedRules.Rule;
import parley.feed.OpenElements.Element;
import parley.feed.OpenElements.Open;

/**
 * Turns an XML feed of any dialect and in any state into one of two that ROME reads well: RSS (0.9 to 2.0, RDF) becomes
 * RSS 2.0, Atom (0.3, 1.0) becomes Atom 1.0. One pass: tags are matched, the elements of {@link FeedRules} are copied
 * with their values put right by {@link LeafWriter}, all else is dropped. Decides nothing about what a story is.
 */
final class FeedCleaner {
    /** Elements of HTML that are also names in feeds: inside a text they are markup. */
    private static final Set<String> ALSO_HTML =
            Set.of("title", "link", "source", "image", "summary", "author", "content");

    /** More than any feed has. What comes behind is dropped: ROME holds some kilobytes for each. */
    static final int MOST_ITEMS = 5_000;

    private static final int MOST_ELEMENTS = 100_000;

    private final MarkupScanner scanner;
    private final OpenElements open;
    private final CleanXml out;
    private final LeafWriter leaf;
    private final EntryGaps gaps = new EntryGaps();
    private Vocabulary dialect = Vocabulary.OTHER;
    private String firstTag = "";
    private int items;
    private int elements;
    private int itemFrom = -1;
    private @Nullable String headLanguage;

    FeedCleaner(String text, @Nullable String address) {
        scanner = new MarkupScanner(text);
        open = new OpenElements(address);
        out = new CleanXml(text.length() + 1024);
        leaf = new LeafWriter(out);
    }

    /** The clean document; empty when nothing in the text is the root of a feed. */
    Optional<String> clean() {
        for (var token = scanner.next(); token != MarkupScanner.Token.END_OF_DOCUMENT; token = scanner.next()) {
            switch (token) {
                case START -> start();
                case END -> end();
                default -> text();
            }
        }
        if (dialect == Vocabulary.OTHER) {
            return Optional.empty();
        }
        finish();
        return Optional.of(out.text());
    }

    /** The first tag of the document, to say what it is instead of a feed; empty when there is none. */
    String firstTag() {
        return firstTag;
    }

    private void start() {
        if (firstTag.isEmpty()) {
            firstTag = scanner.name();
        }
        var element = open.read(scanner.name(), scanner.attributes());
        if (dialect == Vocabulary.OTHER) {
            root(element);
        } else if (open.isFull() && !isItem(element)) {
            open.passOver(element, scanner.isSelfClosing());
        } else if (leaf.isOpen() && !endsLeaf(element)) {
            leaf.captured().startTag(element, scanner.isSelfClosing());
            keep(new Open(element, null, Place.NOWHERE, null));
        } else {
            if (leaf.isOpen() && !isItem(element)) {
                end(1);
            }
            child(element);
        }
    }

    private void root(Element element) {
        var found =
                switch (element.name()) {
                    case "rss", "rdf", "channel" -> Vocabulary.RSS;
                    case "feed", "entry" -> Vocabulary.ATOM;
                    default -> Vocabulary.OTHER;
                };
        if (found == Vocabulary.OTHER) {
            open.forget(element);
            return;
        }
        dialect = found;
        if (!element.name().equals("rdf")) {
            open.adopt(element, dialect);
        }
        out.begin(dialect);
        headLanguage = element.language();
        keep(new Open(element, null, Place.HEAD, null));
        if (element.name().equals("entry")) {
            item(element);
        }
    }

    private void child(Element element) {
        if (element.name().equals("channel") && dialect == Vocabulary.RSS && open.place() == Place.HEAD) {
            open.adopt(element, dialect);
            headLanguage = element.language();
            keep(new Open(element, null, Place.HEAD, null));
            return;
        }
        if (isItem(element)) {
            closeDownTo(Place.HEAD);
        }
        var rule = FeedRules.of(open.place(), element.vocabulary(), element.name());
        if (rule == null || isTooMuch(rule)) {
            keep(new Open(element, null, Place.NOWHERE, null));
        } else {
            ruled(element, rule);
        }
    }

    private void ruled(Element element, Rule rule) {
        var name = out.qualified(rule.vocabulary(), rule.name());
        switch (rule.kind()) {
            case ITEM -> item(element);
            case ATTRIBUTES -> {
                CopiedElement.whole(name, element, out);
                keep(new Open(element, rule, Place.NOWHERE, null));
            }
            case IMAGE -> image(element, rule, name);
            case CONTAINER -> {
                if (rule.vocabulary() == Vocabulary.MEDIA) {
                    CopiedElement.start(name, element, out);
                } else {
                    out.open(name);
                }
                keep(new Open(element, rule, rule.inside(), name));
            }
            default -> {
                leaf.begin(element, rule, name);
                keep(new Open(element, rule, Place.NOWHERE, null));
            }
        }
    }

    private boolean isTooMuch(Rule rule) {
        return rule.inside() == Place.ITEM ? ++items > MOST_ITEMS : ++elements > MOST_ELEMENTS;
    }

    private void item(Element element) {
        itemFrom = out.position();
        var name = dialect == Vocabulary.ATOM ? "entry" : "item";
        out.open(name);
        gaps.begin(element);
        keep(new Open(element, FeedRules.of(Place.HEAD, dialect, name), Place.ITEM, name));
    }

    /** RSS 1.0 names the image in the channel by reference, and describes it behind. */
    private void image(Element element, Rule rule, String name) {
        var reference = element.attributes().get("rdf:resource");
        out.open(name);
        if (reference != null) {
            out.element("url", Addresses.resolve(element.base(), reference));
        }
        keep(new Open(element, rule, rule.inside(), name));
    }

    private void keep(Open element) {
        open.push(element);
        if (scanner.isSelfClosing()) {
            end(1);
        }
    }

    /** An element that can't stand in a text ends the text, whose own end tag was forgotten or misspelt. */
    private boolean endsLeaf(Element element) {
        if (isItem(element)) {
            return true;
        }
        var vocabulary = element.vocabulary();
        if (vocabulary == Vocabulary.OTHER
                || vocabulary == Vocabulary.XHTML
                || open.innermost().rule() == null) {
            return false;
        }
        return FeedRules.of(open.placeAround(), vocabulary, element.name()) != null
                && (leaf.isOneLine() || !ALSO_HTML.contains(element.name()));
    }

    private boolean isItem(Element element) {
        return element.vocabulary() == dialect
                && element.name().equals(dialect == Vocabulary.ATOM ? "entry" : "item")
                && open.above(Place.HEAD) >= 0
                && !open.isForeignAbove(Place.HEAD);
    }

    private void closeDownTo(Place place) {
        end(open.above(place));
    }

    private void text() {
        if (leaf.isOpen()) {
            leaf.captured().text(scanner);
        } else if (open.place() == Place.PERSON && !scanner.isTextBlank()) {
            leaf.bareName(scanner);
        }
    }

    private void end() {
        var count = open.closedBy(scanner.name());
        if (!open.closesTooDeep(count)) {
            end(count);
        }
    }

    private void end(int count) {
        for (var i = 0; i < count && !open.isEmpty(); i++) {
            ended(open.pop());
        }
    }

    private void ended(Open last) {
        var rule = last.rule();
        if (leaf.isOpen() && rule == null) {
            leaf.captured().endTag(last.element());
        } else if (leaf.isOpen() && rule != null) {
            value(last.element(), rule);
        } else if (last.inside() == Place.ITEM) {
            gaps.fill(out, dialect);
            itemFrom = -1;
        }
        if (last.written() != null) {
            out.close(last.written());
        }
    }

    private void value(Element element, Rule rule) {
        if (leaf.finish() && open.place() == Place.ITEM) {
            gaps.saw(rule, element);
        } else if (rule.name().equals("link") && open.place() == Place.HEAD) {
            open.setPage(leaf.lastAddress());
        }
    }

    /** What was complete when the document broke off is kept; the entry that was cut in the middle of a value is not. */
    private void finish() {
        if (itemFrom >= 0 && (scanner.isCut() || leaf.isOpen())) {
            leaf.abandon();
            out.backTo(itemFrom);
        } else {
            end(open.depth());
        }
        if (headLanguage != null) {
            out.element(out.qualified(Vocabulary.PARLEY, "language"), headLanguage);
        }
        out.finish();
    }
}
