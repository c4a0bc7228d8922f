package parley.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import parley.cluster.Cluster;
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

    /** Those first seen before an instant, newest first. */
    List<JudgedStory> recent(Which which, Instant before, int limit);

    /** The event that holds this story now: an event is named after its oldest story, and events merge. */
    Optional<EventFile> event(StoryId story);

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
     * @param ledger the entries that its stories caused, oldest first
     */
    record EventFile(
            Cluster cluster, List<TopicStory> stories, Optional<Storyline> storyline, List<LedgerEntry> ledger) {
        public EventFile {
            stories = List.copyOf(stories);
            ledger = List.copyOf(ledger);
        }
    }
}
