package parley.source;

import java.util.List;

/**
 * A publisher and how to recognise it.
 *
 * @param feeds addresses of its feeds, as the feed list gives them
 * @param hosts its sites; a host below one of them counts too
 * @param spellings how others credit it, beside its name, in any language
 */
public record KnownPublisher(Publisher publisher, List<String> feeds, List<String> hosts, List<String> spellings) {
    public KnownPublisher {
        feeds = List.copyOf(feeds);
        hosts = List.copyOf(hosts);
        spellings = List.copyOf(spellings);
    }

    /** A feed of the feed list: its outlet, with class and family as the list gives them. */
    public static KnownPublisher ofFeed(String feed, Publisher publisher) {
        return new KnownPublisher(publisher, List.of(feed), List.of(), List.of());
    }
}
