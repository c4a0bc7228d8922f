/**
 * The edition: what moved, events in order, who said what, the counts; and its renderings from that one record.
 * Reads clusters and ledger; hands finished editions to {@code delivery}.
 */
@NullMarked
package parley.briefing;

import org.jspecify.annotations.NullMarked;
