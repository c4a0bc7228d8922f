package parley.topic;

import java.util.List;
import parley.story.StoryId;

/**
 * A story judged against one topic.
 *
 * @param packVersion of the pack that judged it: a changed pack judges new stories only
 * @param on whether the score reached the pack's threshold
 * @param reasons every query that fired, exclusions with negative points, strongest first
 * @param missing for a miss, what would have let it in; empty for a hit
 * @param reading empty for a miss: only stories on topic are read in full
 */
public record Match(
        StoryId story,
        String topic,
        String packVersion,
        boolean on,
        double score,
        List<Reason> reasons,
        List<String> missing,
        Reading reading) {
    public Match {
        reasons = List.copyOf(reasons);
        missing = List.copyOf(missing);
    }

    Match withMissing(List<String> more) {
        return new Match(story, topic, packVersion, on, score, reasons, more, reading);
    }
}
