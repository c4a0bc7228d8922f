package parley.web;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import parley.briefing.Edition;
import parley.config.TopicPackFile;
import parley.ledger.LedgerBook;
import parley.ledger.LedgerEntry;
import parley.ledger.Parties;
import parley.ledger.Standings;
import parley.topic.TopicPack;

/** The pages over editions, stories and a ledger in memory, with the shipped topic. */
final class Site {
    static final Instant NOW = Instant.parse("2026-01-08T00:00:00Z");
    private static final TopicPack PACK = TopicPackFile.read(Path.of("config/topics/ukraine-peace.yaml"));
    private static final Standings STANDINGS = new Standings(Parties.of(PACK), Duration.ofDays(5));

    private Site() {}

    static WebPages of(Edition... editions) {
        return at("https://parley.example", Optional.empty(), List.of(), editions);
    }

    /** @param entries of the ledger, oldest first */
    static WebPages at(String address, Optional<String> notice, List<LedgerEntry> entries, Edition... editions) {
        return new WebPages(
                Shelf.of(editions),
                new Desk(),
                new Ledgers(new Entries(entries), Map.of(PACK.id(), STANDINGS)),
                List::of,
                new WebSettings(address, notice, List.of(), List.of(), List.of(PACK)),
                () -> NOW);
    }

    static Document html(WebPages pages, String path) {
        return Jsoup.parse(pages.answer(path, null, null).body());
    }

    private record Entries(List<LedgerEntry> all) implements LedgerBook {
        @Override
        public int append(Collection<LedgerEntry> entries) {
            throw new UnsupportedOperationException("pages only read");
        }

        @Override
        public List<LedgerEntry> until(String topic, Instant seen) {
            return all;
        }

        @Override
        public List<LedgerEntry> of(String topic, String instrument) {
            return all.stream()
                    .filter(entry -> entry.instrument().equals(instrument))
                    .toList();
        }
    }
}
