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

    private static final String ADD_REVISION =
            """
            INSERT INTO revisions (story, number, seen, title, summary)
            VALUES (:story, :number, :seen, :title, :summary)""";

    private StoryRows() {}

    /** What a save found: stories never seen before, and known ones whose title or summary had changed. */
    record Saved(List<Story> fresh, List<Story> revised) {}

    /** Inserts what is new; a changed text becomes a revision and is owed to sifting again. */
    static Saved save(Handle handle, List<Story> stories, Instant now) {
        if (stories.isEmpty()) {
            return new Saved(List.of(), List.of());
        }
        var inserted = insert(handle, stories, now);
        var fresh = new ArrayList<Story>();
        var known = new ArrayList<Story>();
        for (int i = 0; i < inserted.length; i++) {
            (inserted[i] == 1 ? fresh : known).add(stories.get(i));
        }
        addFirstRevisions(handle, fresh, now);
        return new Saved(fresh, known.isEmpty() ? List.of() : revise(handle, known, now));
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

    /** A 1 for each story that was new. One batch: a feed lists dozens of stories, most of them at every poll. */
    private static int[] insert(Handle handle, List<Story> stories, Instant now) {
        var batch = handle.prepareBatch(
                """
                INSERT INTO stories (id, feed, outlet, language, title, summary, content, link, published,
                    first_seen, authors, source_title, source_link, categories, baseline, last_listed)
                VALUES (:id, :feed, :outlet, :language, :title, :summary, :content, :link, :published,
                    :firstSeen, :authors, :sourceTitle, :sourceLink, :categories, :baseline, :now)
                ON CONFLICT (id) DO NOTHING""");
        for (var story : stories) {
            batch.bind("id", story.id().value())
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
                    .add();
        }
        return batch.execute();
    }

    /** @return those whose text had changed, as they now stand */
    private static List<Story> revise(Handle handle, List<Story> known, Instant now) {
        var listed = handle.prepareBatch("UPDATE stories SET last_listed = :now WHERE id = :id");
        var changes = handle.prepareBatch(
                """
                UPDATE stories SET title = :title, summary = :summary, content = :content, sifted_at = NULL
                WHERE id = :id AND title <> '' AND (title <> :title OR summary <> :summary)""");
        for (var story : known) {
            listed.bind("now", Database.millis(now))
                    .bind("id", story.id().value())
                    .add();
            changes.bind("title", story.title())
                    .bind("summary", story.summary())
                    .bind("content", story.content())
                    .bind("id", story.id().value())
                    .add();
        }
        listed.execute();
        var changed = changes.execute();
        var revised = new ArrayList<Story>();
        for (int i = 0; i < changed.length; i++) {
            if (changed[i] == 1) {
                addNextRevision(handle, known.get(i), now);
                revised.add(read(handle, known.get(i).id()));
            }
        }
        return revised;
    }

    private static Story read(Handle handle, StoryId id) {
        return handle.createQuery("SELECT " + COLUMNS + " FROM stories s WHERE s.id = :id")
                .bind("id", id.value())
                .map((row, context) -> read(row))
                .one();
    }

    private static void addFirstRevisions(Handle handle, List<Story> fresh, Instant now) {
        if (fresh.isEmpty()) {
            return;
        }
        var batch = handle.prepareBatch(ADD_REVISION);
        for (var story : fresh) {
            batch.bind("story", story.id().value())
                    .bind("number", 1)
                    .bind("seen", Database.millis(now))
                    .bind("title", story.title())
                    .bind("summary", story.summary())
                    .add();
        }
        batch.execute();
    }

    private static void addNextRevision(Handle handle, Story story, Instant now) {
        int last = handle.createQuery("SELECT MAX(number) FROM revisions WHERE story = :id")
                .bind("id", story.id().value())
                .mapTo(Integer.class)
                .one();
        handle.createUpdate(ADD_REVISION)
                .bind("story", story.id().value())
                .bind("number", last + 1)
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
