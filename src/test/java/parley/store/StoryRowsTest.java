package parley.store;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.store.Stories.story;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import parley.story.Story;

class StoryRowsTest {
    private static final Instant NOON = Instant.parse("2031-05-01T12:00:00Z");

    @RegisterExtension
    final EmptyStore store = new EmptyStore();

    @Test
    void readsBackWhatWasSaved() {
        var story = story("a", "Envoys meet in the lake town", "They agreed to meet again.", NOON);
        assertThat(save(story).fresh()).containsExactly(story);
        assertThat(all()).containsExactly(story);
    }

    @Test
    void savesAStoryOnce() {
        save(story("a", "Envoys meet", "", NOON));
        var again = save(story("a", "Envoys meet", "", NOON));
        assertThat(again.fresh()).isEmpty();
        assertThat(again.revised()).isEmpty();
        assertThat(count("revisions")).isEqualTo(1);
    }

    @Test
    void keepsTheOldTextWhenATitleChanges() {
        save(story("a", "Text signed", "", NOON));
        sifted();
        var changed = story("a", "Text agreed", "", NOON);
        assertThat(save(changed).revised()).containsExactly(changed);
        assertThat(all()).containsExactly(changed);
        assertThat(count("revisions")).isEqualTo(2);
        assertThat(count("stories WHERE sifted_at IS NULL")).isEqualTo(1);
    }

    private StoryRows.Saved save(Story story) {
        return store.jdbi().inTransaction(h -> StoryRows.save(h, List.of(story), NOON));
    }

    private void sifted() {
        store.jdbi().useHandle(h -> h.execute("UPDATE stories SET sifted_at = 1"));
    }

    private List<Story> all() {
        return store.jdbi().withHandle(h -> h.createQuery("SELECT " + StoryRows.COLUMNS + " FROM stories s")
                .map((row, context) -> StoryRows.read(row))
                .list());
    }

    private int count(String what) {
        return store.jdbi().withHandle(h -> h.createQuery("SELECT COUNT(*) FROM " + what)
                .mapTo(Integer.class)
                .one());
    }
}
