package parley.feed;

import static parley.feed.FeedReader.given;
import static parley.feed.Vocabulary.ITUNES;
import static parley.feed.Vocabulary.PARLEY;

import com.rometools.rome.feed.synd.SyndEnclosure;
import com.rometools.rome.feed.synd.SyndEntry;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.jdom2.Element;

/** What an entry brings beside its text: files to listen to or look at, and its picture. */
final class EntryMedia {
    private EntryMedia() {}

    /** Media RSS counts where the entry has no enclosure of its own: publishers repeat one in the other. */
    static List<Enclosure> enclosures(SyndEntry entry, ForeignMarkup beside) {
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

    static Optional<String> image(ForeignMarkup beside, List<Enclosure> enclosures) {
        return beside.attribute(ITUNES, "image", "href")
                .or(() -> beside.media("thumbnail")
                        .flatMap(e -> ForeignMarkup.attribute(e, "url").stream())
                        .findFirst())
                .or(() -> beside.media("content")
                        .filter(EntryMedia::isImage)
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
