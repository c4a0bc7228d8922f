package parley.store;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.store.Stories.story;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import parley.story.Story;
import parley.topic.Match;
import parley.topic.Reading;

class RetentionTest {
    private static final Instant MAY = Instant.parse("2031-05-01T12:00:00Z");
    private static final Duration MONTH = Duration.ofDays(30);
    private static final Story OFF = story("off", "Cup final ends in a draw", "", MAY);
    private static final Story ON = story("on", "Envoys agree a text", "", MAY);

    @RegisterExtension
    final EmptyStore store = new EmptyStore();

    @BeforeEach
    void open() {
        store.jdbi().useTransaction(h -> StoryRows.save(h, List.of(OFF, ON), MAY));
        var match = new Match(ON.id(), "peace", "1", true, 5, List.of(), List.of(), Reading.NOTHING);
        new SqlMatchBook(store.database(), InstantSource.fixed(MAY)).save(List.of(OFF, ON), List.of(match));
    }

    @Test
    void keepsEverythingForAMonth() {
        sweep(MAY.plus(MONTH));
        assertThat(titles()).containsExactlyInAnyOrder(OFF.title(), ON.title());
    }

    @Test
    void letsTheTextOffTopicGoButKeepsTheKeyWhileTheFeedListsIt() {
        var later = MAY.plus(MONTH).plusSeconds(1);
        store.jdbi().useTransaction(h -> StoryRows.save(h, List.of(OFF), later));
        sweep(later);
        assertThat(titles()).containsExactlyInAnyOrder("", ON.title());
    }

    @Test
    void takesAnEmptiedStoryForNeitherNewNorRevised() {
        var later = MAY.plus(MONTH).plusSeconds(1);
        store.jdbi().useTransaction(h -> StoryRows.save(h, List.of(OFF), later));
        sweep(later);
        var saved = store.jdbi().inTransaction(h -> StoryRows.save(h, List.of(OFF), later));
        assertThat(saved.fresh()).isEmpty();
        assertThat(saved.revised()).isEmpty();
    }

    @Test
    void forgetsTheKeyAMonthAfterTheFeedDroppedIt() {
        sweep(MAY.plus(MONTH).plusSeconds(1));
        assertThat(titles()).containsExactly(ON.title());
    }

    private void sweep(Instant now) {
        new Retention(store.database(), InstantSource.fixed(now), MONTH, MONTH).sweep();
    }

    private List<String> titles() {
        return store.jdbi().withHandle(h -> h.createQuery("SELECT title FROM stories")
                .mapTo(String.class)
                .list());
    }
}
