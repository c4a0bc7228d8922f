package parley.cluster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which items are alike, and how much: a sparse, symmetric table over items numbered from 0. What is not there is 0. */
final class Links {
    private final List<Map<Integer, Double>> rows = new ArrayList<>();

    Links(int items) {
        for (var i = 0; i < items; i++) {
            rows.add(new HashMap<>());
        }
    }

    void put(int earlier, int later, double likeness) {
        rows.get(earlier).put(later, likeness);
        rows.get(later).put(earlier, likeness);
    }

    Map<Integer, Double> of(int item) {
        return rows.get(item);
    }

    int size() {
        return rows.size();
    }
}
