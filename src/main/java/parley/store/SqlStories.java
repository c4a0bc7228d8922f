package parley.store;

import java.util.Optional;
import java.util.function.Consumer;
import org.jdbi.v3.core.Jdbi;
import parley.story.Story;
import parley.topic.StoryShelf;

/** Every story in the store, one after the other, however many there are. */
public final class SqlStories implements StoryShelf {
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

    /** Of several with that address, the one that was first seen. */
    @Override
    public Optional<Story> find(String idOrAddress) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT " + StoryRows.COLUMNS
                        + " FROM stories s WHERE s.id = :asked OR s.link = :asked ORDER BY s.first_seen, s.id LIMIT 1")
                .bind("asked", idOrAddress)
                .map((row, context) -> StoryRows.read(row))
                .findOne());
    }
}
