package parley.feed;

import static parley.feed.FeedReader.given;
import static parley.feed.FeedReader.plain;
import static parley.feed.Vocabulary.ATOM;
import static parley.feed.Vocabulary.DUBLIN_CORE;
import static parley.feed.Vocabulary.ITUNES;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndLink;
import com.rometools.rome.feed.synd.SyndPerson;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdom2.Element;

/** Whom an entry names: its authors, and the publisher that it credits. */
final class EntryPeople {
    private EntryPeople() {}

    /** @param inherited the authors that the feed names for all its entries */
    static List<String> authors(SyndEntry entry, ForeignMarkup beside, List<String> inherited) {
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

    static Optional<Entry.Source> source(SyndEntry entry, ForeignMarkup beside) {
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
}
