package parley.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import parley.ledger.LedgerEntry;
import parley.topic.Stage;

/**
 * What an event put into the ledger, in short: entries that claim the same are one.
 *
 * @param by ids of the actors that they name
 * @param outlets that say so
 */
public record LedgerLine(String instrument, Stage stage, List<String> by, List<String> outlets) {
    public LedgerLine {
        by = List.copyOf(by);
        outlets = List.copyOf(outlets);
    }

    private record Claim(String instrument, Stage stage) {}

    static List<LedgerLine> of(List<LedgerEntry> entries) {
        var same = new LinkedHashMap<Claim, List<LedgerEntry>>();
        entries.forEach(
                entry -> same.computeIfAbsent(new Claim(entry.instrument(), entry.stage()), any -> new ArrayList<>())
                        .add(entry));
        return same.entrySet().stream()
                .map(one -> new LedgerLine(
                        one.getKey().instrument(),
                        one.getKey().stage(),
                        one.getValue().stream()
                                .flatMap(LedgerEntry::actors)
                                .distinct()
                                .toList(),
                        one.getValue().stream()
                                .map(LedgerEntry::outlet)
                                .distinct()
                                .toList()))
                .toList();
    }
}
