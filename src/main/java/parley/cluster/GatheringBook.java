package parley.cluster;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import parley.story.StoryId;

/** What gathering remembers: clusters, storylines, and which stories on topic no gathering has seen yet. */
public interface GatheringBook {
    /** Topics that have such stories. */
    List<String> owed();

    /** The stories on topic first seen in ({@code from}, {@code to}], oldest first. */
    List<TopicStory> window(String topic, Instant from, Instant to);

    /**
     * Replaces the clusters and storylines of these stories, in one transaction. What has left the window stays as it
     * was when it left.
     */
    void save(String topic, Gathering gathering, Instant windowFrom);

    /** Marks stories as gathered: the last thing done for them, when the ledger has their claims too. */
    void mark(String topic, Collection<StoryId> stories);

    /** The clusters and storylines of the stories first seen in ({@code from}, {@code to}]. */
    Gathering gathering(String topic, Instant from, Instant to);

    /** The cluster that holds a story now. */
    Optional<Cluster> clusterOf(String topic, StoryId story);
}
