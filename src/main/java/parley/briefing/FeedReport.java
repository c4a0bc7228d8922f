package parley.briefing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an edition says of the feeds. Comes in with the material: this package knows no feed.
 *
 * @param feeds how many are switched on
 * @param answered how many of them answered in the span
 * @param storiesRead first seen in the span, on topic or not
 * @param newestStory published time of the newest story read until the end of the span
 * @param answeredByDay how many answered in the 24 hours that end at each instant, for the days of the chart that are known
 */
public record FeedReport(
        int feeds,
        int answered,
        int storiesRead,
        Optional<Instant> newestStory,
        List<Edition.FailedFeed> failed,
        SortedMap<Instant, Integer> answeredByDay) {
    public static final FeedReport NONE = new FeedReport(0, 0, 0, Optional.empty(), List.of(), new TreeMap<>());

    public FeedReport {
        failed = List.copyOf(failed);
    }
}
