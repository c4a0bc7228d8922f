package parley.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import parley.briefing.Edition;
import parley.briefing.Editions;
import parley.story.Json;
import parley.web.EditionShelf;

/** Editions as JSON in a row, inserted together with the deliveries they owe. */
public final class SqlEditions implements Editions, EditionShelf {
    private final Jdbi jdbi;

    public SqlEditions(Database database) {
        this.jdbi = database.jdbi();
    }

    @Override
    public Optional<Edition> last(String briefing) {
        return jdbi.withHandle(
                h -> h.createQuery("SELECT body FROM editions WHERE briefing = :briefing ORDER BY number DESC LIMIT 1")
                        .bind("briefing", briefing)
                        .map((row, context) -> read(row.getString("body")))
                        .findOne());
    }

    @Override
    public Optional<Edition> find(String briefing, int number) {
        return jdbi.withHandle(
                h -> h.createQuery("SELECT body FROM editions WHERE briefing = :briefing AND number = :number")
                        .bind("briefing", briefing)
                        .bind("number", number)
                        .map((row, context) -> read(row.getString("body")))
                        .findOne());
    }

    @Override
    public List<Edition> before(Instant due, int limit) {
        return jdbi.withHandle(h -> h.createQuery(
                        "SELECT body FROM editions WHERE due < :due ORDER BY due DESC, briefing LIMIT :limit")
                .bind("due", Database.millis(due))
                .bind("limit", limit)
                .map((row, context) -> read(row.getString("body")))
                .list());
    }

    @Override
    public boolean publish(Edition edition, List<String> subscribers) {
        return jdbi.inTransaction(h -> {
            int last = h.createQuery("SELECT COALESCE(MAX(number), 0) FROM editions WHERE briefing = :briefing")
                    .bind("briefing", edition.briefing())
                    .mapTo(Integer.class)
                    .one();
            if (edition.number() != last + 1 || !insert(h, edition)) {
                return false;
            }
            subscribers.forEach(subscriber -> owe(h, edition, subscriber));
            return true;
        });
    }

    private static boolean insert(Handle handle, Edition edition) {
        return handle.createUpdate(
                                """
                                INSERT INTO editions (briefing, number, due, span_from, span_to, body)
                                VALUES (:briefing, :number, :due, :from, :to, :body) ON CONFLICT DO NOTHING""")
                        .bind("briefing", edition.briefing())
                        .bind("number", edition.number())
                        .bind("due", Database.millis(edition.due()))
                        .bind("from", Database.millis(edition.from()))
                        .bind("to", Database.millis(edition.to()))
                        .bind("body", json(edition))
                        .execute()
                == 1;
    }

    private static void owe(Handle handle, Edition edition, String subscriber) {
        handle.createUpdate(
                        """
                        INSERT INTO deliveries (briefing, number, subscriber, state, owed_since, attempts,
                            next_attempt, lease_until, parts, why)
                        VALUES (:briefing, :number, :subscriber, 'OWED', :now, 0, :now, 0, '[]', '')""")
                .bind("briefing", edition.briefing())
                .bind("number", edition.number())
                .bind("subscriber", subscriber)
                .bind("now", Database.millis(edition.to()))
                .execute();
    }

    private static String json(Edition edition) {
        try {
            return Json.mapper().writeValueAsString(edition);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an edition is always JSON", e);
        }
    }

    static Edition read(String json) throws SQLException {
        try {
            return Json.mapper().readValue(json, Edition.class);
        } catch (JsonProcessingException e) {
            throw new SQLException("not the JSON of an edition", e);
        }
    }
}
