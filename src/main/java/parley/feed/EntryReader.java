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
import com.rometools.rome.feed.synd.SyndEnclosure;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndLink;
import com.rometools.rome.feed.synd.SyndPerson;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.jdom2.Element;

/** Reads one entry: its own elements first, then what Atom, Dublin Core, iTunes and Media RSS say in their place. */
final class EntryReader {
    /** @param inherited the authors that the feed names for all its entries */
    Entry read(SyndEntry entry, List<String> inherited) {
        var beside = new ForeignMarkup(entry.getForeignMarkup());
        var enclosures = enclosures(entry, beside);
        return new Entry(
                given(entry.getUri()).or(() -> beside.text(ATOM, "id")),
                title(entry, beside),
                link(entry, beside),
                summary(entry, beside),
                content(entry, beside),
                authors(entry, beside, inherited),
                categories(entry, beside),
                published(entry, beside),
                updated(entry, beside),
                enclosures,
                beside.text(DUBLIN_CORE, "language").or(() -> beside.text(PARLEY, "language")),
                comments(entry, beside),
                source(entry, beside),
                image(beside, enclosures));
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

    private static List<String> authors(SyndEntry entry, ForeignMarkup beside, List<String> inherited) {
        var source = entry.getSource();
        return Stream.of(
                        people(entry.getAuthors()),
                        Bylines.names(given(entry.getAuthor()).stream()),
                        Bylines.names(beside.texts(DUBLIN_CORE, "creator")),
                        Bylines.names(beside.all(ATOM, "author").flatMap(author -> person(author).stream())),
                        Bylines.names(beside.texts(ITUNES, "author")),
                        source == null ? List.<String>of() : people(source.getAuthors()))
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse(inherited);
    }

    static List<String> people(List<SyndPerson> people) {
        return Bylines.names(people.stream().flatMap(person -> person(person).stream()));
    }

    private static Optional<String> person(SyndPerson person) {
        return given(person.getName()).or(() -> given(person.getEmail()));
    }

    private static Optional<String> person(Element author) {
        return ForeignMarkup.child(author, ATOM, "name").or(() -> ForeignMarkup.child(author, ATOM, "email"));
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

    /** Media RSS counts where the entry has no enclosure of its own: publishers repeat one in the other. */
    private static List<Enclosure> enclosures(SyndEntry entry, ForeignMarkup beside) {
        var own = Stream.concat(
                        entry.getEnclosures().stream().flatMap(enclosure -> enclosure(enclosure).stream()),
                        beside.links("enclosure").flatMap(link -> enclosure(link, "href", "length").stream()))
                .toList();
        return own.isEmpty()
                ? beside.media("content")
                        .flatMap(content -> enclosure(content, "url", "fileSize").stream())
                        .toList()
                : own;
    }

    private static Optional<Enclosure> enclosure(SyndEnclosure enclosure) {
        return given(enclosure.getUrl())
                .map(url -> new Enclosure(
                        url,
                        given(enclosure.getType()),
                        enclosure.getLength() > 0 ? OptionalLong.of(enclosure.getLength()) : OptionalLong.empty()));
    }

    private static Optional<Enclosure> enclosure(Element element, String address, String length) {
        return ForeignMarkup.attribute(element, address)
                .map(url -> new Enclosure(
                        url,
                        ForeignMarkup.attribute(element, "type"),
                        number(ForeignMarkup.attribute(element, length))));
    }

    private static OptionalLong number(Optional<String> text) {
        try {
            return text.isPresent() ? OptionalLong.of(Long.parseLong(text.get().strip())) : OptionalLong.empty();
        } catch (NumberFormatException e) {
            return OptionalLong.empty();
        }
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

    private static Optional<Entry.Source> source(SyndEntry entry, ForeignMarkup beside) {
        var source = entry.getSource();
        if (source != null) {
            return known(new Entry.Source(plain(source.getTitleEx()), sourceLink(source)));
        }
        return beside.first(ATOM, "source")
                .flatMap(element -> known(new Entry.Source(
                        ForeignMarkup.child(element, ATOM, "title").map(PlainText::of),
                        new ForeignMarkup(element.getChildren())
                                .links("alternate")
                                .findFirst()
                                .flatMap(link -> ForeignMarkup.attribute(link, "href")))));
    }

    private static Optional<Entry.Source> known(Entry.Source source) {
        return source.title().isPresent() || source.link().isPresent() ? Optional.of(source) : Optional.empty();
    }

    private static Optional<String> sourceLink(SyndFeed source) {
        return source.getLinks().stream()
                .filter(link -> "alternate".equals(given(link.getRel()).orElse("alternate")))
                .map(SyndLink::getHref)
                .findFirst()
                .or(() -> given(source.getLink()));
    }

    private static Optional<String> image(ForeignMarkup beside, List<Enclosure> enclosures) {
        return beside.attribute(ITUNES, "image", "href")
                .or(() -> beside.media("thumbnail")
                        .flatMap(e -> ForeignMarkup.attribute(e, "url").stream())
                        .findFirst())
                .or(() -> beside.media("content")
                        .filter(EntryReader::isImage)
                        .flatMap(e -> ForeignMarkup.attribute(e, "url").stream())
                        .findFirst())
                .or(() -> beside.all(PARLEY, "image")
                        .flatMap(i -> FeedReader.imageUrl(i).stream())
                        .findFirst())
                .or(() -> enclosures.stream()
                        .filter(e -> e.type().orElse("").startsWith("image/"))
                        .map(Enclosure::url)
                        .findFirst());
    }

    private static boolean isImage(Element content) {
        return "image".equals(content.getAttributeValue("medium"))
                || ForeignMarkup.attribute(content, "type").orElse("").startsWith("image/");
    }
}
