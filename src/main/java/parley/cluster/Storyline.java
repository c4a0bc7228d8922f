package parley.cluster;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;

/**
 * Events that belong together over days.
 *
 * @param id its oldest cluster's id
 * @param name a few words of its own
 * @param clusters oldest first
 * @param volume stories for each day (UTC) that had any
 */
public record Storyline(
        String id, String topic, String name, List<String> clusters, SortedMap<LocalDate, Integer> volume) {
    /** Which one readers see first: the one told of last, of two the larger. */
    public static final Comparator<Storyline> LATEST_FIRST = Comparator.comparing(Storyline::lastDay)
            .thenComparing(Storyline::stories)
            .reversed()
            .thenComparing(Storyline::id);

    public Storyline {
        clusters = List.copyOf(clusters);
    }

    public LocalDate firstDay() {
        return volume.firstKey();
    }

    public LocalDate lastDay() {
        return volume.lastKey();
    }

    public int stories() {
        return volume.values().stream().mapToInt(Integer::intValue).sum();
    }
}
