package parley.ledger;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Where entries are kept. Append-only: the store implements it. */
public interface LedgerBook {
    /**
     * Enters those that are new; one that is there already (same topic, story, instrument and stage) is left as it is.
     *
     * @return how many were new
     */
    int append(Collection<LedgerEntry> entries);

    /** All entries of a topic that were seen until an instant (inclusive), oldest {@code when} first. */
    List<LedgerEntry> until(String topic, Instant seen);

    /** All entries of one instrument, oldest {@code when} first. */
    List<LedgerEntry> of(String topic, String instrument);
}
