package parley.cluster;

import java.util.List;
import parley.story.StoryId;

/**
 * What one gathering of a topic came to: the clusters and storylines that are not as they were before.
 *
 * @param stories the members of these clusters
 * @param owed that this gathering was for, to be marked when all is done
 */
public record Gathered(String topic, List<TopicStory> stories, Gathering gathering, List<StoryId> owed) {
    public Gathered {
        stories = List.copyOf(stories);
        owed = List.copyOf(owed);
    }

    Gathered owing(List<StoryId> stories) {
        return new Gathered(topic, this.stories, gathering, stories);
    }
}
