package parley.ledger;

import java.time.Instant;
import java.util.List;
import parley.topic.Stage;

/**
 * Where an instrument stands.
 *
 * @param by ids of the actors that the evidence names, commonest first; empty when it names none
 * @param conditional at least half of the evidence makes it depend on something
 * @param unverified all of the evidence says that nobody vouches for it
 * @param since the time of the first report of this stage
 * @param evidence the entries that say so, oldest first
 * @param contradicting entries since then that say otherwise, oldest first
 */
public record Standing(
        String instrument,
        Stage stage,
        List<String> by,
        Firmness firmness,
        boolean conditional,
        boolean unverified,
        Instant since,
        List<LedgerEntry> evidence,
        List<LedgerEntry> contradicting) {
    public Standing {
        by = List.copyOf(by);
        evidence = List.copyOf(evidence);
        contradicting = List.copyOf(contradicting);
    }

    /** Of what contradicts it: those that tell of a refusal or a breach. */
    public int denials() {
        return (int) contradicting.stream()
                .filter(entry -> Standings.isTurn(entry.stage()))
                .count();
    }

    /** Of what contradicts it: those that put it less far, as previews and background do. */
    public int lagging() {
        return contradicting.size() - denials();
    }

    /** Publisher families that vouch for it, unknown ones aside. */
    public int families() {
        return Standings.families(evidence);
    }
}
