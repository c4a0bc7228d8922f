package parley.delivery;

import java.time.Duration;
import java.util.Optional;

/** What came of bringing one message to its server once. */
public sealed interface Outcome {
    /** In a few words, for the log. */
    String told();

    /** The server has taken it. */
    record Delivered() implements Outcome {
        @Override
        public String told() {
            return "delivered";
        }
    }

    /**
     * Not now.
     *
     * @param asked how long the server asks us to wait, if it does
     */
    record TryAgain(Optional<Duration> asked, String why) implements Outcome {
        @Override
        public String told() {
            return "failed for now: " + why;
        }
    }

    /**
     * Never: the same message would be refused again.
     *
     * @param ends the whole subscription ends, since nobody is there any more
     */
    record Final(String why, boolean ends) implements Outcome {
        @Override
        public String told() {
            return "refused: " + why;
        }
    }
}
