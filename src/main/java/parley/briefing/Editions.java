package parley.briefing;

import java.util.List;
import java.util.Optional;

/** Where published editions are kept for good. The store implements it; an edition never changes once it is in. */
public interface Editions {
    /** The edition with the highest number; empty before a briefing's first. */
    Optional<Edition> last(String briefing);

    Optional<Edition> find(String briefing, int number);

    /**
     * Puts an edition in, and with it one delivery that is owed to each subscriber, in one transaction: either all of it
     * is there afterwards or nothing.
     *
     * <p>Its number must be one more than that of the last edition of its briefing, or 1. Unique keys on (briefing,
     * number) and on (briefing, due) hold this against other nodes, so numbers have no gaps and a due instant has one
     * edition.
     *
     * @param subscribers ids of those that get it
     * @return false, with nothing changed, when this number or this due instant has its edition already
     */
    boolean publish(Edition edition, List<String> subscribers);
}
