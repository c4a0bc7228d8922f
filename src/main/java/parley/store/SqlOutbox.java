package parley.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Update;
import parley.briefing.Edition;
import parley.delivery.Delivery;
import parley.delivery.Delivery.Part;
import parley.delivery.Outbox;
import parley.story.Json;

/** What is owed to whom, as rows with leases. */
public final class SqlOutbox implements Outbox {
    private static final String SELECT = "SELECT d.subscriber, d.owed_since, d.attempts, d.parts, e.body"
            + " FROM deliveries d JOIN editions e ON e.briefing = d.briefing AND e.number = d.number";
    private static final String ROW = " WHERE briefing = :briefing AND number = :number AND subscriber = :subscriber";

    private static final String STANDINGS = "SELECT briefing, number, subscriber, state, attempts, why,"
            + " COALESCE(settled_at, next_attempt) AS moved_at FROM deliveries";

    private final Jdbi jdbi;

    public SqlOutbox(Database database) {
        this.jdbi = database.jdbi();
    }

    @Override
    public List<Delivery> claim(Instant now, Instant leaseUntil, int limit) {
        return jdbi.inTransaction(h -> {
            var claimed = h.createQuery(
                            SELECT
                                    + """
                             WHERE d.state = 'OWED' AND d.next_attempt <= :now AND d.lease_until <= :now
                            AND NOT EXISTS (SELECT 1 FROM deliveries older WHERE older.subscriber = d.subscriber
                                AND older.briefing = d.briefing AND older.state = 'OWED' AND older.number < d.number)
                            ORDER BY d.owed_since, d.briefing, d.number, d.subscriber LIMIT :limit""")
                    .bind("now", Database.millis(now))
                    .bind("limit", limit)
                    .map((row, context) -> read(row))
                    .list();
            claimed.forEach(delivery -> update(h, delivery, "lease_until = :until")
                    .bind("until", Database.millis(leaseUntil))
                    .execute());
            return claimed;
        });
    }

    @Override
    public void keep(Delivery delivery) {
        jdbi.useTransaction(h -> update(h, delivery, "parts = :parts")
                .bind("parts", json(delivery.parts()))
                .execute());
    }

    @Override
    public void sent(Delivery delivery, Instant at) {
        settle(delivery, State.SENT, at, "");
    }

    @Override
    public void tryAgain(Delivery delivery, Instant next, String why) {
        jdbi.useTransaction(h -> update(
                        h,
                        delivery,
                        "attempts = attempts + 1, next_attempt = :next, lease_until = 0, why = :why, parts = :parts")
                .bind("next", Database.millis(next))
                .bind("why", why)
                .bind("parts", json(delivery.parts()))
                .execute());
    }

    @Override
    public void giveUp(Delivery delivery, Instant at, String why) {
        settle(delivery, State.GIVEN_UP, at, why);
    }

    @Override
    public void freeLeases() {
        jdbi.useTransaction(h -> h.execute("UPDATE deliveries SET lease_until = 0 WHERE lease_until <> 0"));
    }

    @Override
    public Optional<Standing> standing(String briefing, int number, String subscriber) {
        return jdbi.withHandle(h -> h.createQuery(STANDINGS + ROW)
                .bind("briefing", briefing)
                .bind("number", number)
                .bind("subscriber", subscriber)
                .map((row, context) -> standing(row))
                .findOne());
    }

    @Override
    public void oweAgain(Edition edition, String subscriber, Instant now) {
        jdbi.useTransaction(h -> h.createUpdate(
                        """
                        INSERT INTO deliveries (briefing, number, subscriber, state, owed_since, attempts,
                            next_attempt, lease_until, parts, why)
                        VALUES (:briefing, :number, :subscriber, 'OWED', :now, 0, :now, 0, '[]', '')
                        ON CONFLICT (briefing, number, subscriber) DO UPDATE SET state = excluded.state,
                            owed_since = excluded.owed_since, attempts = 0, next_attempt = excluded.next_attempt,
                            lease_until = 0, parts = excluded.parts, why = '', settled_at = NULL""")
                .bind("briefing", edition.briefing())
                .bind("number", edition.number())
                .bind("subscriber", subscriber)
                .bind("now", Database.millis(now))
                .execute());
    }

    @Override
    public Optional<Edition> edition(String briefing, int number) {
        return jdbi.withHandle(
                h -> h.createQuery("SELECT body FROM editions WHERE briefing = :briefing AND number = :number")
                        .bind("briefing", briefing)
                        .bind("number", number)
                        .map((row, context) -> SqlEditions.read(row.getString("body")))
                        .findOne());
    }

    @Override
    public List<Standing> standings(String briefing, Set<State> states, int limit) {
        return jdbi.withHandle(h -> h.createQuery(STANDINGS
                        + " WHERE briefing = :briefing AND state IN (<states>)"
                        + " ORDER BY number DESC, subscriber LIMIT :limit")
                .bind("briefing", briefing)
                .bindList("states", states.stream().map(State::name).toList())
                .bind("limit", limit)
                .map((row, context) -> standing(row))
                .list());
    }

    private void settle(Delivery delivery, State state, Instant at, String why) {
        jdbi.useTransaction(h -> update(
                        h, delivery, "state = :state, settled_at = :at, lease_until = 0, why = :why, parts = :parts")
                .bind("state", state.name())
                .bind("at", Database.millis(at))
                .bind("why", why)
                .bind("parts", json(delivery.parts()))
                .execute());
    }

    private static Update update(Handle handle, Delivery delivery, String what) {
        return handle.createUpdate("UPDATE deliveries SET " + what + ROW)
                .bind("briefing", delivery.edition().briefing())
                .bind("number", delivery.edition().number())
                .bind("subscriber", delivery.subscriber());
    }

    private static Delivery read(ResultSet row) throws SQLException {
        return new Delivery(
                SqlEditions.read(row.getString("body")),
                row.getString("subscriber"),
                Instant.ofEpochMilli(row.getLong("owed_since")),
                row.getInt("attempts"),
                parts(row.getString("parts")));
    }

    private static Standing standing(ResultSet row) throws SQLException {
        return new Standing(
                row.getString("briefing"),
                row.getInt("number"),
                row.getString("subscriber"),
                State.valueOf(row.getString("state")),
                row.getInt("attempts"),
                Instant.ofEpochMilli(row.getLong("moved_at")),
                row.getString("why"));
    }

    private static String json(List<Part> parts) {
        try {
            return Json.mapper().writeValueAsString(parts);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("parts are always JSON", e);
        }
    }

    private static List<Part> parts(String json) throws SQLException {
        try {
            return List.of(Json.mapper().readValue(json, Part[].class));
        } catch (JsonProcessingException e) {
            throw new SQLException("not the JSON of a delivery's parts", e);
        }
    }
}
