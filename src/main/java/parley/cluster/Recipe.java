package parley.cluster;

import java.time.Duration;

/**
 * The numbers that say when two stories tell one event (docs/clusters.md tells how they were found, and what each part
 * gives). Each part can be switched off, so that a test can measure it.
 *
 * @param join mean likeness from which two groups are one event; higher splits more
 * @param summary what a word in the summary weighs beside one in the title
 * @param crossing what concepts weigh between two languages, beside words within one; 0 for off
 * @param sameKind added where both titles name the same kind of event, a statement of the same speaker among them; 0
 *     for off
 * @param sameSpeaker added where both titles quote the same speaker; 0 for off
 * @param agreed likeness of the texts from which both are added in full; below, in proportion, so that no kind joins
 *     what shares no words
 * @param sameHours so far apart, likeness is not yet reduced
 * @param fade after that, likeness falls to 1/e in so long
 * @param apart stories further apart are never compared
 * @param holders a story is compared with so many stories before it that share a rare key
 */
public record Recipe(
        double join,
        double summary,
        double crossing,
        double sameKind,
        double sameSpeaker,
        double agreed,
        Duration sameHours,
        Duration fade,
        Duration apart,
        int holders) {
    public static final Recipe USUAL = new Recipe(
            0.13, 0.4, 0.6, 0.08, 0.05, 0.1, Duration.ofHours(6), Duration.ofHours(48), Duration.ofHours(96), 64);

    public Recipe {
        if (join <= 0 || join >= 1) {
            throw new IllegalArgumentException("join is " + join + ", expected between 0 and 1");
        }
        if (holders < 1) {
            throw new IllegalArgumentException("holders is " + holders + ", expected 1 or more");
        }
    }
}
