package parley.topic;

import java.util.List;

/**
 * One line of the sum behind a score.
 *
 * @param query its name in the pack
 * @param points what it added, or took away
 * @param words where it fired
 */
public record Reason(String query, double points, List<Words> words) {
    public Reason {
        words = List.copyOf(words);
    }

    /** A stretch of the story's text: {@code field} is title or summary, offsets in UTF-16 units, end exclusive. */
    public record Words(String field, int start, int end, String text) {}
}
