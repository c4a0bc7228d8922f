package parley.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import parley.story.Credits;
import parley.story.Language;
import parley.story.Link;
import parley.story.Story;
import parley.story.StoryId;

/** Invented stories for tests. */
public final class Stories {
    private Stories() {}

    /** As if they had just been read. */
    public static void save(Database database, List<Story> stories, Instant now) {
        database.jdbi().useTransaction(handle -> StoryRows.save(handle, stories, now));
    }

    public static Story story(String key, String title, String summary, Instant seen) {
        var feed = "https://daily.example/feed";
        return new Story(
                StoryId.of(feed, key),
                feed,
                "Daily B",
                new Language("en"),
                title,
                summary,
                "",
                Link.parse("https://daily.example/" + key),
                Optional.of(seen),
                seen,
                new Credits(List.of("A reporter"), Optional.of("Wire A"), Optional.empty()),
                List.of("World"),
                false);
    }
}
