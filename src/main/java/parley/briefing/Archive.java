package parley.briefing;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import parley.cluster.Gathering;
import parley.cluster.TopicStory;
import parley.ledger.LedgerEntry;
import parley.story.Revision;
import parley.story.StoryId;

/** What composing asks of everything that was polled, sifted and gathered. The store has it; so has a replay, in memory. */
public interface Archive {
    /** A topic as it stood at an instant: nothing in it was first seen later. */
    TopicState topic(String topic, Instant at);

    /** The feeds in a span; for the chart, at the ends of {@code days} of 24 hours. */
    FeedReport feeds(Span span, List<Instant> days);

    /** All revisions of these stories. */
    List<Revision> revisions(Collection<StoryId> stories);

    /**
     * @param gathering clusters and storylines of the window
     * @param stories their members
     * @param entries the topic's ledger
     */
    record TopicState(Gathering gathering, Map<StoryId, TopicStory> stories, List<LedgerEntry> entries) {
        public TopicState {
            stories = Map.copyOf(stories);
            entries = List.copyOf(entries);
        }
    }
}
