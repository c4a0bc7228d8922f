package parley.delivery;

import java.time.Duration;
import java.util.Optional;

/** What came of bringing one message to its server once. */
public sealed interface Outcome {
    /** The server has taken it. */
    record Delivered() implements Outcome {}

    /**
     * Not now.
     *
     * @param asked how long the server asks us to wait, if it does
     */
    record TryAgain(Optional<Duration> asked, String why) implements Outcome {}

    /**
     * Never: the same message would be refused again.
     *
     * @param ends the whole subscription ends, since nobody is there any more
     */
    record Final(String why, boolean ends) implements Outcome {}
}
