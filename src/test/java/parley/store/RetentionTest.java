package parley.store;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.store.Stories.story;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.story.Story;
import parley.topic.Match;
import parley.topic.Reading;

class RetentionTest {
    private static final Instant MAY = Instant.parse("2031-05-01T12:00:00Z");
    private static final Duration MONTH = Duration.ofDays(30);
    private static final Story OFF = story("off", "Cup final ends in a draw", "", MAY);
    private static final Story ON = story("on", "Envoys agree a text", "", MAY);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private Database database;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("parley.db"));
        database.jdbi().useTransaction(h -> StoryRows.save(h, List.of(OFF, ON), MAY));
        var match = new Match(ON.id(), "peace", "1", true, 5, List.of(), List.of(), Reading.NOTHING);
        new SqlMatchBook(database, InstantSource.fixed(MAY)).save(List.of(OFF, ON), List.of(match));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void keepsEverythingForAMonth() {
        sweep(MAY.plus(MONTH));
        assertThat(titles()).containsExactlyInAnyOrder(OFF.title(), ON.title());
    }

    @Test
    void letsTheTextOffTopicGoButKeepsTheKeyWhileTheFeedListsIt() {
        var later = MAY.plus(MONTH).plusSeconds(1);
        database.jdbi().useTransaction(h -> StoryRows.save(h, List.of(OFF), later));
        sweep(later);
        assertThat(titles()).containsExactlyInAnyOrder("", ON.title());
    }

    @Test
    void takesAnEmptiedStoryForNeitherNewNorRevised() {
        var later = MAY.plus(MONTH).plusSeconds(1);
        database.jdbi().useTransaction(h -> StoryRows.save(h, List.of(OFF), later));
        sweep(later);
        var saved = database.jdbi().inTransaction(h -> StoryRows.save(h, List.of(OFF), later));
        assertThat(saved.fresh()).isEmpty();
        assertThat(saved.revised()).isEmpty();
    }

    @Test
    void forgetsTheKeyAMonthAfterTheFeedDroppedIt() {
        sweep(MAY.plus(MONTH).plusSeconds(1));
        assertThat(titles()).containsExactly(ON.title());
    }

    private void sweep(Instant now) {
        new Retention(database, InstantSource.fixed(now), MONTH, MONTH).sweep();
    }

    private List<String> titles() {
        return database.jdbi().withHandle(h -> h.createQuery("SELECT title FROM stories")
                .mapTo(String.class)
                .list());
    }
}
