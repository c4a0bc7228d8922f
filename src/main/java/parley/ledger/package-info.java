/**
 * How firm each instrument stands and how it got there: stages over time, what changed, the calendar, disagreement.
 * Reads clusters; shown by {@code briefing}.
 */
@NullMarked
package parley.ledger;

import org.jspecify.annotations.NullMarked;
