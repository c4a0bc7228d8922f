package parley.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.briefing.Edition;

/**
 * What is owed to whom: one row for each (edition, subscriber), put in when the edition is published (see
 * {@code Editions.publish}), owed until it is sent or given up. The store implements it.
 *
 * <p>A row is worked on by whoever holds its lease. What {@link #claim} hands out is leased; {@link #sent},
 * {@link #tryAgain} and {@link #giveUp} end the lease. A lease that ran out may be claimed again, by anybody.
 * A row that is settled (sent or given up) stays, and is never handed out again.
 */
public interface Outbox {
    /** How far one delivery has come. {@code at} is when it last moved, or for OWED the next attempt. */
    record Standing(
            String briefing, int number, String subscriber, State state, int attempts, Instant at, String why) {}

    enum State {
        OWED,
        SENT,
        GIVEN_UP
    }

    /**
     * Leases what is owed, not leased, and due for an attempt; longest owed first. Editions reach a subscriber in their
     * order: of each subscriber only the oldest owed row is looked at, and when that one waits, the later ones wait too.
     *
     * @param leaseUntil after this instant the row may be claimed again
     */
    List<Delivery> claim(Instant now, Instant leaseUntil, int limit);

    /** Writes down the parts, and which of them are sent. The lease goes on. */
    void keep(Delivery delivery);

    /** All of it has arrived, as far as the answers say. */
    void sent(Delivery delivery, Instant at);

    /** An attempt failed: counts it, and owes it again from {@code next} on. Parts already sent stay sent. */
    void tryAgain(Delivery delivery, Instant next, String why);

    /** It will not be tried any more. */
    void giveUp(Delivery delivery, Instant at, String why);

    /**
     * Owes an edition to a subscriber from now on, as if nothing had come of it yet: whether it was sent, given up, or
     * never owed. The parts will be rendered anew.
     */
    void oweAgain(Edition edition, String subscriber, Instant now);

    /** Ends leases that this node held before it went down; called once at start. */
    void freeLeases();

    /** How far it has come; empty when the subscriber never was owed this edition. */
    Optional<Standing> standing(String briefing, int number, String subscriber);

    /** What a row is about, for one that is to be sent again. */
    Optional<Edition> edition(String briefing, int number);

    /** The latest rows of a briefing that are in one of these states, newest edition first, for people. */
    List<Standing> standings(String briefing, Set<State> states, int limit);
}
