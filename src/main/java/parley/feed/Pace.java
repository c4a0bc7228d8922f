package parley.feed;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * How often a feed document asks to be read: RSS 2.0 ttl, skipHours and skipDays (both in UTC), and the syndication
 * module's period. It holds as long as that document is the newest we have, so also after a 304.
 *
 * @param interval the longer of ttl and period
 */
public record Pace(Optional<Duration> interval, Set<Integer> skipHours, Set<DayOfWeek> skipDays) {
    public static final Pace NONE = new Pace(Optional.empty(), Set.of(), Set.of());

    private static final int HOURS_OF_A_WEEK = 7 * 24;

    public Pace {
        skipHours = new TreeSet<>(skipHours);
        skipDays = new TreeSet<>(skipDays);
    }

    static Pace of(FeedHead head) {
        var longer = head.ttl()
                .filter(ttl ->
                        head.updateInterval().filter(i -> i.compareTo(ttl) > 0).isEmpty())
                .or(head::updateInterval);
        return new Pace(longer, head.skipHours(), head.skipDays());
    }

    /** The first moment from {@code instant} on that is not skipped; itself when every hour is, which nobody can mean. */
    Instant firstNotSkipped(Instant instant) {
        var time = instant.atOffset(ZoneOffset.UTC);
        for (int hour = 0; hour <= HOURS_OF_A_WEEK; hour++) {
            if (!skips(time)) {
                return time.toInstant();
            }
            time = time.truncatedTo(ChronoUnit.HOURS).plusHours(1);
        }
        return instant;
    }

    private boolean skips(OffsetDateTime time) {
        // Some write midnight as 24.
        boolean hour = skipHours.contains(time.getHour()) || (time.getHour() == 0 && skipHours.contains(24));
        return hour || skipDays.contains(time.getDayOfWeek());
    }
}
