package parley.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import parley.ledger.LedgerEntry;
import parley.ledger.Standing;
import parley.topic.Hedge;

/** Where an instrument stands or stood, as JSON shows it: plain values, the words of packs. */
public record StandingData(
        String instrument,
        String stage,
        List<String> by,
        String firmness,
        int publishers,
        boolean conditional,
        boolean unverified,
        Instant since,
        List<Entry> evidence,
        List<Entry> contradicting) {
    public static StandingData of(Standing standing) {
        return new StandingData(
                standing.instrument(),
                standing.stage().word(),
                standing.by(),
                standing.firmness().name().toLowerCase(Locale.ROOT),
                standing.families(),
                standing.conditional(),
                standing.unverified(),
                standing.since(),
                standing.evidence().stream().map(Entry::of).toList(),
                standing.contradicting().stream().map(Entry::of).toList());
    }

    /** One story's claim. */
    public record Entry(
            String instrument,
            String stage,
            String by,
            List<String> with,
            Instant when,
            String story,
            String outlet,
            String family,
            String publisherClass,
            String sentence,
            String cue,
            List<Hedge> hedges) {
        static Entry of(LedgerEntry entry) {
            return new Entry(
                    entry.instrument(),
                    entry.stage().word(),
                    entry.by(),
                    entry.with(),
                    entry.when(),
                    entry.story().value(),
                    entry.outlet(),
                    entry.family(),
                    entry.publisherClass().word(),
                    entry.sentence(),
                    entry.cue(),
                    entry.hedges());
        }
    }
}
