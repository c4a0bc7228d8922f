package parley.cluster;

import java.time.Duration;

/**
 * The numbers that say when two stories tell one event (docs/clusters.md tells how they were found, and what each part
 * gives). Each part can be switched off, so that a test can measure it.
 *
 * @param join mean likeness from which two groups are one event; higher splits more
 * @param summary what a word in the summary weighs beside one in the title
 * @param crossing what concepts weigh between two languages, beside words within one; 0 for off
 * @param cognate what a long word counts between two languages beside a certain name, by how it sounds (minister,
 *     міністр); 0 for off, then only names count, certain or not
 * @param sameKind added where both titles name the same kind of event, a statement of the same speaker among them; 0
 *     for off
 * @param sameSpeaker added where both titles quote the same speaker; 0 for off
 * @param agreed likeness of the texts from which both are added in full; below, in proportion, so that no kind joins
 *     what shares no words
 * @param sameHours so far apart, likeness is not yet reduced
 * @param fade after that, likeness falls to 1/e in so long
 * @param apart stories further apart are never compared
 * @param line mean likeness of their words from which two events are one storyline
 * @param looking how a story finds those that it is compared with
 */
public record Recipe(
        double join,
        double summary,
        double crossing,
        double cognate,
        double sameKind,
        double sameSpeaker,
        double agreed,
        Duration sameHours,
        Duration fade,
        Duration apart,
        double line,
        Looking looking) {
    public static final Recipe USUAL = new Recipe(
            0.15,
            0.4,
            0.6,
            0.2,
            0.08,
            0.05,
            0.08,
            Duration.ofHours(6),
            Duration.ofHours(48),
            Duration.ofHours(96),
            0.1,
            Looking.USUAL);

    public Recipe {
        if (join <= 0 || join >= 1) {
            throw new IllegalArgumentException("join is " + join + ", expected between 0 and 1");
        }
    }

    /**
     * How a story finds those that it is compared with, and what bounds the cost.
     *
     * @param keys a story is found by so many of its words that weigh most, and as many concepts
     * @param reach it is compared with so many stories before and after it that hold a key
     * @param least likeness below it counts as none
     * @param days how rare a word is, is counted over at least so many days before the story's
     * @param fewest over more days, until so many stories are counted
     */
    public record Looking(int keys, int reach, double least, int days, int fewest) {
        public static final Looking USUAL = new Looking(16, 16, 0.04, 3, 500);

        public Looking {
            if (keys < 1 || reach < 1 || days < 1 || fewest < 1) {
                throw new IllegalArgumentException(
                        "keys, reach, days and fewest are %d, %d, %d and %d, expected 1 or more"
                                .formatted(keys, reach, days, fewest));
            }
        }
    }
}
