package parley.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class HostTurnsTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void letsNoMoreThanSoManyAskOneHostAtOnce(int atOnce) throws Exception {
        var turns = new HostTurns(atOnce, Duration.ZERO);
        var asking = new AtomicInteger();
        var most = new AtomicInteger();
        Callable<Void> visit = () -> {
            turns.take("b.example");
            most.accumulateAndGet(asking.incrementAndGet(), Math::max);
            Thread.onSpinWait();
            asking.decrementAndGet();
            turns.giveBack("b.example");
            return null;
        };
        var threads = Executors.newFixedThreadPool(8);
        for (var done :
                threads.invokeAll(IntStream.range(0, 2000).mapToObj(i -> visit).toList())) {
            done.get();
        }
        threads.shutdown();

        assertThat(most.get()).isLessThanOrEqualTo(atOnce);
    }

    @Test
    void holdsNobodyUpForAnotherHost() throws Exception {
        var turns = new HostTurns(1, Duration.ofHours(1));
        turns.take("slow.example");

        var through = new CountDownLatch(1);
        var other = new Thread(() -> {
            try {
                turns.take("quick.example");
                through.countDown();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        other.start();

        assertThat(through.await(20, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void pausesBetweenTwoRequestsToOneHost() throws Exception {
        var pause = Duration.ofMillis(50);
        var turns = new HostTurns(1, pause);
        turns.take("b.example");
        turns.giveBack("b.example");
        var ended = System.nanoTime();

        turns.take("b.example");

        // The end was noted a moment before we looked at the clock.
        assertThat(System.nanoTime() - ended)
                .isGreaterThan(pause.minusMillis(10).toNanos());
    }

    @Test
    void needsAtLeastOne() {
        assertThatThrownBy(() -> new HostTurns(0, Duration.ZERO))
                .hasMessage("parley.feeds.requests-per-host must be at least 1, not 0");
    }
}
