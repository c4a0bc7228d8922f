package parley.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

/**
 * Broken feeds never break the reader: no exception, no hang, no flood of memory. A thousand tries in every build; more,
 * and others, with {@code -Dparley.fuzz.tries=100000 -Dparley.fuzz.seed=7} (docs/reading.md).
 */
class FeedFuzzTest {
    private static final int TRIES = Integer.getInteger("parley.fuzz.tries", 1000);
    private static final long FIRST_SEED = Long.getLong("parley.fuzz.seed", 1) << 32;

    private static final com.sun.management.ThreadMXBean THREADS =
            (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final FeedDocuments documents = new FeedDocuments();

    @Test
    void readsWhateverComesWithinBounds() {
        for (var seed = FIRST_SEED; seed < FIRST_SEED + TRIES; seed++) {
            readWithinBounds(FeedMutations.of(seed), "seed " + seed);
        }
    }

    private void readWithinBounds(byte[] body, String name) {
        var thread = Thread.currentThread().getId();
        var cpu = THREADS.getCurrentThreadCpuTime();
        var allocated = THREADS.getThreadAllocatedBytes(thread);

        assertThatCode(() -> readAll(body)).as(name).doesNotThrowAnyException();

        // Processor time, so that a busy machine decides nothing.
        assertThat(THREADS.getCurrentThreadCpuTime() - cpu)
                .as("nanoseconds for %s", name)
                .isLessThan(2_000_000_000L);
        assertThat(THREADS.getThreadAllocatedBytes(thread) - allocated)
                .as("bytes allocated for %d bytes of %s", body.length, name)
                .isLessThan(64_000_000L + 4_000L * body.length);
    }

    private void readAll(byte[] body) {
        if (documents.read(body, null, "https://harbour.example/feed.xml") instanceof FeedReading.Document read) {
            read.document().entries().forEach(entry -> assertThat(entry.summaryText() + entry.contentText())
                    .isNotNull());
        }
    }
}
