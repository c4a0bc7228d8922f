package parley.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * When a delivery is tried again, and when it is given up. Pure: time and chance come in, an instant goes out.
 * The pauses grow; a little chance keeps the deliveries of one edition from coming back all at once.
 */
public final class RetrySchedule {
    /** How much of a pause is left to chance. */
    private static final double JITTER = 0.2;

    private final List<Duration> pauses;
    private final Duration giveUpAfter;

    /**
     * @param pauses after the first failure, the second and so on; the last one goes on
     * @param giveUpAfter from when the edition was owed
     */
    public RetrySchedule(List<Duration> pauses, Duration giveUpAfter) {
        if (pauses.isEmpty() || pauses.stream().anyMatch(pause -> pause.compareTo(Duration.ofMillis(250)) < 0)) {
            throw new IllegalArgumentException(
                    "parley.delivery.retries: found " + pauses + ", expected pauses of 250ms or more");
        }
        this.pauses = List.copyOf(pauses);
        this.giveUpAfter = giveUpAfter;
    }

    /**
     * Never sooner than the server asks, whatever our own pauses say.
     *
     * @param failures so far, this one included
     * @return empty when it is given up
     */
    public Optional<Instant> next(
            Instant now, Instant owedSince, int failures, Optional<Duration> asked, RandomGenerator chance) {
        var pause = pauses.get(Math.min(failures, pauses.size()) - 1);
        var millis = Math.round(pause.toMillis() * (1 + JITTER * chance.nextDouble()));
        var next = now.plusMillis(Math.max(millis, asked.map(Duration::toMillis).orElse(0L)));
        return next.isAfter(owedSince.plus(giveUpAfter)) ? Optional.empty() : Optional.of(next);
    }
}
