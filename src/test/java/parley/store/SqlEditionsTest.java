package parley.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import parley.briefing.Edition;
import parley.briefing.SampleEdition;

class SqlEditionsTest {
    private static final Instant DUE = Instant.parse("2031-05-01T04:00:00Z");

    @RegisterExtension
    final EmptyStore store = new EmptyStore();

    @SuppressWarnings("NullAway.Init")
    private SqlEditions editions;

    @BeforeEach
    void open() {
        editions = new SqlEditions(store.database());
    }

    @Test
    void readsBackWhatWasPublished() {
        var edition = edition(1, DUE);
        assertThat(editions.publish(edition, List.of())).isTrue();
        assertThat(editions.last(edition.briefing())).contains(edition);
        assertThat(editions.find(edition.briefing(), 1)).contains(edition);
    }

    @Test
    void owesADeliveryToEachSubscriber() {
        editions.publish(edition(1, DUE), List.of("reader", "desk"));
        assertThat(deliveries()).containsExactlyInAnyOrder("reader", "desk");
    }

    @Test
    void leavesNoGapBetweenNumbers() {
        assertThat(editions.publish(edition(2, DUE), List.of("reader"))).isFalse();
        assertThat(deliveries()).isEmpty();
    }

    @Test
    void takesADueInstantOnce() {
        editions.publish(edition(1, DUE), List.of("reader"));
        assertThat(editions.publish(edition(2, DUE), List.of("reader"))).isFalse();
        assertThat(editions.publish(edition(1, DUE), List.of("reader"))).isFalse();
        assertThat(deliveries()).containsExactly("reader");
    }

    private List<String> deliveries() {
        return store.jdbi().withHandle(h -> h.createQuery("SELECT subscriber FROM deliveries")
                .mapTo(String.class)
                .list());
    }

    static Edition edition(int number, Instant due) {
        return SampleEdition.due(SampleEdition.full(), number, due);
    }
}
