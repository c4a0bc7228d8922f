package parley.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class FeedAnswersTest {
    private static final Instant NOON = Instant.parse("2031-05-01T12:00:00Z");
    private static final Duration DAY = Duration.ofDays(1);

    @RegisterExtension
    final EmptyStore store = new EmptyStore();

    @BeforeEach
    void open() {
        store.jdbi().useHandle(h -> {
            for (var feed : List.of("a", "b")) {
                h.execute(
                        "INSERT INTO feeds (address, place, outlet, language, country, folder, class, family, host,"
                                + " lease_until, status, since, errors, why, rhythm, validators_for, body_hash, pace,"
                                + " moved_seen) VALUES (?, 0, '', 'en', '', '', '', '', '', 0, 'ok', 0, 0, '', 0, '', '', '', 0)",
                        feed);
            }
        });
    }

    @Test
    void countsAFeedOnceHoweverOftenItAnswered() {
        answer("a", NOON);
        answer("a", NOON.plusSeconds(5));
        answer("a", NOON.plusSeconds(4_000));
        answer("b", NOON);
        assertThat(count(NOON, NOON.plusSeconds(7_200))).isEqualTo(2);
    }

    @Test
    void leavesOutDaysBeforeTheFirstAnswer() {
        answer("a", NOON);
        var days = List.of(NOON.minus(DAY), NOON.plusSeconds(60), NOON.plus(DAY).plus(DAY));
        store.jdbi().useHandle(h -> assertThat(FeedAnswers.byDay(h, days))
                .containsOnlyKeys(days.get(1), days.get(2))
                .containsEntry(days.get(1), 1)
                .containsEntry(days.get(2), 0));
    }

    private void answer(String feed, Instant at) {
        store.jdbi().useHandle(h -> FeedAnswers.enter(h, feed, at));
    }

    private int count(Instant from, Instant to) {
        return store.jdbi().withHandle(h -> FeedAnswers.count(h, from, to));
    }
}
