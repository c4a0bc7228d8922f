package parley.briefing;

import java.time.Instant;

/**
 * What an edition covers.
 *
 * @param from exclusive, by first seen: the end of the previous edition's span
 * @param to inclusive, by first seen
 * @param due the instant the schedule asked for
 * @param late composed well after it was due: the hub was down
 */
public record Span(Instant from, Instant to, Instant due, boolean late) {
    public Span {
        if (from.isAfter(to)) {
            throw new IllegalArgumentException("a span from " + from + " to " + to + " runs backwards");
        }
    }

    boolean holds(Instant seen) {
        return seen.isAfter(from) && !seen.isAfter(to);
    }
}
