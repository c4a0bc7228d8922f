package parley.cluster;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** How rare a key is among the stories of the window: what all of them say tells no event. */
final class Rarity {
    private static final int FEW = 50;

    private final Map<String, Integer> counts = new HashMap<>();
    private int stories;

    void add(Collection<String> keys) {
        stories++;
        keys.forEach(key -> counts.merge(key, 1, Integer::sum));
    }

    /** ln((n + 1) / (df + 0.5)): never below zero. */
    double of(String key) {
        return Math.max(0, Math.log((stories + 1) / (counts.getOrDefault(key, 0) + 0.5)));
    }

    /** Whether sharing it is reason enough to compare: not found in more than a tenth of the stories, or in a few only. */
    boolean isRare(String key) {
        return counts.getOrDefault(key, 0) <= Math.max(FEW, stories / 10);
    }
}
