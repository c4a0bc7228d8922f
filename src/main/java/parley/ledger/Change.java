package parley.ledger;

import java.util.List;
import parley.story.StoryId;
import parley.topic.Stage;

/**
 * One thing that is new since the briefing's previous edition.
 *
 * @param cluster id of the event it belongs to, empty for a correction or a quiet storyline whose event has left the window
 * @param subject of what: the storyline's name, the event's title, the instrument, the speaker's actor id, the counted
 *     thing, or the outlet
 * @param was the stage, number or text before; empty where there was none
 * @param is the stage, number or text now
 * @param by who took the instrument there (actor ids), or the party of the speaker
 * @param claim names it in an edition's manifest, so that the next edition knows it was told
 * @param evidence stories that say so, the oldest first
 */
public record Change(
        Kind kind,
        String cluster,
        String subject,
        String was,
        String is,
        List<String> by,
        String claim,
        List<StoryId> evidence) {
    public Change {
        by = List.copyOf(by);
        evidence = List.copyOf(evidence);
    }

    /**
     * Whether an instrument went on: further than it was, into or out of a refusal or a breach. A first word of talks or
     * wishes moves nothing yet, and a single report proven wrong is no step.
     */
    public boolean isStep() {
        if (kind != Kind.STAGE) {
            return false;
        }
        var now = Stage.of(is).orElse(Stage.RUMOURED);
        return Stage.of(was)
                .map(before -> Standings.isStep(before, now))
                .orElse(Standings.rank(now) >= Standings.rank(Stage.DRAFT));
    }

    public enum Kind {
        /** {@code subject} is its name. */
        NEW_STORYLINE,
        /** {@code subject} is the title of its first story. */
        NEW_EVENT,
        /** {@code subject} is the instrument; {@code was} and {@code is} are words of {@link parley.topic.Stage}. */
        STAGE,
        /** A party says something new on an event already shown: {@code subject} is the actor, {@code is} what was said. */
        STATEMENT,
        /** {@code subject} is the thing counted. */
        NUMBER,
        /** The same stage, witnessed by one family before and by two now. */
        CONFIRMED,
        /** {@code subject} is the outlet; {@code was} and {@code is} its texts. */
        CORRECTION,
        /** {@code subject} is the storyline's name. */
        QUIET
    }
}
