package parley.feed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * One {@code outline} of an OPML file with whatever it holds: attributes that we do not know and groups within groups
 * are kept.
 *
 * @param line where it stands in the file it was read from, 0 when it was read from none
 */
record Outline(Map<String, String> attributes, List<Outline> children, int line) {
    Outline {
        attributes = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
        children = List.copyOf(children);
    }

    Optional<String> get(String attribute) {
        return Optional.ofNullable(attributes.get(attribute)).map(String::strip).filter(v -> !v.isEmpty());
    }

    /** What it is called. */
    String name() {
        return get("text").or(() -> get("title")).orElse("");
    }

    boolean isFeed() {
        return get("xmlUrl").isPresent()
                || get("type")
                        .filter(t -> t.equalsIgnoreCase("rss") || t.equalsIgnoreCase("atom"))
                        .isPresent();
    }

    Outline with(List<Outline> others) {
        return new Outline(attributes, others, line);
    }

    /** The same, less an attribute whose value is not right. */
    Outline without(String attribute, Predicate<String> right) {
        if (get(attribute).filter(right.negate()).isEmpty()) {
            return this;
        }
        var rest = new LinkedHashMap<>(attributes);
        rest.remove(attribute);
        return new Outline(rest, children, line);
    }

    /** This one and all below it that are feeds, in order. */
    List<Outline> feeds() {
        var feeds = new ArrayList<Outline>();
        if (isFeed()) {
            feeds.add(this);
        }
        children.forEach(child -> feeds.addAll(child.feeds()));
        return feeds;
    }
}
