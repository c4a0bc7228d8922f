package parley.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SqlSubscriptionsTest {
    private static final Instant NOON = Instant.parse("2031-05-01T12:00:00Z");

    @RegisterExtension
    final EmptyStore store = new EmptyStore();

    @SuppressWarnings("NullAway.Init")
    private SqlSubscriptions subscriptions;

    @BeforeEach
    void open() {
        subscriptions = new SqlSubscriptions(store.database());
    }

    @Test
    void goesOnUntilItIsEndedAndAgainAfterAChangeOfMind() {
        assertThat(subscriptions.ended("reader")).isEmpty();
        subscriptions.end("reader", NOON, "the reader unsubscribed");
        subscriptions.end("reader", NOON, "the server answered 410");
        assertThat(subscriptions.ended("reader")).contains("the reader unsubscribed");
        subscriptions.resume("reader");
        assertThat(subscriptions.ended("reader")).isEmpty();
    }

    @Test
    void keepsTheFirstTokenOfASubscriber() {
        assertThat(subscriptions.token("reader", "one")).isEqualTo("one");
        assertThat(subscriptions.token("reader", "two")).isEqualTo("one");
        assertThat(subscriptions.holder("one")).contains("reader");
        assertThat(subscriptions.holder("two")).isEmpty();
    }

    @Test
    void keepsTheTokenWhenASubscriptionEnds() {
        subscriptions.token("reader", "one");
        subscriptions.end("reader", NOON, "the reader unsubscribed");
        assertThat(subscriptions.holder("one")).contains("reader");
    }
}
