package parley.feed;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What is remembered about polling one feed.
 *
 * @param nextPoll when it is due; absent when it is never asked again
 * @param rhythm our own interval, before what the publisher asks
 * @param newestStory publication of the newest story, else when it was first seen
 */
public record PollState(
        Optional<Instant> nextPoll,
        LastAnswer answer,
        Optional<Move> move,
        Standing standing,
        Duration rhythm,
        Optional<Instant> newestStory) {
    /** A feed that was never asked, due now. */
    static PollState fresh(Instant now, Duration rhythm) {
        return new PollState(
                Optional.of(now), LastAnswer.NONE, Optional.empty(), Standing.fresh(now), rhythm, Optional.empty());
    }

    /**
     * What the last whole answer left behind.
     *
     * @param bodyHash of the body last read, empty before the first
     */
    public record LastAnswer(
            Validators validators, String bodyHash, Pace pace, Optional<String> title, Optional<String> language) {
        public static final LastAnswer NONE =
                new LastAnswer(Validators.NONE, "", Pace.NONE, Optional.empty(), Optional.empty());
    }

    /** A permanent redirect (RFC 9110 section 15.4.2) and how often in a row it has led to a feed. */
    public record Move(String to, int seen) {
        private static final int SURE = 2;

        boolean isSure() {
            return seen >= SURE;
        }
    }

    /**
     * How the feed stands, and since when.
     *
     * @param since when it came to stand like this; for a resting feed, when it began to fail
     * @param errors failed polls in a row
     * @param why the last error in plain words, empty when all is well
     */
    public record Standing(
            FeedStatus status,
            Instant since,
            int errors,
            String why,
            OptionalInt httpStatus,
            Optional<Instant> lastAttempt,
            Optional<Instant> lastSuccess) {
        static Standing fresh(Instant now) {
            return new Standing(FeedStatus.NEW, now, 0, "", OptionalInt.empty(), Optional.empty(), Optional.empty());
        }

        Standing well(Instant now, int httpStatus) {
            return new Standing(
                    FeedStatus.OK,
                    status == FeedStatus.OK ? since : now,
                    0,
                    "",
                    OptionalInt.of(httpStatus),
                    Optional.of(now),
                    Optional.of(now));
        }

        Standing unwell(Instant now, FeedStatus as, String reason, OptionalInt code) {
            boolean sameTrouble = as == status || (as == FeedStatus.FAILING && status == FeedStatus.RESTING);
            return new Standing(as, sameTrouble ? since : now, errors + 1, reason, code, Optional.of(now), lastSuccess);
        }

        Standing resting() {
            return new Standing(FeedStatus.RESTING, since, errors, why, httpStatus, lastAttempt, lastSuccess);
        }
    }
}
