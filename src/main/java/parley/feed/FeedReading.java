package parley.feed;

/** What came of reading a body as a feed. That a body is no feed is an outcome, with the reason in plain words. */
public sealed interface FeedReading {
    record Document(FeedDocument document) implements FeedReading {}

    record NotAFeed(String why) implements FeedReading {}
}
