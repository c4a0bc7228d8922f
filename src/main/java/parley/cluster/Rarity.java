package parley.cluster;

import java.util.HashMap;
import java.util.Map;

/** How rare a key is among the stories that were counted: what all of them say tells no event. */
final class Rarity {
    private static final int FEW = 50;
    private static final double COMMON = 0.1;

    private final Map<Long, Integer> counts = new HashMap<>();
    private int stories;

    void add(Vector keys) {
        stories++;
        for (var key : keys.keys()) {
            counts.merge(key, 1, Integer::sum);
        }
    }

    /** ln((n + 1) / (df + 0.5)): never below zero. */
    double of(long key) {
        return Math.max(0, Math.log((stories + 1) / (counts.getOrDefault(key, 0) + 0.5)));
    }

    /** Whether sharing it is reason enough to compare: not found in more than a tenth of the stories, or in a few only. */
    boolean isRare(long key) {
        return counts.getOrDefault(key, 0) <= Math.max(FEW, COMMON * stories);
    }
}
