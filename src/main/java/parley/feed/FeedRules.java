package parley.feed;

import static parley.feed.FeedRules.Kind.ADDRESS;
import static parley.feed.FeedRules.Kind.ATOM_TEXT;
import static parley.feed.FeedRules.Kind.ATTRIBUTES;
import static parley.feed.FeedRules.Kind.CATEGORY;
import static parley.feed.FeedRules.Kind.CONTAINER;
import static parley.feed.FeedRules.Kind.DATE;
import static parley.feed.FeedRules.Kind.GUID;
import static parley.feed.FeedRules.Kind.HTML;
import static parley.feed.FeedRules.Kind.IMAGE;
import static parley.feed.FeedRules.Kind.LINK;
import static parley.feed.FeedRules.Kind.SOURCE;
import static parley.feed.FeedRules.Kind.WORDS;
import static parley.feed.Vocabulary.ATOM;
import static parley.feed.Vocabulary.CONTENT;
import static parley.feed.Vocabulary.DUBLIN_CORE;
import static parley.feed.Vocabulary.ITUNES;
import static parley.feed.Vocabulary.MEDIA;
import static parley.feed.Vocabulary.PARLEY;
import static parley.feed.Vocabulary.RSS;
import static parley.feed.Vocabulary.SYNDICATION;
import static parley.feed.Vocabulary.XHTML;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which elements of a feed are kept, by where they stand, and as what. All others are dropped with what is in them:
 * nobody reads them, and ROME stumbles over some ({@code cloud} with a port that is no number).
 */
final class FeedRules {
    enum Place {
        HEAD,
        ITEM,
        /** An Atom person. */
        PERSON,
        IMAGE,
        MEDIA,
        /** Atom {@code source}: the feed that an entry was taken from. */
        SOURCE,
        SKIPPED,
        NOWHERE
    }

    enum Kind {
        /** Text of RSS, which is HTML, escaped or not. */
        HTML,
        /** RFC 4287 section 3.1, and its forerunner in Atom 0.3. */
        ATOM_TEXT,
        WORDS,
        ADDRESS,
        DATE,
        GUID,
        /** RSS {@code source}. */
        SOURCE,
        CATEGORY,
        /** RFC 4287 section 4.2.7. */
        LINK,
        /** Nothing but attributes is kept. */
        ATTRIBUTES,
        IMAGE,
        CONTAINER,
        ITEM
    }

    record Rule(Kind kind, Vocabulary vocabulary, String name, Place inside) {
        boolean isLeaf() {
            return kind != CONTAINER && kind != ATTRIBUTES && kind != IMAGE && kind != Kind.ITEM;
        }
    }

    private static final Map<Place, Map<Vocabulary, Map<String, Rule>>> RULES = new EnumMap<>(Place.class);

    static {
        head();
        item();
        parts();
    }

    private FeedRules() {}

    /** @param name local, in lower case */
    static @Nullable Rule of(Place place, Vocabulary vocabulary, String name) {
        var byVocabulary = RULES.get(place);
        var byName = byVocabulary == null ? null : byVocabulary.get(vocabulary);
        return byName == null ? null : byName.get(name);
    }

    private static void head() {
        var head = Place.HEAD;
        put(head, RSS, HTML, "title", "description");
        put(head, RSS, ADDRESS, "link");
        put(head, RSS, WORDS, "language");
        put(head, RSS, DATE, "pubDate");
        put(head, RSS, "lastbuilddate", new Rule(DATE, DUBLIN_CORE, "modified", Place.NOWHERE));
        put(head, RSS, "ttl", new Rule(WORDS, PARLEY, "ttl", Place.NOWHERE));
        put(head, RSS, "image", new Rule(IMAGE, PARLEY, "image", Place.IMAGE));
        put(head, RSS, "skiphours", new Rule(CONTAINER, PARLEY, "skipHours", Place.SKIPPED));
        put(head, RSS, "skipdays", new Rule(CONTAINER, PARLEY, "skipDays", Place.SKIPPED));
        put(head, RSS, "item", new Rule(Kind.ITEM, RSS, "item", Place.ITEM));
        put(head, ATOM, "entry", new Rule(Kind.ITEM, ATOM, "entry", Place.ITEM));
        put(head, ATOM, ATOM_TEXT, "title", "subtitle");
        put(head, ATOM, "tagline", new Rule(ATOM_TEXT, ATOM, "subtitle", Place.NOWHERE));
        put(head, ATOM, WORDS, "id");
        put(head, ATOM, ADDRESS, "logo", "icon");
        put(head, ATOM, LINK, "link");
        put(head, ATOM, "author", new Rule(CONTAINER, ATOM, "author", Place.PERSON));
        put(head, ATOM, DATE, "updated");
        put(head, ATOM, "modified", new Rule(DATE, ATOM, "updated", Place.NOWHERE));
        put(head, SYNDICATION, "updateperiod", new Rule(WORDS, PARLEY, "updatePeriod", Place.NOWHERE));
        put(head, SYNDICATION, "updatefrequency", new Rule(WORDS, PARLEY, "updateFrequency", Place.NOWHERE));
        dublinCore(head);
        put(head, ITUNES, HTML, "summary", "subtitle");
        put(head, ITUNES, ATTRIBUTES, "image");
    }

