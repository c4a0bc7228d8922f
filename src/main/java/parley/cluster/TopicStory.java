package parley.cluster;

import java.time.Instant;
import parley.source.Origin;
import parley.story.Story;
import parley.story.StoryId;
import parley.topic.Match;

/** A story on topic, as gathering sees it: its texts, what was read out of it, and whose report it is. */
public record TopicStory(Story story, Match match, Origin origin) {
    public StoryId id() {
        return story.id();
    }

    public Instant when() {
        return story.when();
    }
}
