package parley.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import parley.story.Json;
import parley.story.Story;
import parley.story.StoryId;
import parley.topic.Match;
import parley.topic.MatchBook;
import parley.topic.Reading;

/** Verdicts as rows; their reasons and reading as JSON. */
public final class SqlMatchBook implements MatchBook {
    static final String COLUMNS = "m.topic, m.story, m.pack_version, m.is_on, m.score, m.verdict";

    private final Jdbi jdbi;
    private final InstantSource clock;

    public SqlMatchBook(Database database, InstantSource clock) {
        this.jdbi = database.jdbi();
        this.clock = clock;
    }

    @Override
    public List<Story> owed(Instant seenBefore, int limit) {
        return jdbi.withHandle(h -> h.createQuery("SELECT " + StoryRows.COLUMNS
                        + " FROM stories s WHERE s.sifted_at IS NULL AND s.last_listed < :before"
                        + " ORDER BY s.first_seen, s.id LIMIT :limit")
                .bind("before", Database.millis(seenBefore))
                .bind("limit", limit)
                .map((row, context) -> StoryRows.read(row))
                .list());
    }

    @Override
    public void save(List<Story> sifted, List<Match> matches) {
        jdbi.useTransaction(h -> {
            matches.forEach(match -> save(h, match));
            var marks = h.prepareBatch("UPDATE stories SET sifted_at = :now WHERE id = :id");
            for (var story : sifted) {
                marks.bind("now", Database.millis(clock.instant()))
                        .bind("id", story.id().value())
                        .add();
            }
            if (!sifted.isEmpty()) {
                marks.execute();
            }
        });
    }

    @Override
    public List<Match> of(StoryId story) {
        return jdbi.withHandle(
                h -> h.createQuery("SELECT " + COLUMNS + " FROM matches m WHERE m.story = :story ORDER BY m.topic")
                        .bind("story", story.value())
                        .map((row, context) -> read(row))
                        .list());
    }

    @Override
    public int owe(Instant since) {
        return jdbi.inTransaction(h -> h.createUpdate("UPDATE stories SET sifted_at = NULL WHERE first_seen >= :since")
                .bind("since", Database.millis(since))
                .execute());
    }

    static Match read(ResultSet row) throws SQLException {
        var verdict = row.getString("verdict");
        if (verdict == null) {
            return new Match(
                    new StoryId(row.getString("story")),
                    row.getString("topic"),
                    row.getString("pack_version"),
                    row.getInt("is_on") == 1,
                    row.getDouble("score"),
                    List.of(),
                    List.of(),
                    Reading.NOTHING);
        }
        try {
            return Json.mapper().readValue(verdict, Match.class);
        } catch (JsonProcessingException e) {
            throw new SQLException("not the JSON of a match: " + verdict, e);
        }
    }

    private static void save(Handle handle, Match match) {
        handle.createUpdate(
                        """
                        INSERT INTO matches (topic, story, pack_version, is_on, score, verdict, gathered_at)
                        VALUES (:topic, :story, :version, :on, :score, :verdict, CASE WHEN :on = 1 THEN NULL ELSE 0 END)
                        ON CONFLICT (topic, story) DO UPDATE SET pack_version = excluded.pack_version,
                            is_on = excluded.is_on, score = excluded.score, verdict = excluded.verdict,
                            gathered_at = CASE WHEN excluded.is_on = 1 OR matches.is_on = 1 THEN NULL
                                ELSE matches.gathered_at END""")
                .bind("topic", match.topic())
                .bind("story", match.story().value())
                .bind("version", match.packVersion())
                .bind("on", match.on() ? 1 : 0)
                .bind("score", match.score())
                .bind("verdict", verdict(match))
                .execute();
    }

    private static @Nullable String verdict(Match match) {
        if (match.reasons().isEmpty() && match.missing().isEmpty() && !match.on()) {
            return null;
        }
        try {
            return Json.mapper().writeValueAsString(match);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a match is always JSON", e);
        }
    }
}
