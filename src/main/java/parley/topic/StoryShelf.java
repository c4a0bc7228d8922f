package parley.topic;

import java.util.Optional;
import parley.story.Story;

/** Where a story that was read before can be asked for. */
public interface StoryShelf {
    /** @param idOrAddress a story's id, or the address of its page as any feed gave it */
    Optional<Story> find(String idOrAddress);
}
