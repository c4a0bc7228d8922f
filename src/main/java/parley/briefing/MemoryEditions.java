package parley.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Editions of a replay, kept while it runs. Owes nothing to anybody. */
final class MemoryEditions implements Editions {
    private final List<Edition> all = new ArrayList<>();

    @Override
    public Optional<Edition> last(String briefing) {
        return all.stream()
                .filter(edition -> edition.briefing().equals(briefing))
                .reduce((first, second) -> second);
    }

    @Override
    public Optional<Edition> find(String briefing, int number) {
        return all.stream()
                .filter(edition -> edition.briefing().equals(briefing) && edition.number() == number)
                .findFirst();
    }

    @Override
    public boolean publish(Edition edition, List<String> subscribers) {
        var expected = last(edition.briefing()).map(Edition::number).orElse(0) + 1;
        return edition.number() == expected && all.add(edition);
    }

    List<Edition> all() {
        return List.copyOf(all);
    }
}
