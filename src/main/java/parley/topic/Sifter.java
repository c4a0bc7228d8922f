package parley.topic;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import parley.story.Story;

/** Judges stories against every topic there is, and finds those that are owed a verdict. Saves nothing itself. */
public final class Sifter {
    private static final int BATCH = 500;
    private static final int PART = 200;

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

    /** The stories of a fetch, some at a time: a feed may hand over thousands. */
    public List<List<Story>> parts(List<Story> stories) {
        return IntStream.iterate(0, from -> from < stories.size(), from -> from + PART)
                .mapToObj(from -> stories.subList(from, Math.min(from + PART, stories.size())))
                .toList();
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
