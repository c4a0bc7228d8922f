package parley.cluster;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;

/**
 * What the words of some stories are weighed by, and over which stories it was counted.
 *
 * @param first that was counted
 * @param last that was counted; all that we saw between them were too
 * @param rarities how rare each word is among them
 * @param strandWords in which words they tell each strand of the topic
 */
record Weighting(Seen first, Seen last, Rarities rarities, StrandWords strandWords) {

    /** A story's place in the order in which we saw them. */
    record Seen(Instant at, String id) implements Comparable<Seen> {
        private static final Comparator<Seen> ORDER =
                Comparator.comparing(Seen::at).thenComparing(Seen::id);

        static Seen of(Traits story) {
            return new Seen(story.seen(), story.id().value());
        }

        /** Before all that we saw then. */
        static Seen from(Instant instant) {
            return new Seen(instant, "");
        }

        @Override
        public int compareTo(Seen other) {
            return ORDER.compare(this, other);
        }
    }

    static Weighting of(Seen first, Seen last, Collection<Traits> counted, Strands strands) {
        var rarities = Rarities.of(counted);
        var weighed =
                counted.stream().map(one -> Likeness.Weighed.of(one, rarities)).toList();
        return new Weighting(first, last, rarities, StrandWords.of(weighed, strands));
    }

    boolean counts(Traits story) {
        var seen = Seen.of(story);
        return first.compareTo(seen) <= 0 && seen.compareTo(last) <= 0;
    }

    boolean isOver(Seen from, Seen to) {
        return first.equals(from) && last.equals(to);
    }
}
