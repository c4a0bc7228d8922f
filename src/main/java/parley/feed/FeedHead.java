package parley.feed;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * What a feed document says about the feed.
 *
 * @param title plain text
 * @param link the page for people, absolute where the document's address was known
 * @param description plain text
 * @param language the language tag as the feed gives it ({@code en-gb})
 * @param image logo, channel image or icon
 * @param ttl how long a copy may be kept (RSS 2.0 {@code ttl})
 * @param skipHours hours of the day in UTC at which not to ask (RSS 2.0 {@code skipHours})
 * @param skipDays days of the week in UTC on which not to ask (RSS 2.0 {@code skipDays})
 * @param updateInterval how often the feed says it changes ({@code sy:updatePeriod} over {@code sy:updateFrequency})
 * @param self the address that the feed names as its own (Atom {@code rel="self"}, JSON Feed {@code feed_url})
 */
public record FeedHead(
        Optional<String> title,
        Optional<String> link,
        Optional<String> description,
        Optional<String> language,
        Optional<String> id,
        Optional<Instant> updated,
        Optional<String> image,
        Optional<Duration> ttl,
        Set<Integer> skipHours,
        Set<DayOfWeek> skipDays,
        Optional<Duration> updateInterval,
        Optional<String> self) {
    public FeedHead {
        skipHours = Set.copyOf(skipHours);
        skipDays = Set.copyOf(skipDays);
    }
}
