package parley.cluster;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import parley.story.StoryId;

/**
 * Gathers the stories of a topic in the window and saves how they belong together. Enters nothing in the ledger and
 * marks no story: the route does that when it is done, so that a crash in between only means gathering again.
 *
 * <p>Keeps the window of each topic in memory, only to be quick: it is filled from the book after a start and after any
 * error, with the same result.
 */
public final class GatherTopic {
    /** What another node has gathered meanwhile may be marked a little late. */
    private static final Duration OVERLAP = Duration.ofMinutes(10);

    private final GatheringBook book;
    private final Gatherer gatherer;
    private final Duration length;
    private final InstantSource clock;
    private final Map<String, Kept> windows = new HashMap<>();

    /** @param length how far back stories belong together, at least a day */
    public GatherTopic(GatheringBook book, Gatherer gatherer, Duration length, InstantSource clock) {
        if (length.compareTo(Duration.ofDays(1)) < 0) {
            throw new IllegalArgumentException("parley.topics.window: found " + length + ", expected at least 1d");
        }
        this.book = book;
        this.gatherer = gatherer;
        this.length = length;
        this.clock = clock;
    }

    private record Kept(TopicWindow window, Instant lookedAt) {}

    public List<String> owed() {
        return book.owed();
    }

    /** One at a time: an older look at the window must not overwrite a newer one. */
    public synchronized Gathered gather(String topic) {
        var now = clock.instant();
        var from = now.minus(length);
        // Back in only when all went well: what was not saved must not pass for known.
        var kept = windows.remove(topic);
        var since = kept == null ? now : kept.lookedAt().minus(OVERLAP);
        var changes = book.changes(topic, since, now);
        var window = kept == null ? gatherer.window(topic) : kept.window();
        var come = kept == null ? book.window(topic, from, now) : come(changes, window, from);
        var changed = window.update(gone(changes, window, from), come);
        book.save(topic, changed.gathering(), changes.takenBack(), from);
        windows.put(topic, new Kept(window, now));
        return changed.owing(Stream.concat(changes.owed().stream().map(TopicStory::id), changes.takenBack().stream())
                .toList());
    }

    private static List<TopicStory> come(GatheringBook.Changes changes, TopicWindow window, Instant from) {
        var elsewhere = changes.gathered().stream().filter(story -> !window.holds(story));
        return Stream.concat(changes.owed().stream(), elsewhere)
                .filter(story -> story.story().firstSeen().isAfter(from))
                .toList();
    }

    private static Collection<StoryId> gone(GatheringBook.Changes changes, TopicWindow window, Instant from) {
        var gone = new ArrayList<>(window.seenUntil(from));
        gone.addAll(changes.takenBack());
        return gone;
    }

    /** The last step: what was gathered is owed no more. */
    public void mark(Gathered gathered) {
        book.mark(gathered.topic(), gathered.owed());
    }
}
