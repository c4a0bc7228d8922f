package parley.cluster;

import java.util.List;
import java.util.Map;
import parley.story.StoryId;

/**
 * The stories of one event.
 *
 * @param id its oldest member's id; in the store it keeps the one it had when that member leaves the window
 * @param members oldest first
 * @param copies from each copy among the members to its original, which may be in another event
 * @param storyline id of the storyline it belongs to
 */
public record Cluster(String id, String topic, List<StoryId> members, Map<StoryId, StoryId> copies, String storyline) {
    public Cluster {
        members = List.copyOf(members);
        copies = Map.copyOf(copies);
    }
}
