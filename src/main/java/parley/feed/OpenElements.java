package parley.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import parley.feed.FeedRules.Place;
import parley.feed.FeedRules.Rule;

/**
 * The elements that are open, innermost last, with what each passes on to those inside: namespaces, base address,
 * language. Deeper than a feed can be, elements are counted but not held.
 */
final class OpenElements {
    private static final int DEEPEST = 100;

    record Element(
            String tag,
            Vocabulary vocabulary,
            String name,
            Attributes attributes,
            @Nullable String base,
            @Nullable String language,
            int namespaces) {}

    /**
     * What the cleaner does with an open element.
     *
     * @param rule null for what is dropped, and for markup within a text
     * @param written the tag to close in the clean document, null where none was written
     */
    record Open(Element element, @Nullable Rule rule, Place inside, @Nullable String written) {}

    private final List<Open> open = new ArrayList<>();
    private final Namespaces namespaces = new Namespaces();
    private final @Nullable String documentAddress;
    private @Nullable String page;
    private int tooDeep;

    OpenElements(@Nullable String documentAddress) {
        this.documentAddress = documentAddress;
    }

    /** From here on the namespace of this element means that vocabulary, whatever its address says. */
    void adopt(Element element, Vocabulary vocabulary) {
        namespaces.adopt(element.tag(), vocabulary);
    }

    /** Reads a start tag in the light of what is open; does not open it. */
    Element read(String tag, Attributes attributes) {
        var held = namespaces.size();
        namespaces.declare(attributes);
        var base = attributes.isEmpty() ? null : attributes.get("xml:base");
        var language = attributes.isEmpty() ? null : attributes.get("xml:lang");
        var local = tag.substring(tag.indexOf(':') + 1).toLowerCase(Locale.ROOT);
        return new Element(
                tag,
                namespaces.vocabularyOf(tag),
                local,
                attributes,
                base == null ? base() : Addresses.resolve(base(), base),
                language == null ? language() : language,
                held);
    }

    boolean isFull() {
        return open.size() >= DEEPEST;
    }

    void push(Open element) {
        open.add(element);
    }

    /** Only counts an element that is too deep to be held. */
    void passOver(Element element, boolean isSelfClosing) {
        tooDeep += isSelfClosing ? 0 : 1;
        forget(element);
    }

    Open pop() {
        tooDeep = 0;
        var last = open.remove(open.size() - 1);
        forget(last.element());
        return last;
    }

    /** Undoes the namespaces that {@link #read} declared, for an element that is not pushed. */
    void forget(Element element) {
        namespaces.backTo(element.namespaces());
    }

    /**
     * True when an end tag closes one of those that were too deep to be held: all do, except those of the feed's own
     * elements, which end whatever was left open in them.
     */
    boolean closesTooDeep(int closed) {
        if (tooDeep == 0 || (closed > 0 && open.get(open.size() - closed).rule() != null)) {
            return false;
        }
        tooDeep--;
        return true;
    }

    /** How many elements the end tag closes; 0 when nothing of that name is open. */
    int closedBy(String tag) {
        for (var i = open.size() - 1; i >= 0; i--) {
            if (open.get(i).element().tag().equalsIgnoreCase(tag)) {
                return open.size() - i;
            }
        }
        return 0;
    }

    int depth() {
        return open.size();
    }

    boolean isEmpty() {
        return open.isEmpty();
    }

    Open innermost() {
        return open.get(open.size() - 1);
    }

    Place place() {
        return open.isEmpty() ? Place.NOWHERE : innermost().inside();
    }

    /** Where the innermost element itself stands. */
    Place placeAround() {
        return open.size() < 2 ? Place.NOWHERE : open.get(open.size() - 2).inside();
    }

    /** How many elements stand inside the innermost one of that place; -1 when there is none. */
    int above(Place place) {
        for (var i = open.size() - 1; i >= 0; i--) {
            if (open.get(i).inside() == place) {
                return open.size() - 1 - i;
            }
        }
        return -1;
    }

    private @Nullable String base() {
        var given = open.isEmpty() ? documentAddress : innermost().element().base();
        return given == null ? page : given;
    }

    /** Where neither the document's address nor {@code xml:base} is known, addresses are relative to the feed's page. */
    void setPage(String address) {
        page = page == null && Addresses.isAbsolute(address) ? address : page;
    }

    /** True when an element of an unknown vocabulary stands inside the innermost one of that place. */
    boolean isForeignAbove(Place place) {
        for (var i = open.size() - 1; i >= 0 && open.get(i).inside() != place; i--) {
            if (open.get(i).element().vocabulary() == Vocabulary.OTHER) {
                return true;
            }
        }
        return false;
    }

    private @Nullable String language() {
        return open.isEmpty() ? null : innermost().element().language();
    }
}
