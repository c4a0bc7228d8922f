package parley.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import parley.ledger.LedgerBook;
import parley.ledger.LedgerEntry;
import parley.story.Json;

/** The ledger as rows that are only ever added. */
public final class SqlLedger implements LedgerBook {
    private final Jdbi jdbi;

    public SqlLedger(Database database) {
        this.jdbi = database.jdbi();
    }

    @Override
    public int append(Collection<LedgerEntry> entries) {
        return jdbi.inTransaction(
                h -> entries.stream().mapToInt(entry -> append(h, entry)).sum());
    }

    @Override
    public List<LedgerEntry> until(String topic, Instant seen) {
        return jdbi.withHandle(h -> h.createQuery("SELECT entry FROM ledger WHERE topic = :topic AND seen_at <= :seen"
                        + " ORDER BY told_at, story, instrument, stage")
                .bind("topic", topic)
                .bind("seen", Database.millis(seen))
                .map((row, context) -> read(row.getString("entry")))
                .list());
    }

    @Override
    public List<LedgerEntry> of(String topic, String instrument) {
        return jdbi.withHandle(h -> h.createQuery("SELECT entry FROM ledger WHERE topic = :topic"
                        + " AND instrument = :instrument ORDER BY told_at, story, stage")
                .bind("topic", topic)
                .bind("instrument", instrument)
                .map((row, context) -> read(row.getString("entry")))
                .list());
    }

    private static int append(Handle handle, LedgerEntry entry) {
        return handle.createUpdate(
                        """
                        INSERT INTO ledger (topic, story, instrument, stage, told_at, seen_at, entry)
                        VALUES (:topic, :story, :instrument, :stage, :told, :seen, :entry) ON CONFLICT DO NOTHING""")
                .bind("topic", entry.topic())
                .bind("story", entry.story().value())
                .bind("instrument", entry.instrument())
                .bind("stage", entry.stage().word())
                .bind("told", Database.millis(entry.when()))
                .bind("seen", Database.millis(entry.seen()))
                .bind("entry", json(entry))
                .execute();
    }

    private static String json(LedgerEntry entry) {
        try {
            return Json.mapper().writeValueAsString(entry);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a ledger entry is always JSON", e);
        }
    }

    static LedgerEntry read(String json) throws SQLException {
        try {
            return Json.mapper().readValue(json, LedgerEntry.class);
        } catch (JsonProcessingException e) {
            throw new SQLException("not the JSON of a ledger entry", e);
        }
    }
}
