package parley.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import parley.ledger.LedgerBook;
import parley.ledger.Standing;
import parley.ledger.Standings;

/**
 * The ledger of each topic, for reading.
 *
 * @param rules how each topic's entries are read as standings
 */
public record Ledgers(LedgerBook book, Map<String, Standings> rules) {
    public Ledgers {
        rules = Map.copyOf(rules);
    }

    boolean has(String topic) {
        return rules.containsKey(topic);
    }

    /** Where each instrument of a topic stands, the one that moved last first. */
    List<Standing> standings(String topic, Instant now) {
        return rules(topic).at(now, book.until(topic, now));
    }

    /** Every move of one instrument, oldest first. */
    List<Standing> history(String topic, String instrument) {
        return rules(topic).history(instrument, book.of(topic, instrument));
    }

    private Standings rules(String topic) {
        var standings = rules.get(topic);
        if (standings == null) {
            throw new IllegalArgumentException("no topic " + topic);
        }
        return standings;
    }
}