    private static void item() {
        var item = Place.ITEM;
        put(item, RSS, HTML, "title", "description");
        put(item, RSS, ADDRESS, "link", "comments");
        put(item, RSS, WORDS, "author", "category");
        put(item, RSS, DATE, "pubDate");
        put(item, RSS, GUID, "guid");
        put(item, RSS, SOURCE, "source");
        put(item, RSS, ATTRIBUTES, "enclosure");
        put(item, RSS, "language", new Rule(WORDS, DUBLIN_CORE, "language", Place.NOWHERE));
        put(item, RSS, "image", new Rule(IMAGE, PARLEY, "image", Place.IMAGE));
        put(item, CONTENT, HTML, "encoded");
        put(item, RSS, "fullitem", new Rule(HTML, CONTENT, "encoded", Place.NOWHERE));
        put(item, XHTML, "body", new Rule(HTML, CONTENT, "encoded", Place.NOWHERE));
        put(item, XHTML, "div", new Rule(HTML, CONTENT, "encoded", Place.NOWHERE));
        put(item, ATOM, ATOM_TEXT, "title", "summary", "content");
        put(item, ATOM, WORDS, "id");
        put(item, ATOM, LINK, "link");
        put(item, ATOM, CATEGORY, "category");
        put(item, ATOM, DATE, "updated", "published");
        put(item, ATOM, "modified", new Rule(DATE, ATOM, "updated", Place.NOWHERE));
        put(item, ATOM, "issued", new Rule(DATE, ATOM, "published", Place.NOWHERE));
        put(item, ATOM, "created", new Rule(DATE, DUBLIN_CORE, "created", Place.NOWHERE));
        put(item, ATOM, "author", new Rule(CONTAINER, ATOM, "author", Place.PERSON));
        put(item, ATOM, "source", new Rule(CONTAINER, ATOM, "source", Place.SOURCE));
        dublinCore(item);
        put(item, ITUNES, WORDS, "author", "keywords");
        put(item, ITUNES, HTML, "title", "summary", "subtitle");
        put(item, ITUNES, ATTRIBUTES, "image");
        media(item);
    }

    private static void parts() {
        put(Place.PERSON, ATOM, WORDS, "name", "email");
        put(Place.IMAGE, RSS, ADDRESS, "url");
        put(Place.SKIPPED, RSS, WORDS, "hour", "day");
        put(Place.SOURCE, ATOM, ATOM_TEXT, "title");
        put(Place.SOURCE, ATOM, WORDS, "id");
        put(Place.SOURCE, ATOM, LINK, "link");
        put(Place.SOURCE, ATOM, "author", new Rule(CONTAINER, ATOM, "author", Place.PERSON));
        media(Place.MEDIA);
    }

    private static void media(Place place) {
        put(place, MEDIA, HTML, "title", "description");
        put(place, MEDIA, WORDS, "credit", "keywords", "category");
        put(place, MEDIA, ATTRIBUTES, "thumbnail");
        put(place, MEDIA, "content", new Rule(CONTAINER, MEDIA, "content", Place.MEDIA));
        put(place, MEDIA, "group", new Rule(CONTAINER, MEDIA, "group", Place.MEDIA));
    }

    private static void dublinCore(Place place) {
        put(place, DUBLIN_CORE, HTML, "title", "description", "abstract");
        put(place, DUBLIN_CORE, WORDS, "creator", "subject", "language", "publisher", "source");
        put(place, DUBLIN_CORE, "author", new Rule(WORDS, DUBLIN_CORE, "creator", Place.NOWHERE));
        put(place, DUBLIN_CORE, DATE, "date", "created", "issued", "modified", "available");
    }

    private static void put(Place place, Vocabulary vocabulary, Kind kind, String... names) {
        for (var name : names) {
            put(place, vocabulary, name.toLowerCase(Locale.ROOT), new Rule(kind, vocabulary, name, Place.NOWHERE));
        }
    }

    private static void put(Place place, Vocabulary vocabulary, String name, Rule rule) {
        RULES.computeIfAbsent(place, p -> new EnumMap<>(Vocabulary.class))
                .computeIfAbsent(vocabulary, v -> new HashMap<>())
                .put(name, rule);
    }
}
