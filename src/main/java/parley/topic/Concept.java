package parley.topic;

import java.util.Optional;
import java.util.Set;
import parley.story.Language;

/** One idea of the topic, the same in every language; the terms for it stand with the languages. */
public sealed interface Concept {
    String id();

    String name();

    /**
     * Speaks for the topic.
     *
     * @param needsCompany counts only beside a signal that stands by itself, in the same sentence or the title
     * @param theme the theme it tells
     * @param themeAlone tells it only where nothing tells another: "with mediation" beside an exchange is no theme
     * @param themeAnywhere tells it wherever it stands, also where the theme asks for the title
     */
    record Signal(
            String id,
            String name,
            Strength strength,
            boolean needsCompany,
            Optional<String> theme,
            boolean themeAlone,
            boolean themeAnywhere)
            implements Concept {
        public enum Strength {
            STRONG,
            MIDDLE,
            WEAK
        }
    }

    /**
     * Says where or among whom: points are multiplied by it.
     *
     * @param weight the factor
     * @param alone the factor where the story names no other anchor
     * @param home languages whose readers supply it: a strong signal is anchored there though nothing is named
     */
    record Anchor(String id, String name, double weight, double alone, Set<Language> home) implements Concept {
        public Anchor {
            home = Set.copyOf(home);
        }
    }

    /**
     * Speaks against the topic when it stands in the title.
     *
     * @param points taken away
     * @param unanchored taken away where the title names no anchor
     * @param besideMiddle taken away where the title also has an anchored signal of middle strength
     * @param besideStrong the same for a strong one
     * @param sentence factor for a sentence of the summary that has it
     */
    record Against(
            String id,
            String name,
            double points,
            double unanchored,
            double besideMiddle,
            double besideStrong,
            double sentence)
            implements Concept {}

    /** Words that look like the topic's and are not: what they cover counts for nothing else. */
    record Mask(String id, String name) implements Concept {}

    /** Turns a title to its minor clause ("amid", "despite"): what stands behind weighs less. */
    record Turn(String id, String name) implements Concept {}

    /** Makes of what follows a mere condition or time ("after a ceasefire"): no theme. */
    record Frame(String id, String name) implements Concept {}
}
