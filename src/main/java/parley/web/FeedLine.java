package parley.web;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import parley.feed.FeedHealth;
import parley.feed.FeedStatus;

/**
 * One feed in the table.
 *
 * @param state {@code off}, or how it stands with us
 * @param why the last error, or why it is off; empty when all is well
 */
public record FeedLine(
        String feed,
        String outlet,
        String group,
        String publisherClass,
        String language,
        String state,
        String why,
        OptionalInt httpStatus,
        Optional<Instant> lastSuccess,
        Optional<Instant> newestStory,
        Optional<Instant> nextPoll,
        double storiesADay) {
    static FeedLine of(FeedHealth health) {
        var feed = health.feed();
        var state = health.state();
        return new FeedLine(
                feed.address(),
                feed.outlet(),
                feed.group(),
                feed.publisherClass(),
                feed.language().code(),
                feed.isOn() ? state.standing().status().word() : "off",
                feed.offBecause().orElse(state.standing().why()),
                state.standing().httpStatus(),
                state.standing().lastSuccess(),
                state.newestStory(),
                feed.isOn() ? state.nextPoll() : Optional.empty(),
                health.storiesADay());
    }

    /** Worth a look. */
    public boolean needsALook() {
        return !state.equals("off") && !state.equals(FeedStatus.OK.word()) && !state.equals(FeedStatus.NEW.word());
    }
}
