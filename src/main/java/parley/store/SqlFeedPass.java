package parley.store;

import java.time.Instant;
import org.jdbi.v3.core.Jdbi;
import parley.briefing.FeedPass;

/** How far polling has come since the start, as the feeds' rows tell. */
public final class SqlFeedPass implements FeedPass {
    private final Jdbi jdbi;
    private final Instant start;
    private volatile boolean ended;

    /** @param start when the hub started, after the feed list was taken over */
    public SqlFeedPass(Database database, Instant start) {
        this.jdbi = database.jdbi();
        this.start = start;
    }

    @Override
    public boolean hasEnded() {
        if (!ended) {
            ended = isNone("place >= 0 AND off_because IS NULL AND next_poll <= " + Database.millis(start));
        }
        return ended;
    }

    @Override
    public boolean hasAnyAnswered() {
        return !isNone("place >= 0 AND last_success IS NOT NULL");
    }

    private boolean isNone(String condition) {
        return jdbi.withHandle(h -> h.createQuery("SELECT COUNT(*) FROM feeds WHERE " + condition)
                        .mapTo(Integer.class)
                        .one())
                == 0;
    }
}
