package parley.store;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;

/** In which hours feeds answered: an answer counts for the full hour it came in. */
final class FeedAnswers {
    private static final Duration KEPT = Duration.ofDays(10);

    private FeedAnswers() {}

    static void enter(Handle handle, String feed, Instant now) {
        handle.createUpdate("INSERT INTO feed_answers (feed, hour) VALUES (:feed, :hour) ON CONFLICT DO NOTHING")
                .bind("feed", feed)
                .bind("hour", Database.millis(now.truncatedTo(ChronoUnit.HOURS)))
                .execute();
    }

    /** How many of the feeds that are switched on answered between the hour of {@code from} and {@code to}. */
    static int count(Handle handle, Instant from, Instant to) {
        return handle.createQuery("SELECT COUNT(DISTINCT a.feed) FROM feed_answers a JOIN feeds f ON f.address = a.feed"
                        + " WHERE f.place >= 0 AND f.off_because IS NULL AND a.hour >= :from AND a.hour <= :to")
                .bind("from", Database.millis(from.truncatedTo(ChronoUnit.HOURS)))
                .bind("to", Database.millis(to))
                .mapTo(Integer.class)
                .one();
    }

    /** The same for the 24 hours that end at each instant; days before the first answer are left out. */
    static SortedMap<Instant, Integer> byDay(Handle handle, List<Instant> days) {
        var first = handle.createQuery("SELECT MIN(hour) FROM feed_answers")
                .mapTo(Long.class)
                .findOne();
        var counts = new TreeMap<Instant, Integer>();
        for (var end : days) {
            if (first.isPresent() && first.get() <= Database.millis(end)) {
                counts.put(end, count(handle, end.minus(Duration.ofDays(1)), end));
            }
        }
        return counts;
    }

    static void forget(Handle handle, Instant now) {
        handle.createUpdate("DELETE FROM feed_answers WHERE hour < :before")
                .bind("before", Database.millis(now.minus(KEPT)))
                .execute();
    }
}
