package parley.topic;

import java.util.List;
import java.util.Optional;

/**
 * A title or sentence with what it names.
 *
 * @param text with quotes and blanks made plain, letter for letter
 * @param original as the story has it
 * @param ignored stretches whose words are no cues
 * @param minor its minor clause, from "as", "amid" or "despite" to the next stop; empty where it has none
 */
record Sentence(
        boolean isTitle,
        String text,
        String original,
        List<Mention> instruments,
        List<Mention> actors,
        List<Cues.Found> ignored,
        Optional<Cues.Found> minor) {
    /** Whether two places stand in the same clause. */
    boolean isOneClause(int place, int other) {
        return isMinor(place) == isMinor(other);
    }

    private boolean isMinor(int place) {
        return minor.filter(clause -> clause.start() <= place && place < clause.end())
                .isPresent();
    }
}
