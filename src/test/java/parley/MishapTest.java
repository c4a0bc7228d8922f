package parley;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;

class MishapTest {
    private final Mishap mishap = new Mishap();

    @Test
    void tellsWhyDownToTheFirstCause() {
        var full = new IOException("database or disk is full\nat page 7");
        var thrown = new IllegalStateException("cannot commit", new RuntimeException(full));
        assertThat(mishap.tell(thrown)).isEqualTo("cannot commit: java.io.IOException: database or disk is full");
    }

    @Test
    void saysNothingTwice() {
        var thrown = new UncheckedIOException("feed: no such host", new IOException("no such host"));
        assertThat(mishap.tell(thrown)).isEqualTo("feed: no such host");
    }

    @Test
    void namesWhatHasNoMessage() {
        assertThat(mishap.tell(new NullPointerException())).isEqualTo("NullPointerException");
    }
}
