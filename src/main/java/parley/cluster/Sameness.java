package parley.cluster;

import java.time.Duration;
import java.util.Optional;

/**
 * Why one story counts as a copy of another.
 *
 * @param text how much their texts are the same, from 0 to 1: the shingles of three words that both have, of all that either
 *     has (Jaccard), or of the shorter text's where two outlets begin with the same words
 */
public record Sameness(Kind kind, double text) {
    /** Further apart, the outlet did not just correct or pass on: a series has each day's piece look like the last one. */
    static final Duration SOON = Duration.ofHours(24);

    private static final double ALIKE = 0.6;

    /** Of one feed's pieces more than a day apart: under the same title, and under another one. */
    private static final double AGAIN = 0.5;

    private static final double AGAIN_RETITLED = 0.8;

    /** A title of fewer words names a column. */
    private static final int TELLING = 5;

    public enum Kind {
        /** Both lead to one page. */
        LINK,
        /** Word for word, without labels. */
        TITLE,
        /** Nearly word for word, under another title. */
        TEXT
    }

    /** @param copy the later one */
    public static Optional<Sameness> of(TopicStory copy, TopicStory original) {
        return Print.of(copy).sameAs(Print.of(original));
    }

    /** Pure: the same for both directions. */
    static Optional<Sameness> of(Print one, Print other) {
        var text = one.alike(other);
        if (!one.address().isEmpty() && one.address().equals(other.address())) {
            return Optional.of(new Sameness(Kind.LINK, text));
        }
        var apart = Duration.between(one.when(), other.when()).abs();
        return apart.compareTo(SOON) <= 0 ? soon(one, other, text) : later(one, other, text);
    }

    private static Optional<Sameness> soon(Print one, Print other, double text) {
        var corrected = !one.numbers().isEmpty()
                && !other.numbers().isEmpty()
                && !one.numbers().equals(other.numbers());
        return corrected ? Optional.empty() : found(one, other, text, 0, ALIKE);
    }

    /** A daily column is told from a piece published again by its numbers and by how little of its text stays. */
    private static Optional<Sameness> later(Print one, Print other, double text) {
        var series = !one.numbers().equals(other.numbers()) || one.words() < TELLING || other.words() < TELLING;
        if (series) {
            return Optional.empty();
        }
        return one.feed().equals(other.feed())
                ? found(one, other, text, AGAIN, AGAIN_RETITLED)
                : found(one, other, text, 0, ALIKE);
    }

    private static Optional<Sameness> found(Print one, Print other, double text, double withTitle, double alone) {
        if (!one.title().isEmpty() && one.title().equals(other.title()) && text >= withTitle) {
            return Optional.of(new Sameness(Kind.TITLE, text));
        }
        return text >= alone ? Optional.of(new Sameness(Kind.TEXT, text)) : Optional.empty();
    }
}
