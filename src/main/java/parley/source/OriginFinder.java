package parley.source;

import java.util.Optional;
import parley.story.Link;
import parley.story.Story;

/**
 * Whose report a story is: the outlet's own, or another publisher's that the outlet names as its source.
 *
 * <p>Asked in this order: the outlet that an aggregator hangs on the title or names as the item's source; RSS
 * {@code <source>} (RSS 2.0, "Elements of item"); author and dc:creator; credit lines in the text. Only a publisher that
 * is known counts as credited in running text, since "Source: Bloomberg" and "Source: the ministry" look alike. It
 * compares no two stories: that a text is another's copy is found by {@code cluster}.
 */
public final class OriginFinder {
    private final Publishers publishers;
    private final CreditLines credits;

    public OriginFinder(Publishers publishers) {
        this.publishers = publishers;
        this.credits = new CreditLines(publishers);
    }

    public Origin find(Story story) {
        var feed = publishers.of(story);
        var outlet = feed.publisherClass() == PublisherClass.AGGREGATOR
                ? behind(story).orElse(feed)
                : feed;
        return credited(story, outlet).orElseGet(() -> Origin.own(outlet));
    }

    /** Whom an aggregator passes on. */
    private Optional<Publisher> behind(Story story) {
        return story.credits()
                .sourceTitle()
                .map(this::named)
                .or(() -> TitleTail.of(story.title()).map(this::named))
                .or(() -> story.link().map(Link::host).flatMap(publishers::ofHost));
    }

    private Publisher named(String name) {
        return publishers.named(name).orElseGet(() -> Publisher.unknown(name.strip()));
    }

    private Optional<Origin> credited(Story story, Publisher outlet) {
        return fromSource(story, outlet).or(() -> credits.in(story)
                .filter(credit -> isAnother(credit.publisher(), outlet))
                .map(credit -> new Origin(outlet, credit.publisher(), Optional.of(credit.words()))));
    }

    /** RSS {@code <source>} names the channel that an item came from; most feeds that carry one name themselves. */
    private Optional<Origin> fromSource(Story story, Publisher outlet) {
        var byLink = story.credits()
                .sourceLink()
                .flatMap(Link::parse)
                .map(Link::host)
                .flatMap(publishers::ofHost);
        var byTitle = story.credits().sourceTitle().flatMap(publishers::named);
        return byTitle.or(() -> byLink)
                .filter(publisher -> isAnother(publisher, outlet))
                .map(publisher -> new Origin(
                        outlet,
                        publisher,
                        Optional.of(story.credits().sourceTitle().orElse(publisher.name()))));
    }

    /** Two editions of one newsroom copy nothing from each other. */
    private static boolean isAnother(Publisher publisher, Publisher outlet) {
        return publisher.isKnown()
                && !publisher.family().equals(outlet.family())
                && publisher.publisherClass() != PublisherClass.AGGREGATOR;
    }
}
