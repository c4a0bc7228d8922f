/**
 * Which stories tell one event, which are copies, and which events make a storyline.
 * Takes matches from {@code sift-stories}, hands clusters to {@code ledger} and {@code briefing}.
 */
@NullMarked
package parley.cluster;

import org.jspecify.annotations.NullMarked;
