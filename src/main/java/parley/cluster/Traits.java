package parley.cluster;

import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import parley.story.Language;
import parley.story.StoryId;

/**
 * What gathering compares of one story.
 *
 * @param when it happened, as far as we know
 * @param placed when its event happened: a report published again later stays with the first one
 * @param seen when we first saw it
 * @param words stems, each with the weight of the best place it stands in
 * @param written how the stems of the title are written there
 * @param concepts what is the same in every language, weighed alike: names, numbers, places, actors, concepts of the pack
 * @param kind the kind of event that the title names, a statement with its speaker; empty for none
 * @param speaker who is quoted in the title, empty for nobody
 * @param print by which a copy is known
 */
record Traits(
        StoryId id,
        Instant when,
        Instant placed,
        Instant seen,
        Language language,
        Vector words,
        Map<Long, String> written,
        Vector concepts,
        String kind,
        String speaker,
        Print print) {
    static final Comparator<Traits> BY_TIME = Comparator.comparing(Traits::when).thenComparing(Traits::id);

    /** By when its event happened. */
    static final Comparator<Traits> BY_PLACE =
            Comparator.comparing(Traits::placed).thenComparing(Traits::id);

    Traits {
        written = Map.copyOf(written);
    }

    Traits placedAt(Instant instant) {
        return placed.equals(instant)
                ? this
                : new Traits(id, when, instant, seen, language, words, written, concepts, kind, speaker, print);
    }
}
