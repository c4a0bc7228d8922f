package parley.cluster;

import java.util.List;

/** What one gathering of a topic came to: all its stories in the window, and how they belong together. */
public record Gathered(String topic, List<TopicStory> stories, Gathering gathering) {
    public Gathered {
        stories = List.copyOf(stories);
    }
}
