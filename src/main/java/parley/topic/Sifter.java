package parley.topic;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;
import parley.story.Story;

/** Judges stories against every topic there is, and finds those that are owed a verdict. Saves nothing itself. */
public final class Sifter {
    private static final int BATCH = 500;

    private final Supplier<List<TopicMatcher>> topics;
    private final MatchBook book;
    private final InstantSource clock;
    private final Duration grace;

    /**
     * @param topics asked for each batch, so that an edited pack judges the next one
     * @param grace how long a story is left to the fetch that hands it over before it counts as owed
     */
    public Sifter(Supplier<List<TopicMatcher>> topics, MatchBook book, InstantSource clock, Duration grace) {
        this.topics = topics;
        this.book = book;
        this.clock = clock;
        this.grace = grace;
    }

    /** One verdict for each story and topic. */
    public List<Match> judge(List<Story> stories) {
        var matchers = topics.get();
        return stories.stream()
                .flatMap(story -> matchers.stream().map(matcher -> matcher.judge(story)))
                .toList();
    }

    public List<Story> owed() {
        return book.owed(clock.instant().minus(grace), BATCH);
    }
}
