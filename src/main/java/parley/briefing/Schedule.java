package parley.briefing;

import com.cronutils.model.CronType;
import com.cronutils.model.definition.CronDefinitionBuilder;
import com.cronutils.model.time.ExecutionTime;
import com.cronutils.parser.CronParser;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * When a briefing is due. Pure: an instant goes in, an instant comes out.
 *
 * <p>The cron line is read on the wall clock of the zone. Where the clock jumps ahead, what falls into the gap is due at
 * the first instant after it; where the clock is set back, what falls into the repeated hour is due in its first pass
 * only. So a daily edition comes once a day on both days.
 */
public final class Schedule {
    private static final CronParser PARSER = new CronParser(CronDefinitionBuilder.instanceDefinitionFor(CronType.UNIX));

    private final ExecutionTime times;
    private final ZoneId zone;

    /** @param cron five fields, UNIX style */
    public Schedule(String cron, ZoneId zone) {
        this.times = ExecutionTime.forCron(PARSER.parse(cron));
        this.zone = zone;
    }

    /** @throws IllegalArgumentException when it is no cron line, or one that never comes */
    static void check(String cron) {
        try {
            new Schedule(cron, ZoneOffset.UTC).next(Instant.EPOCH);
        } catch (IllegalArgumentException | IllegalStateException e) {
            throw new IllegalArgumentException(
                    "cron is \"%s\", expected five fields such as 0 7 * * * (%s)".formatted(cron, e.getMessage()), e);
        }
    }

    /** The first due instant after {@code after}. */
    public Instant next(Instant after) {
        var wall = LocalDateTime.ofInstant(after, zone);
        var due = after;
        while (!due.isAfter(after)) {
            wall = nextOnTheWall(wall);
            due = instantOf(wall);
        }
        return due;
    }

    /**
     * The latest due instant in ({@code after}, {@code now}]: however many were missed, one edition stands for them all.
     * Empty when none is due.
     */
    public Optional<Instant> latest(Instant after, Instant now) {
        var latest = Optional.<Instant>empty();
        for (var due = next(after); !due.isAfter(now); due = next(due)) {
            latest = Optional.of(due);
        }
        return latest;
    }

    /** cron-utils would apply a rule of its own at clock changes; on UTC there are none. */
    private LocalDateTime nextOnTheWall(LocalDateTime wall) {
        return times.nextExecution(wall.atZone(ZoneOffset.UTC))
                .orElseThrow(() -> new IllegalStateException("never comes after " + wall))
                .toLocalDateTime();
    }

    private Instant instantOf(LocalDateTime wall) {
        var gap = zone.getRules().getTransition(wall);
        return gap != null && gap.isGap()
                ? gap.getInstant()
                : wall.atZone(zone).withEarlierOffsetAtOverlap().toInstant();
    }
}
