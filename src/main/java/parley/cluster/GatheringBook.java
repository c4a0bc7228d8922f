package parley.cluster;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import parley.story.StoryId;

/** What gathering remembers: clusters, storylines, and which stories on topic no gathering has seen yet. */
public interface GatheringBook {
    /** Topics that have such stories, or stories that were on topic until they were judged again. */
    List<String> owed();

    /** The stories on topic first seen in ({@code from}, {@code to}], oldest first. */
    List<TopicStory> window(String topic, Instant from, Instant to);

    /**
     * What is different since a gathering: judged anew, or gathered since, as another node does.
     *
     * @param to no story first seen after it
     */
    Changes changes(String topic, Instant since, Instant to);

    /**
     * @param owed on topic and not marked yet
     * @param gathered on topic and marked
     * @param takenBack no longer on topic
     */
    record Changes(List<TopicStory> owed, List<TopicStory> gathered, List<StoryId> takenBack) {
        public Changes {
            owed = List.copyOf(owed);
            gathered = List.copyOf(gathered);
            takenBack = List.copyOf(takenBack);
        }
    }

    /**
     * Replaces the clusters of these stories and the names of these storylines, and drops the stories that are no longer
     * on topic, in one transaction. What has left the window stays as it was when it left, and what is left of its event
     * and its storyline goes on under their ids.
     *
     * @param from what was first seen until then has left the window
     */
    void save(String topic, Gathering changed, Collection<StoryId> takenBack, Instant from);

    /** Marks stories as gathered: the last thing done for them, when the ledger has their claims too. */
    void mark(String topic, Collection<StoryId> stories);

    /** The clusters and storylines of the stories first seen in ({@code from}, {@code to}]. */
    Gathering gathering(String topic, Instant from, Instant to);

    /** The cluster that holds a story now. */
    Optional<Cluster> clusterOf(String topic, StoryId story);

    /** With all its clusters, also those older than the window. */
    Optional<Storyline> storyline(String topic, String id);
}
