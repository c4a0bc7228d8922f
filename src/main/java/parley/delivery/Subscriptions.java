package parley.delivery;

import java.time.Instant;
import java.util.Optional;

/**
 * Which subscribers get nothing any more though they are in the configuration: because their endpoint said so (410), or
 * because the reader unsubscribed. The store implements it.
 */
public interface Subscriptions {
    /** Why it ended; empty while it goes on. */
    Optional<String> ended(String subscriber);

    /** Does nothing when it has ended before. */
    void end(String subscriber, Instant at, String why);

    /** After a change of mind. */
    void resume(String subscriber);

    /**
     * What stands for the subscriber in an address to unsubscribe at, so that it tells nothing and cannot be guessed.
     *
     * @param fresh becomes the token when the subscriber has none yet
     */
    String token(String subscriber, String fresh);

    /** Whose token it is. */
    Optional<String> holder(String token);
}
