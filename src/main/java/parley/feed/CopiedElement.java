package parley.feed;

import parley.feed.OpenElements.Element;

/** Writes an element whose attributes say it all: {@code enclosure}, {@code media:content}, {@code itunes:image}. */
final class CopiedElement {
    private CopiedElement() {}

    static void whole(String name, Element element, CleanXml out) {
        start(name, element, out);
        out.close(name);
    }

    /** With plain names only, each once, and addresses made absolute. */
    static void start(String name, Element element, CleanXml out) {
        out.startTag(name);
        var attributes = element.attributes();
        for (var i = 0; i < attributes.size(); i++) {
            var attribute = attributes.name(i);
            if (isPlainName(attribute) && !attribute.equals("xmlns") && isFirst(attributes, i)) {
                var value = attributes.value(i).strip();
                var address = attribute.equals("href") || attribute.equals("url");
                out.attribute(attribute, address ? Addresses.resolve(element.base(), value) : value);
            }
        }
        out.endTag();
    }

    private static boolean isPlainName(String name) {
        return name.chars().allMatch(c -> (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'));
    }

    private static boolean isFirst(Attributes attributes, int index) {
        for (var i = 0; i < index; i++) {
            if (attributes.name(i).equals(attributes.name(index))) {
                return false;
            }
        }
        return true;
    }
}
