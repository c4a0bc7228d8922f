package parley.web;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import parley.briefing.Edition;

/** Editions in memory. */
record Shelf(List<Edition> editions) implements EditionShelf {
    static Shelf of(Edition... editions) {
        return new Shelf(List.of(editions));
    }

    @Override
    public List<Edition> before(Instant due, int limit) {
        return editions.stream()
                .filter(e -> e.due().isBefore(due))
                .sorted(Comparator.comparing(Edition::due).reversed())
                .limit(limit)
                .toList();
    }

    @Override
    public Optional<Edition> last(String briefing) {
        return editions.stream().filter(e -> e.briefing().equals(briefing)).max(Comparator.comparing(Edition::number));
    }

    @Override
    public Optional<Edition> find(String briefing, int number) {
        return editions.stream()
                .filter(e -> e.briefing().equals(briefing) && e.number() == number)
                .findFirst();
    }
}
