package parley.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import parley.cluster.Cluster;
import parley.cluster.Sameness;
import parley.cluster.Storyline;
import parley.cluster.TopicStory;
import parley.ledger.LedgerEntry;
import parley.source.Origin;
import parley.story.Revision;
import parley.story.Story;
import parley.story.StoryId;
import parley.topic.Match;

/** Stories and events with all that was found out about them, for reading. The store implements it. */
public interface StoryDesk {
    Optional<StoryFile> story(StoryId id);

    /** By first seen, newest first. */
    List<JudgedStory> recent(Which which, int skip, int limit);

    /**
     * The events that hold this story now, one for each topic it is on. Any story of an event leads to it: an event is
     * named after its oldest story, and events merge.
     */
    List<EventFile> events(StoryId story);

    /** The storylines of a topic as the stories first seen in ({@code from}, {@code to}] make them. */
    List<Storyline> storylines(String topic, Instant from, Instant to);

    /** By its id, else the one that any of its stories belongs to now: ids change when storylines merge. */
    Optional<Storyline> storyline(String topic, String id);

    /** The events of a storyline, newest first. */
    List<EventFile> eventsOf(Storyline storyline, int skip, int limit);

    /** Which stories to list. */
    enum Which {
        ALL,
        /** On some topic. */
        ON,
        /** On none. */
        OFF
    }

    /** @param matches every topic's verdict; empty while it is not judged yet */
    record JudgedStory(Story story, List<Match> matches) {
        public JudgedStory {
            matches = List.copyOf(matches);
        }
    }

    /**
     * @param revisions oldest first, the present texts last
     * @param origin absent for a story that is on no topic
     */
    record StoryFile(JudgedStory judged, List<Revision> revisions, Optional<Origin> origin) {
        public StoryFile {
            revisions = List.copyOf(revisions);
        }
    }

    /**
     * @param stories the cluster's members, oldest first
     * @param storyline the one it belongs to
     * @param ledger the entries that its stories caused, oldest first
     */
    record EventFile(
            Cluster cluster, List<TopicStory> stories, Optional<Storyline> storyline, List<LedgerEntry> ledger) {
        public EventFile {
            stories = List.copyOf(stories);
            ledger = List.copyOf(ledger);
        }

        /** Why one of them counts as a copy of another; empty for one that is none. */
        Optional<Sameness> sameness(TopicStory copy) {
            return stories.stream()
                    .filter(told -> told.id().equals(cluster.copies().get(copy.id())))
                    .findFirst()
                    .flatMap(original -> Sameness.of(copy, original));
        }

        /** The one that told it first. */
        public Story first() {
            return stories.get(0).story();
        }
    }
}
