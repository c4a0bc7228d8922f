package parley.cluster;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * Gathers the stories of a topic in the window and saves how they belong together. Enters nothing in the ledger and
 * marks no story: the route does that when it is done, so that a crash in between only means gathering again.
 */
public final class GatherTopic {
    private final GatheringBook book;
    private final Function<Collection<TopicStory>, Gathering> gatherer;
    private final Duration window;
    private final InstantSource clock;

    /** @param window how far back stories belong together, at least a day */
    public GatherTopic(
            GatheringBook book,
            Function<Collection<TopicStory>, Gathering> gatherer,
            Duration window,
            InstantSource clock) {
        if (window.compareTo(Duration.ofDays(1)) < 0) {
            throw new IllegalArgumentException("parley.topics.window: found " + window + ", expected at least 1d");
        }
        this.book = book;
        this.gatherer = gatherer;
        this.window = window;
        this.clock = clock;
    }

    public List<String> owed() {
        return book.owed();
    }

    /** One at a time: an older look at the window must not overwrite a newer one. */
    public synchronized Gathered gather(String topic) {
        var now = clock.instant();
        var from = now.minus(window);
        var stories = book.window(topic, from, now);
        var gathering = gatherer.apply(stories);
        book.save(topic, gathering, from);
        return new Gathered(topic, stories, gathering);
    }

    /** The last step: what was gathered is owed no more. */
    public void mark(Gathered gathered) {
        book.mark(
                gathered.topic(),
                gathered.stories().stream().map(TopicStory::id).toList());
    }
}
