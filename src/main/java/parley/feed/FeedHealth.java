package parley.feed;

/**
 * How one feed does.
 *
 * @param storiesADay first seen in the last seven days, a day
 */
public record FeedHealth(Feed feed, PollState state, double storiesADay) {}
