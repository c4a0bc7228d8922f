package parley.feed;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/** What came of asking one publisher once. A 404 is an outcome; only what the operator must see is an exception. */
public sealed interface Poll {
    /** The feed was read. */
    record Fresh(FeedDocument document, Answer answer) implements Poll {}

    /** The feed is what it was: a 304, or the same bytes again. */
    record Unchanged(Answer answer) implements Poll {}

    /** @param retryAfter what the publisher asked for with {@code Retry-After} */
    record Failed(String why, OptionalInt status, Optional<Duration> retryAfter) implements Poll {
        Failed(String why) {
            this(why, OptionalInt.empty(), Optional.empty());
        }
    }

    /** 410: the publisher says that it will not come back (RFC 9110 section 15.5.11). */
    record Gone() implements Poll {}

    /** Its address, or where it led, is one that we do not ask. */
    record Refused(String why) implements Poll {}

    /**
     * What a good answer says about itself.
     *
     * @param status 200 or 304
     * @param validators for the next request; after a 304 those that were sent
     * @param lifetime how long it asks to be left alone (RFC 9111 section 4.2)
     * @param movedTo where it came from when only permanent redirects led there
     */
    record Answer(
            int status,
            Validators validators,
            String bodyHash,
            Optional<Duration> lifetime,
            Optional<String> movedTo) {}
}
