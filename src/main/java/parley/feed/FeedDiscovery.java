package parley.feed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import parley.net.RefusedAddressException;
import parley.net.WebAddress;

/**
 * Finds the feeds that a web page names: those it declares (link rel="alternate"), else links that look like a feed's.
 * A page that is a feed names itself.
 * Asks nobody; what it finds may be no feed.
 */
public final class FeedDiscovery {
    private static final Set<String> TYPES = Set.of(
            "application/rss+xml",
            "application/atom+xml",
            "application/feed+json",
            "application/rdf+xml",
            "application/xml",
            "text/xml");

    private static final String LOOKS_LIKE_A_FEED =
            "(?i).*(/(rss|feeds?|atom)(/.*|\\.\\w+|\\?.*)?|\\.(rss|atom|rdf)|rss\\.xml|feed\\.json)$";

    /** @param title as the page names it, else its address */
    public record Found(String address, String title, Optional<String> type) {}

    /**
     * Declared ones in the order of the page; each address once.
     *
     * @param contentType as the answer gave it, empty when it gave none
     */
    public List<Found> in(byte[] body, String contentType, WebAddress page) {
        if (new FeedDocuments().read(body, contentType, page.toString()) instanceof FeedReading.Document feed) {
            var title = feed.document().head().title().orElse(page.toString());
            return List.of(new Found(page.toString(), title, Optional.empty()));
        }
        return in(FeedCharset.decode(body, contentType), page);
    }

    List<Found> in(String html, WebAddress page) {
        var document = Jsoup.parse(html, page.toString());
        var declared = new LinkedHashMap<String, Found>();
        for (var link : document.select("link[href]")) {
            if (isDeclaredFeed(link)) {
                add(declared, link, link.attr("title"), base(document, page));
            }
        }
        return declared.isEmpty() ? guessed(document, page) : List.copyOf(declared.values());
    }

    private static List<Found> guessed(Document document, WebAddress page) {
        var guessed = new LinkedHashMap<String, Found>();
        for (var link : document.select("a[href]")) {
            if (link.attr("href").matches(LOOKS_LIKE_A_FEED)) {
                add(guessed, link, link.text(), base(document, page));
            }
        }
        return List.copyOf(guessed.values());
    }

    private static boolean isDeclaredFeed(Element link) {
        var relations = List.of(link.attr("rel").toLowerCase(Locale.ROOT).split("\\s+", -1));
        return relations.contains("feed") || (relations.contains("alternate") && TYPES.contains(type(link)));
    }

    private static String type(Element link) {
        return link.attr("type").toLowerCase(Locale.ROOT).split(";", 2)[0].strip();
    }

    private static void add(Map<String, Found> found, Element link, String title, WebAddress base) {
        try {
            var address = base.resolve(link.attr("href")).toString();
            var name = title.isBlank() ? address : title.strip();
            found.putIfAbsent(
                    address, new Found(address, name, Optional.of(type(link)).filter(t -> !t.isEmpty())));
        } catch (RefusedAddressException e) {
            // A page may link to what we do not ask, such as feed: or an address with a password.
        }
    }

    private static WebAddress base(Document document, WebAddress page) {
        try {
            var base = document.selectFirst("base[href]");
            return base == null ? page : page.resolve(base.attr("href"));
        } catch (RefusedAddressException e) {
            return page;
        }
    }
}
