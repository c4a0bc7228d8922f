package parley.store;

import java.util.function.Consumer;
import org.jdbi.v3.core.Jdbi;
import parley.story.Story;

/** Every story in the store, one after the other, however many there are. */
public final class SqlStories {
    private final Jdbi jdbi;

    public SqlStories(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** In the order in which they were first seen. */
    public void forEach(Consumer<Story> reader) {
        jdbi.useHandle(handle -> handle.createQuery(
                        "SELECT " + StoryRows.COLUMNS + " FROM stories s ORDER BY s.first_seen, s.id")
                .map((row, context) -> StoryRows.read(row))
                .useIterator(stories -> stories.forEachRemaining(reader)));
    }
}
