package parley.topic;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import parley.story.Credits;
import parley.story.Language;
import parley.story.Story;
import parley.story.StoryId;

/** An invented story of which only the words matter. */
final class Headline {
    private Headline() {}

    static Story story(String language, String title, String summary) {
        return new Story(
                new StoryId("1"),
                "https://daily.example/feed",
                "Daily B",
                new Language(language),
                title,
                summary,
                "",
                Optional.empty(),
                Optional.empty(),
                Instant.EPOCH,
                Credits.NONE,
                List.of(),
                false);
    }
}
