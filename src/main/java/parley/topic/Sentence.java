package parley.topic;

import java.util.List;
import java.util.Optional;

/**
 * A title or sentence with what it names.
 *
 * @param text with quotes and blanks made plain, letter for letter
 * @param original as the story has it
 * @param mainEnd where its main clause ends: at "as", "amid", "despite"; its length where it has one clause
 */
record Sentence(
        boolean isTitle, String text, String original, List<Mention> instruments, List<Mention> actors, int mainEnd) {
    /** Who acts: the actor named last before a place, else the first one behind. */
    Optional<Mention> actorAt(int place) {
        var before = actors.stream().filter(actor -> actor.end() <= place).reduce((a, b) -> b);
        return before.or(
                () -> actors.stream().filter(actor -> actor.start() >= place).findFirst());
    }
}
