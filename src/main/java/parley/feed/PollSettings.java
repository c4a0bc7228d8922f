package parley.feed;

import java.time.Duration;

/**
 * When publishers are asked.
 *
 * @param shortest interval of our own choice, for a feed in which most is new
 * @param longest interval of our own choice, for a quiet feed
 * @param publisherCap the longest wait that a publisher may ask for
 * @param firstPause after a first error; each further one adds as much again
 * @param longestPause after errors
 * @param restingAfter how long a feed fails before it rests
 */
public record PollSettings(
        Duration shortest,
        Duration longest,
        Duration publisherCap,
        Duration firstPause,
        Duration longestPause,
        Duration restingAfter) {
    public PollSettings {
        positive("shortest-interval", shortest);
        positive("first-pause", firstPause);
        ordered("shortest-interval", shortest, "longest-interval", longest);
        ordered("first-pause", firstPause, "longest-pause", longestPause);
    }

    private static void positive(String name, Duration value) {
        if (value.isNegative() || value.isZero()) {
            throw new IllegalArgumentException("parley.feeds.%s must be longer than nothing".formatted(name));
        }
    }

    private static void ordered(String shortName, Duration shorter, String longName, Duration longer) {
        if (shorter.compareTo(longer) > 0) {
            throw new IllegalArgumentException("parley.feeds.%s (%s) is longer than parley.feeds.%s (%s)"
                    .formatted(shortName, shorter, longName, longer));
        }
    }
}
