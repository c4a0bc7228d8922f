package parley.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import parley.story.Credits;
import parley.story.Json;
import parley.story.Language;
import parley.story.Link;
import parley.story.Story;
import parley.story.StoryId;

/** Stories and their revisions as rows. Runs inside the transaction of whoever calls it. */
final class StoryRows {
    static final String COLUMNS =
            """
            s.id, s.feed, s.outlet, s.language, s.title, s.summary, s.content, s.link, s.published, s.first_seen,
            s.authors, s.source_title, s.source_link, s.categories, s.baseline""";

    private StoryRows() {}

    /** What a save found: stories never seen before, and known ones whose title or summary had changed. */
    record Saved(List<Story> fresh, List<Story> revised) {}

    /** Inserts what is new; a changed text becomes a revision and is owed to sifting again. */
    static Saved save(Handle handle, List<Story> stories, Instant now) {
        var fresh = new ArrayList<Story>();
        var revised = new ArrayList<Story>();
        for (var story : stories) {
            if (insert(handle, story, now)) {
                addRevision(handle, story, 1, now);
                fresh.add(story);
            } else if (revise(handle, story, now)) {
                revised.add(story);
            }
        }
        return new Saved(fresh, revised);
    }

    static Story read(ResultSet row) throws SQLException {
        return new Story(
                new StoryId(row.getString("id")),
                row.getString("feed"),
                row.getString("outlet"),
                new Language(row.getString("language")),
                row.getString("title"),
                row.getString("summary"),
                row.getString("content"),
                Optional.ofNullable(row.getString("link")).flatMap(Link::parse),
                instant(row, "published"),
                Instant.ofEpochMilli(row.getLong("first_seen")),
                new Credits(
                        list(row.getString("authors")),
                        Optional.ofNullable(row.getString("source_title")),
                        Optional.ofNullable(row.getString("source_link"))),
                list(row.getString("categories")),
                row.getInt("baseline") == 1);
    }

    static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        var millis = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
    }

    private static boolean insert(Handle handle, Story story, Instant now) {
        return handle.createUpdate(
                                """
                                INSERT INTO stories (id, feed, outlet, language, title, summary, content, link, published,
                                    first_seen, authors, source_title, source_link, categories, baseline, last_listed)
                                VALUES (:id, :feed, :outlet, :language, :title, :summary, :content, :link, :published,
                                    :firstSeen, :authors, :sourceTitle, :sourceLink, :categories, :baseline, :now)
                                ON CONFLICT (id) DO NOTHING""")
                        .bind("id", story.id().value())
                        .bind("feed", story.feed())
                        .bind("outlet", story.outlet())
                        .bind("language", story.language().code())
                        .bind("title", story.title())
                        .bind("summary", story.summary())
                        .bind("content", story.content())
                        .bind("link", text(story.link().map(Link::value)))
                        .bind("published", Database.millis(story.published()))
                        .bind("firstSeen", Database.millis(story.firstSeen()))
                        .bind("authors", json(story.credits().authors()))
                        .bind("sourceTitle", text(story.credits().sourceTitle()))
                        .bind("sourceLink", text(story.credits().sourceLink()))
                        .bind("categories", json(story.categories()))
                        .bind("baseline", story.baseline() ? 1 : 0)
                        .bind("now", Database.millis(now))
                        .execute()
                == 1;
    }

    private static boolean revise(Handle handle, Story story, Instant now) {
        handle.createUpdate("UPDATE stories SET last_listed = :now WHERE id = :id")
                .bind("now", Database.millis(now))
                .bind("id", story.id().value())
                .execute();
        var changed = handle.createUpdate(
                        """
                        UPDATE stories SET title = :title, summary = :summary, content = :content, sifted_at = NULL
                        WHERE id = :id AND title <> '' AND (title <> :title OR summary <> :summary)""")
                .bind("title", story.title())
                .bind("summary", story.summary())
                .bind("content", story.content())
                .bind("id", story.id().value())
                .execute();
        if (changed == 1) {
            int last = handle.createQuery("SELECT MAX(number) FROM revisions WHERE story = :id")
                    .bind("id", story.id().value())
                    .mapTo(Integer.class)
                    .one();
            addRevision(handle, story, last + 1, now);
        }
        return changed == 1;
    }

    private static void addRevision(Handle handle, Story story, int number, Instant now) {
        handle.createUpdate(
                        """
                        INSERT INTO revisions (story, number, seen, title, summary)
                        VALUES (:story, :number, :seen, :title, :summary)""")
                .bind("story", story.id().value())
                .bind("number", number)
                .bind("seen", Database.millis(now))
                .bind("title", story.title())
                .bind("summary", story.summary())
                .execute();
    }

    private static @Nullable String text(Optional<String> value) {
        return value.orElse(null);
    }

    private static String json(List<String> values) {
        try {
            return Json.mapper().writeValueAsString(values);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a list of strings is always JSON", e);
        }
    }

    private static List<String> list(String json) throws SQLException {
        try {
            return List.of(Json.mapper().readValue(json, String[].class));
        } catch (JsonProcessingException e) {
            throw new SQLException("not a JSON list of strings: " + json, e);
        }
    }
}
