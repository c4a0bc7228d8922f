package parley.cluster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;

/**
 * Joins items whose groups are alike on average, the most alike first, until no two groups reach the bar (agglomerative
 * average linkage, UPGMA). One chance link between two groups joins nothing, as it would with single linkage. Ties go
 * to the lower numbers, so the same table always gives the same groups.
 */
final class AverageLink {
    private static final Comparator<Pair> BEST = Comparator.comparingDouble((Pair pair) -> -pair.mean())
            .thenComparingInt(Pair::one)
            .thenComparingInt(Pair::other);

    private final double join;
    private final Map<Integer, List<Integer>> groups = new TreeMap<>();
    private final Map<Integer, Map<Integer, Double>> sums = new HashMap<>();
    private final PriorityQueue<Pair> queue = new PriorityQueue<>(BEST);

    private AverageLink(Links links, double join) {
        this.join = join;
        for (var item = 0; item < links.size(); item++) {
            groups.put(item, new ArrayList<>(List.of(item)));
            sums.put(item, new HashMap<>(links.of(item)));
        }
        for (var one = 0; one < links.size(); one++) {
            for (var link : links.of(one).entrySet()) {
                if (one < link.getKey()) {
                    offer(one, link.getKey(), link.getValue());
                }
            }
        }
    }

    /** A pair of groups as it was when it was queued. */
    private record Pair(int one, int other, double mean, int sizes) {}

    /** The groups, each ascending, ordered by their first item. */
    static List<List<Integer>> groups(Links links, double join) {
        return new AverageLink(links, join).run();
    }

    private List<List<Integer>> run() {
        for (var best = queue.poll(); best != null; best = queue.poll()) {
            if (isCurrent(best)) {
                merge(best.one(), best.other());
            }
        }
        return groups.values().stream()
                .map(items -> items.stream().sorted().toList())
                .sorted(Comparator.comparingInt(items -> items.get(0)))
                .toList();
    }

    /** Groups only grow: a pair is out of date when one of them is gone or larger. */
    private boolean isCurrent(Pair pair) {
        var one = groups.get(pair.one());
        var other = groups.get(pair.other());
        return one != null && other != null && one.size() + other.size() == pair.sizes();
    }

    private void merge(int kept, int gone) {
        groups.get(kept).addAll(groups.remove(gone));
        var row = sums.get(kept);
        sums.remove(gone).forEach((third, sum) -> {
            var column = sums.get(third);
            if (third != kept) {
                column.remove(gone);
                row.merge(third, sum, Double::sum);
            }
        });
        row.remove(gone);
        row.forEach((third, sum) -> {
            sums.get(third).put(kept, sum);
            offer(Math.min(kept, third), Math.max(kept, third), sum);
        });
    }

    private void offer(int one, int other, double sum) {
        var left = groups.get(one).size();
        var right = groups.get(other).size();
        var mean = sum / ((double) left * right);
        if (mean >= join) {
            queue.add(new Pair(one, other, mean, left + right));
        }
    }
}
