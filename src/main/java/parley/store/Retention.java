package parley.store;

import java.time.Duration;
import java.time.InstantSource;
import org.jdbi.v3.core.Jdbi;

/**
 * Lets go of what nobody will ask for again: the text of stories off topic, then their keys once no feed lists them.
 * Stories on topic, their verdicts and revisions stay for good (DESIGN.md, decision 2).
 */
public final class Retention {
    private static final String OFF_TOPIC =
            "NOT EXISTS (SELECT 1 FROM matches m WHERE m.story = stories.id AND m.is_on = 1)";

    private final Jdbi jdbi;
    private final InstantSource clock;
    private final Duration text;
    private final Duration keys;

    /**
     * @param text how long the text of a story off topic is kept after it was first seen
     * @param keys how long a story off topic is remembered after its feed last listed it
     */
    public Retention(Database database, InstantSource clock, Duration text, Duration keys) {
        this.jdbi = database.jdbi();
        this.clock = clock;
        this.text = positive("parley.retention.off-topic-text", text);
        this.keys = positive("parley.retention.off-topic-keys", keys);
    }

    /** @return a line for the log */
    public String sweep() {
        var now = clock.instant();
        return jdbi.inTransaction(h -> {
            FeedAnswers.forget(h, now);
            var forgotten = h.createUpdate("DELETE FROM stories WHERE sifted_at IS NOT NULL"
                            + " AND last_listed < :before AND first_seen < :textBefore AND " + OFF_TOPIC)
                    .bind("before", Database.millis(now.minus(keys)))
                    .bind("textBefore", Database.millis(now.minus(text)))
                    .execute();
            var emptied = h.createUpdate("UPDATE stories SET title = '', summary = '', content = ''"
                            + " WHERE sifted_at IS NOT NULL AND title <> '' AND first_seen < :before AND " + OFF_TOPIC)
                    .bind("before", Database.millis(now.minus(text)))
                    .execute();
            h.createUpdate(
                            "DELETE FROM revisions WHERE story IN (SELECT id FROM stories WHERE title = '' AND first_seen < :before)")
                    .bind("before", Database.millis(now.minus(text)))
                    .execute();
            h.execute("DELETE FROM story_keys WHERE story <> '" + SqlPollMemory.SHARED
                    + "' AND NOT EXISTS (SELECT 1 FROM stories s WHERE s.id = story_keys.story)");
            return "swept: %d stories off topic forgotten, the text of %d let go".formatted(forgotten, emptied);
        });
    }

    private static Duration positive(String setting, Duration value) {
        if (value.isNegative() || value.isZero()) {
            throw new IllegalArgumentException(setting + ": found " + value + ", expected more than nothing");
        }
        return value;
    }
}
