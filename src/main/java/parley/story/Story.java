package parley.story;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One item of one feed. Its texts are plain: markup stripped, entities resolved, blanks folded.
 *
 * @param feed address of the feed, as the feed list gives it
 * @param outlet the publisher's name, as the feed list gives it
 * @param summary empty where the feed had none
 * @param content the full text where the feed offers it, else empty
 * @param published theirs, absent when the feed gave none; never after {@code firstSeen}
 * @param firstSeen ours: decides which edition the story belongs to
 * @param baseline found at the first poll of its feed and old or undated: stored, but never in an edition
 */
public record Story(
        StoryId id,
        String feed,
        String outlet,
        Language language,
        String title,
        String summary,
        String content,
        Optional<Link> link,
        Optional<Instant> published,
        Instant firstSeen,
        Credits credits,
        List<String> categories,
        boolean baseline) {
    public Story {
        categories = List.copyOf(categories);
    }

    /** Words alone, of no feed, outlet or time, as somebody typed them. */
    public static Story ofWords(StoryId id, Language language, String title, String summary) {
        return new Story(
                id,
                "",
                "",
                language,
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

    /** When it happened as far as we know: published, else first seen. */
    public Instant when() {
        return published.orElse(firstSeen);
    }
}
