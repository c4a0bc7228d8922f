package parley.feed;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The XML vocabularies that a feed may speak, however their namespace is spelt, and the prefix that a clean feed uses. */
enum Vocabulary {
    /** RSS of every version; also what stands in no namespace. */
    RSS("", ""),
    ATOM("atom", "http://www.w3.org/2005/Atom"),
    DUBLIN_CORE("dcterms", "http://purl.org/dc/terms/"),
    CONTENT("content", "http://purl.org/rss/1.0/modules/content/"),
    MEDIA("media", "http://search.yahoo.com/mrss/"),
    ITUNES("itunes", "http://www.itunes.com/dtds/podcast-1.0.dtd"),
    SYNDICATION("sy", "http://purl.org/rss/1.0/modules/syndication/"),
    /** What ROME reads but does not pass on, see docs/decisions/0101. */
    PARLEY("p", "urn:parley:feed"),
    RDF("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
    XHTML("xhtml", "http://www.w3.org/1999/xhtml"),
    OTHER("", "");

    private static final Map<String, Vocabulary> BY_URI = new HashMap<>();
    private static final Map<String, Vocabulary> BY_USUAL_PREFIX = new HashMap<>();

    static {
        for (var vocabulary : values()) {
            if (!vocabulary.uri.isEmpty()) {
                BY_URI.put(key(vocabulary.uri), vocabulary);
                BY_USUAL_PREFIX.put(vocabulary.prefix, vocabulary);
            }
        }
        BY_USUAL_PREFIX.remove(PARLEY.prefix);
        BY_URI.remove(key(PARLEY.uri));
        also(
                RSS,
                "",
                "http://purl.org/rss/1.0/",
                "http://my.netscape.com/rdf/simple/0.9/",
                "http://channel.netscape.com/rdf/simple/0.9/",
                "http://my.netscape.com/publish/formats/rss-0.91.dtd",
                "http://purl.org/net/rss1.1#",
                "http://backend.userland.com/rss",
                "http://backend.userland.com/rss2",
                "http://backend.userland.com/rss091",
                "http://backend.userland.com/rss092",
                "http://backend.userland.com/rss093",
                "http://blogs.law.harvard.edu/tech/rss",
                "http://cyber.law.harvard.edu/rss",
                "http://www.rssboard.org/rss-specification");
        also(
                ATOM,
                "http://purl.org/atom/ns#",
                "http://purl.org/net/atom",
                "http://purl.org/atom/ns#draft-ietf-atompub-format-00",
                "http://example.com/newformat#",
                "http://example.com/necho",
                "http://purl.org/echo/",
                "uri/of/echo/namespace#",
                "http://www.intertwingly.net/blog/echo");
        also(DUBLIN_CORE, "http://purl.org/dc/elements/1.1/", "http://purl.org/dc/elements/1.0/");
        also(MEDIA, "http://video.search.yahoo.com/mrss", "http://www.rssboard.org/media-rss");
        also(ITUNES, "http://example.com/DTDs/PodCast-1.0.dtd", "http://www.google.com/schemas/play-podcasts/1.0");
        for (var prefix : new String[] {"dc", "dcterm"}) {
            BY_USUAL_PREFIX.put(prefix, DUBLIN_CORE);
        }
        for (var prefix : new String[] {"a", "a10", "atom10", "atom03"}) {
            BY_USUAL_PREFIX.put(prefix, ATOM);
        }
        BY_USUAL_PREFIX.put("googleplay", ITUNES);
        BY_USUAL_PREFIX.put("rss", RSS);
    }

    private final String prefix;
    private final String uri;

    Vocabulary(String prefix, String uri) {
        this.prefix = prefix;
        this.uri = uri;
    }

    String prefix() {
        return prefix;
    }

    String uri() {
        return uri;
    }

    static Vocabulary ofUri(String uri) {
        return BY_URI.getOrDefault(key(uri), OTHER);
    }

    /** For a prefix that the document never declares: what everybody else means by it. */
    static Vocabulary ofUndeclared(String prefix) {
        return BY_USUAL_PREFIX.getOrDefault(prefix.toLowerCase(Locale.ROOT), OTHER);
    }

    private static void also(Vocabulary vocabulary, String... uris) {
        for (var uri : uris) {
            BY_URI.put(key(uri), vocabulary);
        }
    }

    /** Case, the secure scheme and a closing slash are where spellings differ. */
    private static String key(String uri) {
        var key = uri.strip().toLowerCase(Locale.ROOT);
        key = key.startsWith("https:") ? "http:" + key.substring("https:".length()) : key;
        return key.endsWith("/") ? key.substring(0, key.length() - 1) : key;
    }
}
