package parley.camel;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/**
 * The hub's time: real, or from a given instant on at a given speed, so that a week can be rehearsed in minutes.
 * Everything that waits asks here how long that is in real time. Tells milliseconds, as the store keeps them.
 */
public final class HubClock implements InstantSource {
    private static final Duration SHORTEST_TICK = Duration.ofMillis(50);

    private final InstantSource real;
    private final Instant realStart;
    private final Instant start;
    private final double speed;
    private volatile Duration jumped = Duration.ZERO;

    private HubClock(InstantSource real, Instant start, double speed) {
        if (!(speed > 0)) {
            throw new IllegalArgumentException("parley.clock.speed: found " + speed + ", expected more than 0");
        }
        this.real = real;
        this.realStart = real.instant();
        this.start = start;
        this.speed = speed;
    }

    public static HubClock real() {
        var real = InstantSource.system();
        return new HubClock(real, real.instant(), 1);
    }

    /** @param speed how many of our seconds pass in one real second */
    public static HubClock from(Instant start, double speed) {
        return new HubClock(InstantSource.system(), start, speed);
    }

    @Override
    public Instant instant() {
        var passed = Duration.between(realStart, real.instant());
        return start.plus(speed == 1 ? passed : Duration.ofNanos((long) (passed.toNanos() * speed)))
                .plus(jumped)
                .truncatedTo(ChronoUnit.MILLIS);
    }

    /** Goes on from a later instant at once. One that has passed already changes nothing. */
    public synchronized void jumpTo(Instant later) {
        var now = instant();
        if (later.isAfter(now)) {
            jumped = jumped.plus(Duration.between(now, later));
        }
    }

    /** What a tick of ours is in real milliseconds, never so short that it would spin. */
    public long realMillis(Duration ours) {
        return Math.max(SHORTEST_TICK.toMillis(), (long) (ours.toMillis() / speed));
    }
}
