package parley.feed;

import static parley.feed.FeedReader.date;
import static parley.feed.FeedReader.given;
import static parley.feed.FeedReader.html;
import static parley.feed.FeedReader.instant;
import static parley.feed.FeedReader.plain;
import static parley.feed.Vocabulary.ATOM;
import static parley.feed.Vocabulary.DUBLIN_CORE;
import static parley.feed.Vocabulary.ITUNES;
import static parley.feed.Vocabulary.PARLEY;

import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndLink;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdom2.Element;

/** Reads one entry: its own elements first, then what Atom, Dublin Core, iTunes and Media RSS say in their place. */
final class EntryReader {
    /** @param inherited the authors that the feed names for all its entries */
    Entry read(SyndEntry entry, List<String> inherited) {
        var beside = new ForeignMarkup(entry.getForeignMarkup());
        var enclosures = EntryMedia.enclosures(entry, beside);
        return new Entry(
                given(entry.getUri()).or(() -> beside.text(ATOM, "id")),
                title(entry, beside),
                link(entry, beside),
                summary(entry, beside),
                content(entry, beside),
                EntryPeople.authors(entry, beside, inherited),
                categories(entry, beside),
                published(entry, beside),
                updated(entry, beside),
                enclosures,
                beside.text(DUBLIN_CORE, "language").or(() -> beside.text(PARLEY, "language")),
                comments(entry, beside),
                EntryPeople.source(entry, beside),
                EntryMedia.image(beside, enclosures));
    }

    private static String title(SyndEntry entry, ForeignMarkup beside) {
        return plain(entry.getTitleEx())
                .or(() -> beside.text(ATOM, "title").map(PlainText::of))
                .or(() -> beside.text(DUBLIN_CORE, "title").map(PlainText::of))
                .or(() -> media(beside, "title").map(PlainText::of))
                .or(() -> beside.text(ITUNES, "title").map(PlainText::of))
                .orElse("");
    }

    private static Optional<String> link(SyndEntry entry, ForeignMarkup beside) {
        return given(entry.getLink())
                .or(() -> beside.links("alternate").findFirst().flatMap(link -> ForeignMarkup.attribute(link, "href")));
    }

    private static String summary(SyndEntry entry, ForeignMarkup beside) {
        return given(html(entry.getDescription()))
                .or(() -> atomText(beside, "summary"))
                .or(() -> beside.text(DUBLIN_CORE, "description", "abstract"))
                .or(() -> beside.text(ITUNES, "summary", "subtitle"))
                .or(() -> media(beside, "description"))
                .orElse("");
    }

    private static String content(SyndEntry entry, ForeignMarkup beside) {
        return entry.getContents().stream()
                .map(FeedReader::html)
                .filter(html -> !html.isEmpty())
                .findFirst()
                .or(() -> atomText(beside, "content"))
                .orElse("");
    }

    private static Optional<String> atomText(ForeignMarkup beside, String name) {
        return beside.first(ATOM, name)
                .flatMap(element -> given(element.getText()).map(text -> {
                    if (!"text".equals(element.getAttributeValue("type"))) {
                        return text;
                    }
                    var escaped = new StringBuilder();
                    CleanXml.escape(text, escaped);
                    return escaped.toString();
                }));
    }

    private static Optional<String> media(ForeignMarkup beside, String name) {
        return beside.media(name)
                .flatMap(element -> given(element.getText()).stream())
                .findFirst();
    }

    private static List<String> categories(SyndEntry entry, ForeignMarkup beside) {
        var named = Stream.of(
                        entry.getCategories().stream()
                                .map(SyndCategory::getName)
                                .flatMap(name -> given(name).stream()),
                        beside.texts(DUBLIN_CORE, "subject"),
                        beside.all(ATOM, "category")
                                .flatMap(category -> ForeignMarkup.attribute(category, "term").stream()),
                        beside.media("category").map(Element::getText))
                .flatMap(names -> names)
                .map(PlainText::of)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        return named.isEmpty() ? keywords(beside) : named;
    }

    /** Podcasts and videos list keywords in one element. */
    private static List<String> keywords(ForeignMarkup beside) {
        return Stream.concat(
                        beside.texts(ITUNES, "keywords"),
                        beside.media("keywords").map(Element::getText))
                .flatMap(list -> Stream.of(list.split(",")))
                .map(PlainText::of)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    private static Optional<Instant> published(SyndEntry entry, ForeignMarkup beside) {
        return instant(entry.getPublishedDate())
                .or(() -> date(beside, ATOM, "published"))
                .or(() -> date(beside, DUBLIN_CORE, "issued", "date", "created", "available"));
    }

    private static Optional<Instant> updated(SyndEntry entry, ForeignMarkup beside) {
        return instant(entry.getUpdatedDate())
                .or(() -> date(beside, ATOM, "updated"))
                .or(() -> date(beside, DUBLIN_CORE, "modified"));
    }

    /** RSS {@code comments}, or the replies that are a page (RFC 4685 section 4). */
    private static Optional<String> comments(SyndEntry entry, ForeignMarkup beside) {
        return given(entry.getComments())
                .or(() -> entry.getLinks().stream()
                        .filter(link -> "replies".equals(link.getRel()) && "text/html".equals(link.getType()))
                        .map(SyndLink::getHref)
                        .findFirst())
                .or(() -> beside.links("replies")
                        .filter(link -> "text/html".equals(link.getAttributeValue("type")))
                        .findFirst()
                        .flatMap(link -> ForeignMarkup.attribute(link, "href")));
    }
}
