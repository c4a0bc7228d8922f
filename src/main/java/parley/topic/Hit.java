package parley.topic;

/**
 * A query of the pack that fired in a story.
 *
 * @param id of the concept, actor or instrument
 * @param boost the term's own, 1 where it has none
 * @param start in the unit's field, UTF-16 units
 * @param end exclusive
 * @param firstWord position of its first word within the unit
 * @param lastWord position of its last word
 */
record Hit(Kind kind, String id, double boost, Unit unit, int start, int end, int firstWord, int lastWord) {
    enum Kind {
        CONCEPT,
        ACTOR,
        INSTRUMENT
    }

    boolean overlaps(Hit other) {
        return unit.index() == other.unit.index() && start < other.end && other.start < end;
    }

    /** Begins before the other and ends after it. */
    boolean spans(Hit other) {
        return unit.index() == other.unit.index() && start < other.start && other.end < end;
    }

    /** Longer, and all around the other. */
    boolean covers(Hit other) {
        return unit.index() == other.unit.index()
                && start <= other.start
                && other.end <= end
                && end - start > other.end - other.start;
    }

    String text() {
        return unit.text().substring(start - unit.start(), end - unit.start());
    }
}
