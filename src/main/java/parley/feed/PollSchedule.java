package parley.feed;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.random.RandomGenerator;

/** When to ask a publisher again. Pure: time comes in, an instant goes out; it polls nothing itself. */
public final class PollSchedule {
    /** Of what a document lists, new ones: above this a feed is asked sooner, below the other later. */
    private static final double MUCH_NEWS = 0.5;

    private static final double LITTLE_NEWS = 0.1;
    private static final double JITTER = 0.1;

    private final PollSettings settings;
    private final RandomGenerator random;

    public PollSchedule(PollSettings settings, RandomGenerator random) {
        this.settings = settings;
        this.random = random;
    }

    /** A feed that was never asked: due now, then often until we know it. */
    public PollState fresh(Instant now) {
        return PollState.fresh(now, settings.shortest());
    }

    /** @param fresh stories of the document that were new, of so many {@code listed} */
    Duration rhythm(Duration before, int fresh, int listed) {
        double share = listed == 0 ? 0 : (double) fresh / listed;
        if (share > MUCH_NEWS) {
            return clamped(before.dividedBy(2));
        }
        return share < LITTLE_NEWS ? clamped(before.multipliedBy(5).dividedBy(4)) : clamped(before);
    }

    /** After a good answer: our rhythm, but never sooner than answer and document ask. */
    Instant afterAnswer(Instant now, Duration rhythm, Optional<Duration> lifetime, Pace pace) {
        var ours = now.plus(jittered(rhythm));
        var asked = now.plus(capped(lifetime));
        var paced = now.plus(capped(pace.interval()));
        return pace.firstNotSkipped(later(ours, later(asked, paced)));
    }

    /**
     * After an error: later each time, never sooner than the publisher asks (RFC 9110 section 10.2.3). 404 and 429 weigh
     * half: a feed is often only away for a while, and whoever says 429 is not broken.
     */
    Instant afterError(Instant now, int errors, OptionalInt status, Optional<Duration> wait) {
        boolean mild = status.isPresent() && (status.getAsInt() == 404 || status.getAsInt() == 429);
        var grown = settings.firstPause()
                .multipliedBy(mild ? errors + 1L : 2L * errors)
                .dividedBy(2);
        var pause = grown.compareTo(settings.longestPause()) > 0 ? settings.longestPause() : grown;
        return later(now.plus(jittered(pause)), now.plus(capped(wait)));
    }

    /** A feed that has failed for long is looked at only now and then. */
    Instant whileResting(Instant now) {
        return now.plus(jittered(settings.longestPause()));
    }

    boolean isTimeToRest(Instant failingSince, Instant now) {
        return Duration.between(failingSince, now).compareTo(settings.restingAfter()) >= 0;
    }

    private Duration clamped(Duration rhythm) {
        if (rhythm.compareTo(settings.shortest()) < 0) {
            return settings.shortest();
        }
        return rhythm.compareTo(settings.longest()) > 0 ? settings.longest() : rhythm;
    }

    private Duration capped(Optional<Duration> asked) {
        return asked.map(a -> a.compareTo(settings.publisherCap()) > 0 ? settings.publisherCap() : a)
                .orElse(Duration.ZERO);
    }

    /** A little longer, never shorter: feeds that were read together drift apart. */
    private Duration jittered(Duration pause) {
        return pause.plusMillis((long) (pause.toMillis() * JITTER * random.nextDouble()));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isBefore(other) ? other : one;
    }
}
