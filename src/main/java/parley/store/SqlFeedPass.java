package parley.store;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jdbi.v3.core.Jdbi;
import parley.briefing.FeedPass;

/** How far polling has come since the start, as the feeds' rows tell. */
public final class SqlFeedPass implements FeedPass {
    private final Jdbi jdbi;
    private final InstantSource clock;
    private final Duration patience;
    private final Instant start;
    private volatile boolean ended;

    /**
     * To be made after the feed list was taken over: the first pass begins now.
     *
     * @param patience how long a story that could not be judged holds an edition back
     */
    public SqlFeedPass(Database database, InstantSource clock, Duration patience) {
        if (patience.isNegative()) {
            throw new IllegalArgumentException("parley.briefings.patience must not be negative: " + patience);
        }
        this.jdbi = database.jdbi();
        this.clock = clock;
        this.patience = patience;
        this.start = clock.instant();
    }

    @Override
    public boolean hasEnded() {
        if (!ended) {
            ended = isNone("feeds WHERE place >= 0 AND off_because IS NULL AND next_poll <= " + Database.millis(start));
        }
        return ended;
    }

    @Override
    public boolean hasAnyAnswered() {
        return !isNone("feeds WHERE place >= 0 AND last_success IS NOT NULL");
    }

    @Override
    public boolean isJudged(Instant seen) {
        var stuck = clock.instant().minus(patience);
        return isNone("stories WHERE sifted_at IS NULL AND first_seen <= " + Database.millis(seen)
                + " AND last_listed > " + Database.millis(stuck));
    }

    private boolean isNone(String rows) {
        return jdbi.withHandle(h -> h.createQuery("SELECT COUNT(*) FROM " + rows)
                        .mapTo(Integer.class)
                        .one())
                == 0;
    }
}
