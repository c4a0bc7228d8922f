package parley.briefing;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import parley.cluster.Gathering;
import parley.cluster.TopicStory;
import parley.ledger.Claims;
import parley.ledger.LedgerEntry;
import parley.story.Revision;
import parley.story.Story;
import parley.story.StoryId;

/** The archive of a replay: everything is known beforehand, and shown as it stood at the instant asked for. */
final class MemoryArchive implements Archive {
    private final List<Story> stories;
    private final List<TopicStory> onTopic;
    private final Function<Collection<TopicStory>, Gathering> gather;
    private final Duration window;
    private final TreeMap<String, LedgerEntry> entries = new TreeMap<>();

    MemoryArchive(
            Collection<Story> stories,
            List<TopicStory> onTopic,
            Function<Collection<TopicStory>, Gathering> gather,
            Duration window) {
        this.stories = List.copyOf(stories);
        this.onTopic = List.copyOf(onTopic);
        this.gather = gather;
        this.window = window;
    }

    @Override
    public TopicState topic(String topic, Instant at) {
        var span = new Span(at.minus(window), at, at, false);
        var known = onTopic.stream()
                .filter(story -> span.holds(story.story().firstSeen()))
                .toList();
        var gathering = gather.apply(known);
        var byId = known.stream().collect(Collectors.toMap(TopicStory::id, story -> story));
        // As in the store: an entry that is there stays as it was entered.
        Claims.of(gathering.clusters(), byId)
                .forEach(entry -> entries.putIfAbsent(entry.story() + "/" + entry.claim(), entry));
        var entered = entries.values().stream()
                .sorted(Comparator.comparing(LedgerEntry::when).thenComparing(LedgerEntry::story))
                .toList();
        return new TopicState(gathering, byId, entered);
    }

    /** Nobody polled: only the stories are counted. */
    @Override
    public FeedReport feeds(Span span, List<Instant> days) {
        var read =
                stories.stream().filter(story -> span.holds(story.firstSeen())).count();
        var newest = stories.stream()
                .filter(story -> !story.firstSeen().isAfter(span.to()))
                .flatMap(story -> story.published().stream())
                .max(Comparator.naturalOrder());
        return new FeedReport(0, 0, (int) read, newest, List.of(), new TreeMap<>());
    }

    /** A recorded story has one text. */
    @Override
    public List<Revision> revisions(Collection<StoryId> ids) {
        return List.of();
    }
}
