package parley.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import parley.delivery.Delivery;
import parley.delivery.Outbox.Standing;
import parley.delivery.Outbox.State;

class SqlOutboxTest {
    private static final Instant DUE = Instant.parse("2031-05-01T04:00:00Z");
    private static final Instant NEXT_DAY = DUE.plusSeconds(86_400);

    @RegisterExtension
    final EmptyStore store = new EmptyStore();

    @SuppressWarnings("NullAway.Init")
    private SqlOutbox outbox;

    @BeforeEach
    void open() {
        var editions = new SqlEditions(store.database());
        editions.publish(SqlEditionsTest.edition(1, DUE), List.of("reader"));
        editions.publish(SqlEditionsTest.edition(2, NEXT_DAY), List.of("reader"));
        outbox = new SqlOutbox(store.database());
    }

    @Nested
    class Claiming {
        @Test
        void handsOutTheOldestOwedToASubscriberOnly() {
            assertThat(numbers(claim(NEXT_DAY))).containsExactly(1);
        }

        @Test
        void handsOutNothingTwiceWhileTheLeaseLasts() {
            claim(NEXT_DAY);
            assertThat(claim(NEXT_DAY.plusSeconds(59))).isEmpty();
            assertThat(numbers(claim(NEXT_DAY.plusSeconds(60)))).containsExactly(1);
        }

        @Test
        void handsOutNothingBeforeItIsOwed() {
            assertThat(claim(DUE.minusSeconds(1))).isEmpty();
        }

        @Test
        void handsOutAtOnceWhatANodeHeldBeforeItWentDown() {
            claim(NEXT_DAY);
            outbox.freeLeases();
            assertThat(numbers(claim(NEXT_DAY))).containsExactly(1);
        }
    }

    @Test
    void goesOnToTheNextEditionOnceOneIsSent() {
        var delivery = claim(NEXT_DAY).get(0).rendered(List.of("message"));
        outbox.keep(delivery);
        outbox.sent(delivery.sentNext(), NEXT_DAY);
        assertThat(numbers(claim(NEXT_DAY))).containsExactly(2);
        assertThat(state(1)).isEqualTo(State.SENT);
    }

    @Test
    void keepsWhichPartsAreSentOverAFailedAttempt() {
        var delivery = claim(NEXT_DAY).get(0).rendered(List.of("one", "two")).sentNext();
        outbox.tryAgain(delivery, NEXT_DAY.plusSeconds(300), "the server answered 503");
        assertThat(claim(NEXT_DAY.plusSeconds(299))).isEmpty();
        var again = claim(NEXT_DAY.plusSeconds(300)).get(0);
        assertThat(again.parts()).isEqualTo(delivery.parts());
        assertThat(again.attempts()).isEqualTo(1);
    }

    @Test
    void letsLaterEditionsPassWhatIsGivenUp() {
        outbox.giveUp(claim(NEXT_DAY).get(0), NEXT_DAY, "the server answered 410");
        assertThat(numbers(claim(NEXT_DAY))).containsExactly(2);
        assertThat(state(1)).isEqualTo(State.GIVEN_UP);
    }

    private List<Delivery> claim(Instant now) {
        return outbox.claim(now, now.plusSeconds(60), 10);
    }

    private static List<Integer> numbers(List<Delivery> deliveries) {
        return deliveries.stream().map(d -> d.edition().number()).toList();
    }

    private State state(int number) {
        return outbox.standings(SqlEditionsTest.edition(1, DUE).briefing(), EnumSet.allOf(State.class), 10).stream()
                .filter(s -> s.number() == number)
                .map(Standing::state)
                .findFirst()
                .orElseThrow();
    }
}
