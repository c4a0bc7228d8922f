package parley.feed;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdom2.Element;
import org.jdom2.Namespace;

/** What stands beside an entry or a feed in other vocabularies than its own, as {@link FeedCleaner} left it. */
final class ForeignMarkup {
    private final List<Element> elements;

    ForeignMarkup(List<Element> elements) {
        this.elements = elements;
    }

    Stream<Element> all(Vocabulary vocabulary, String name) {
        return elements.stream().filter(element -> is(element, vocabulary, name));
    }

    Optional<Element> first(Vocabulary vocabulary, String name) {
        return all(vocabulary, name).findFirst();
    }

    Stream<String> texts(Vocabulary vocabulary, String name) {
        return all(vocabulary, name).map(Element::getText).filter(text -> !text.isBlank());
    }

    /** The first of these names that has a text. */
    Optional<String> text(Vocabulary vocabulary, String... names) {
        return Stream.of(names).flatMap(name -> texts(vocabulary, name)).findFirst();
    }

    /** The value of an attribute of the first such element that has it. */
    Optional<String> attribute(Vocabulary vocabulary, String name, String attribute) {
        return all(vocabulary, name)
                .flatMap(element -> attribute(element, attribute).stream())
                .findFirst();
    }

    /** Media RSS lets its elements stand in the entry, in a group, in a content, and in a content in a group. */
    Stream<Element> media(String name) {
        return elements.stream().flatMap(element -> media(element, name));
    }

    private static Stream<Element> media(Element element, String name) {
        if (!element.getNamespaceURI().equals(Vocabulary.MEDIA.uri())) {
            return Stream.empty();
        }
        var inside = element.getChildren().stream().flatMap(child -> media(child, name));
        return element.getName().equals(name) ? Stream.concat(Stream.of(element), inside) : inside;
    }

    /** Addresses of links with that relation (RFC 4287 section 4.2.7.2: none means alternate). */
    Stream<Element> links(String relation) {
        return all(Vocabulary.ATOM, "link")
                .filter(link -> attribute(link, "rel").orElse("alternate").equalsIgnoreCase(relation))
                .filter(link -> attribute(link, "href").isPresent());
    }

    static Optional<String> attribute(Element element, String name) {
        return Optional.ofNullable(element.getAttributeValue(name)).filter(value -> !value.isBlank());
    }

    static Optional<String> child(Element element, Vocabulary vocabulary, String name) {
        return Optional.ofNullable(element.getChildText(name, Namespace.getNamespace(vocabulary.uri())))
                .filter(text -> !text.isBlank());
    }

    private static boolean is(Element element, Vocabulary vocabulary, String name) {
        return element.getName().equals(name) && element.getNamespaceURI().equals(vocabulary.uri());
    }
}
