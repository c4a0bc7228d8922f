package parley.feed;

import static parley.feed.Vocabulary.ATOM;
import static parley.feed.Vocabulary.DUBLIN_CORE;
import static parley.feed.Vocabulary.ITUNES;
import static parley.feed.Vocabulary.PARLEY;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndImage;
import com.rometools.rome.feed.synd.SyndLink;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.jdom2.Element;
import org.jspecify.annotations.Nullable;

/**
 * From ROME's picture of a repaired feed to ours: the feed's own elements first, then what other vocabularies say.
 * Repairs nothing itself; entries are read by {@link EntryReader}.
 */
final class FeedReader {
    private final EntryReader entries = new EntryReader();

    FeedDocument read(SyndFeed feed) {
        // An Atom feed's authors hold for its entries (RFC 4287 section 4.2.1); an RSS channel names an editor instead.
        var authors = isAtom(feed) ? EntryPeople.people(feed.getAuthors()) : List.<String>of();
        return new FeedDocument(
                head(feed, new ForeignMarkup(feed.getForeignMarkup())),
                feed.getEntries().stream()
                        .map(entry -> entries.read(entry, authors))
                        .toList());
    }

    private static FeedHead head(SyndFeed feed, ForeignMarkup beside) {
        return new FeedHead(
                plain(feed.getTitleEx())
                        .or(() -> beside.text(ATOM, "title"))
                        .or(() -> beside.text(DUBLIN_CORE, "title")),
                link(feed, beside),
                description(feed, beside),
                given(feed.getLanguage())
                        .or(() -> beside.text(DUBLIN_CORE, "language"))
                        .or(() -> beside.text(PARLEY, "language")),
                given(feed.getUri()).or(() -> beside.text(ATOM, "id")),
                updated(feed, beside),
                image(feed, beside),
                beside.text(PARLEY, "ttl").flatMap(FeedRhythm::ttl),
                FeedRhythm.skipHours(beside.first(PARLEY, "skipHours")),
                FeedRhythm.skipDays(beside.first(PARLEY, "skipDays")),
                interval(beside),
                self(feed, beside));
    }

    /** RSS {@code lastBuildDate} comes here as {@code dcterms:modified}: ROME would prefer {@code pubDate} to it. */
    private static Optional<Instant> updated(SyndFeed feed, ForeignMarkup beside) {
        return date(beside, DUBLIN_CORE, "modified")
                .or(() -> instant(feed.getPublishedDate()))
                .or(() -> date(beside, ATOM, "updated"))
                .or(() -> date(beside, DUBLIN_CORE, "date", "issued", "created"));
    }

    private static Optional<Duration> interval(ForeignMarkup beside) {
        return beside.text(PARLEY, "updatePeriod")
                .flatMap(period -> FeedRhythm.interval(period, beside.text(PARLEY, "updateFrequency")));
    }

    /** ROME takes an Atom feed's own address for its page, so the links are asked instead. */
    private static Optional<String> link(SyndFeed feed, ForeignMarkup beside) {
        if (isAtom(feed)) {
            return links(feed, "alternate").or(() -> beside.text(Vocabulary.RSS, "link"));
        }
        return given(feed.getLink()).or(() -> href(beside, "alternate"));
    }

    private static Optional<String> self(SyndFeed feed, ForeignMarkup beside) {
        return isAtom(feed) ? links(feed, "self") : href(beside, "self");
    }

    private static Optional<String> links(SyndFeed feed, String relation) {
        return feed.getLinks().stream()
                .filter(link -> relation.equalsIgnoreCase(given(link.getRel()).orElse("alternate")))
                .map(SyndLink::getHref)
                .flatMap(href -> given(href).stream())
                .findFirst();
    }

    private static Optional<String> href(ForeignMarkup beside, String relation) {
        return beside.links(relation).findFirst().flatMap(link -> ForeignMarkup.attribute(link, "href"));
    }

    private static Optional<String> description(SyndFeed feed, ForeignMarkup beside) {
        return plain(feed.getDescriptionEx())
                .or(() -> beside.text(ATOM, "subtitle").map(PlainText::of))
                .or(() -> beside.text(DUBLIN_CORE, "description", "abstract").map(PlainText::of))
                .or(() -> beside.text(ITUNES, "summary", "subtitle").map(PlainText::of));
    }

    private static Optional<String> image(SyndFeed feed, ForeignMarkup beside) {
        return beside.all(PARLEY, "image")
                .flatMap(image -> imageUrl(image).stream())
                .findFirst()
                .or(() -> url(feed.getImage()))
                .or(() -> beside.attribute(ITUNES, "image", "href"))
                .or(() -> beside.text(ATOM, "logo", "icon"))
                .or(() -> url(feed.getIcon()));
    }

    static Optional<String> imageUrl(Element image) {
        return image.getChildren().stream()
                .filter(child -> child.getName().equals("url"))
                .map(Element::getText)
                .findFirst();
    }

    private static Optional<String> url(@Nullable SyndImage image) {
        return image == null ? Optional.empty() : given(image.getUrl());
    }

    static boolean isAtom(SyndFeed feed) {
        return given(feed.getFeedType()).orElse("").startsWith("atom");
    }

    static Optional<String> plain(@Nullable SyndContent content) {
        return given(html(content)).map(PlainText::of).filter(text -> !text.isEmpty());
    }

    /** As HTML: what is plain text in Atom is escaped. Empty where there is nothing. */
    static String html(@Nullable SyndContent content) {
        if (content == null || content.getValue() == null) {
            return "";
        }
        if (!"text".equals(content.getType())) {
            return content.getValue().strip();
        }
        var escaped = new StringBuilder();
        CleanXml.escape(content.getValue().strip(), escaped);
        return escaped.toString();
    }

    static Optional<Instant> instant(@Nullable Date date) {
        return Optional.ofNullable(date).map(Date::toInstant);
    }

    static Optional<Instant> date(ForeignMarkup beside, Vocabulary vocabulary, String... names) {
        return beside.text(vocabulary, names).flatMap(FeedDates::parse);
    }

    static Optional<String> given(@Nullable String text) {
        return Optional.ofNullable(text).map(String::strip).filter(stripped -> !stripped.isEmpty());
    }
}
