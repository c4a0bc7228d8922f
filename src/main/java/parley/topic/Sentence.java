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
    private static final int OBJECT_REACH = 60;

    /** Who acts: the actor named last before a place, else the next one behind; none across the border of a clause. */
    Optional<Mention> actorAt(int place) {
        var same = actors.stream()
                .filter(actor -> isMinor(actor.start()) == isMinor(place))
                .toList();
        var before = same.stream().filter(actor -> actor.end() <= place).reduce((a, b) -> b);
        return before.or(() -> same.stream()
                .filter(actor -> actor.start() >= place && actor.start() - place <= OBJECT_REACH)
                .findFirst());
    }

    private boolean isMinor(int place) {
        return minor.filter(clause -> clause.start() <= place && place < clause.end())
                .isPresent();
    }
}
