package parley.web;

import com.rometools.rome.feed.synd.SyndContentImpl;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndEntryImpl;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.feed.synd.SyndLinkImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedOutput;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdom2.Element;
import org.jdom2.Namespace;
import parley.briefing.Edition;
import parley.briefing.Footer;
import parley.briefing.HtmlRendering;
import parley.briefing.Wording;

/** Editions as a feed that others can subscribe to: RSS 2.0, Atom 1.0 (RFC 4287) and JSON Feed 1.1. */
final class EditionFeed {
    private static final String TITLE = "Parley: editions";
    private static final String ABOUT = "Briefings composed from news feeds: what moved, who said it, how firm it is.";
    private static final Namespace ATOM = Namespace.getNamespace("atom", "http://www.w3.org/2005/Atom");

    private final String address;
    private final HtmlRendering html = new HtmlRendering();

    /** @param address of the pages, without a trailing slash: feeds are read elsewhere, so their links are absolute */
    EditionFeed(String address) {
        this.address = address;
    }

    /**
     * As RSS, for {@code marshal: rss} to write. That turns the text into bytes of the machine's own charset, whichever it
     * is; what is written in ASCII alone, with references for all other characters, is the same bytes in each.
     */
    SyndFeed rss(List<Edition> editions) {
        var feed = feed("rss_2.0", editions);
        feed.setEncoding(StandardCharsets.US_ASCII.name());
        var self = new Element("link", ATOM);
        self.setAttribute("href", address + "/feed.rss");
        self.setAttribute("rel", "self");
        self.setAttribute("type", "application/rss+xml");
        feed.getForeignMarkup().add(self);
        return feed;
    }

    Page atom(List<Edition> editions) {
        var feed = feed("atom_1.0", editions);
        var self = new SyndLinkImpl();
        self.setRel("self");
        self.setType("application/atom+xml");
        self.setHref(address + "/feed.atom");
        var page = new SyndLinkImpl();
        page.setRel("alternate");
        page.setType("text/html");
        page.setHref(address + "/");
        feed.setLinks(List.of(self, page));
        return Page.of("application/atom+xml; charset=utf-8", write(feed));
    }

    Page json(List<Edition> editions) {
        var feed = new LinkedHashMap<String, Object>();
        feed.put("version", "https://jsonfeed.org/version/1.1");
        feed.put("title", TITLE);
        feed.put("description", ABOUT);
        feed.put("home_page_url", address + "/");
        feed.put("feed_url", address + "/feed.json");
        feed.put("language", "en");
        feed.put("items", editions.stream().map(this::item).toList());
        return Page.of("application/feed+json; charset=utf-8", Jsons.write(feed));
    }

    private SyndFeed feed(String type, List<Edition> editions) {
        var feed = new SyndFeedImpl();
        feed.setFeedType(type);
        feed.setEncoding(StandardCharsets.UTF_8.name());
        feed.setTitle(TITLE);
        feed.setDescription(ABOUT);
        feed.setLink(address + "/");
        feed.setUri(address + "/feed.atom");
        feed.setLanguage("en");
        feed.setAuthor("Parley");
        // An Atom feed has to have a time (RFC 4287 section 4.1.1), also while it is empty.
        feed.setPublishedDate(
                Date.from(editions.stream().findFirst().map(Edition::to).orElse(Instant.EPOCH)));
        feed.setEntries(editions.stream().map(this::entry).toList());
        return feed;
    }

    private SyndEntry entry(Edition edition) {
        var entry = new SyndEntryImpl();
        entry.setUri(id(edition));
        entry.setLink(address + EditionPages.path(edition));
        entry.setTitle(new Wording(edition).headline());
        entry.setPublishedDate(Date.from(edition.to()));
        entry.setUpdatedDate(Date.from(edition.to()));
        var summary = new SyndContentImpl();
        summary.setType("text/plain");
        summary.setValue(summary(edition));
        entry.setDescription(summary);
        var content = new SyndContentImpl();
        content.setType("html");
        content.setValue(content(edition));
        entry.setContents(List.of(content));
        return entry;
    }

    private Map<String, Object> item(Edition edition) {
        var item = new LinkedHashMap<String, Object>();
        item.put("id", id(edition));
        item.put("url", address + EditionPages.path(edition));
        item.put("title", new Wording(edition).headline());
        item.put("summary", summary(edition));
        item.put("content_html", content(edition));
        item.put("date_published", edition.to().toString());
        return item;
    }

    /** Stays when the hub moves to another address. */
    private static String id(Edition edition) {
        var name = "parley edition " + edition.briefing() + "/" + edition.number() + " of " + edition.due();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))
                .toString()
                .transform(uuid -> "urn:uuid:" + uuid);
    }

    private static String summary(Edition edition) {
        return edition.isQuiet()
                ? new Wording(edition).quiet()
                : String.join(
                                " · ",
                                edition.moved().stream().map(Edition.Move::text).toList())
                        .strip()
                        .transform(moved ->
                                moved.isEmpty() ? EditionLine.of(edition).moved() : moved);
    }

    private String content(Edition edition) {
        return html.part(edition.at(address + EditionPages.path(edition)), Footer.NONE);
    }

    private static String write(SyndFeed feed) {
        try {
            return new SyndFeedOutput().outputString(feed);
        } catch (FeedException e) {
            throw new IllegalStateException("an edition cannot be written into " + feed.getFeedType(), e);
        }
    }
}
