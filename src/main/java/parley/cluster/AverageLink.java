package parley.cluster;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * Joins items whose groups are alike on average, the most alike first, until no two groups reach the bar (agglomerative
 * average linkage, UPGMA). One chance link between two groups joins nothing, as it would with single linkage. Ties go
 * to the lower numbers, so the same table always gives the same groups.
 */
final class AverageLink {
    private static final Comparator<Pair> BEST = Comparator.comparingDouble((Pair pair) -> -pair.mean())
            .thenComparingInt(Pair::left)
            .thenComparingInt(Pair::right);

    private final double join;
    private final List<String> labels;
    private final List<Group> groups = new ArrayList<>();
    private final PriorityQueue<Pair> queue = new PriorityQueue<>(BEST);

    private AverageLink(Links links, double join, List<String> labels) {
        this.join = join;
        this.labels = new ArrayList<>(labels);
        for (var item = 0; item < links.size(); item++) {
            groups.add(new Group(new ArrayList<>(List.of(item)), new HashMap<>(links.of(item))));
        }
        joinLabels();
        for (var left = 0; left < links.size(); left++) {
            for (var link : groups.get(left).sums().entrySet()) {
                if (left < link.getKey()) {
                    offer(left, link.getKey(), link.getValue());
                }
            }
        }
    }

    /**
     * Under the number of its first item; without items once it has gone into another.
     *
     * @param sums to each other group, the sum of the likenesses between their items
     */
    private record Group(List<Integer> items, Map<Integer, Double> sums) {}

    /** A pair of groups as it was when it was queued. */
    private record Pair(int left, int right, double mean, int sizes) {}

    /** The groups, each ascending, ordered by their first item. */
    static List<List<Integer>> groups(Links links, double join) {
        return groups(links, join, Collections.nCopies(links.size(), ""));
    }

    /** @param labels items of one label are one group from the start, two labels never join; empty for none */
    static List<List<Integer>> groups(Links links, double join, List<String> labels) {
        return new AverageLink(links, join, labels).run();
    }

    private void joinLabels() {
        var first = new HashMap<String, Integer>();
        for (var item = 0; item < labels.size(); item++) {
            if (!labels.get(item).isEmpty()) {
                var kept = first.putIfAbsent(labels.get(item), item);
                if (kept != null) {
                    absorb(kept, item);
                }
            }
        }
    }

    private List<List<Integer>> run() {
        for (var best = queue.poll(); best != null; best = queue.poll()) {
            if (isCurrent(best)) {
                merge(best.left(), best.right());
            }
        }
        return groups.stream()
                .filter(group -> !group.items().isEmpty())
                .map(group -> group.items().stream().sorted().toList())
                .toList();
    }

    /** Groups only grow: a pair is out of date when one of them is gone or larger. */
    private boolean isCurrent(Pair pair) {
        return isThere(pair.left()) && isThere(pair.right()) && size(pair.left()) + size(pair.right()) == pair.sizes();
    }

    private void merge(int kept, int gone) {
        absorb(kept, gone);
        groups.get(kept).sums().forEach((third, sum) -> offer(Math.min(kept, third), Math.max(kept, third), sum));
    }

    private void absorb(int kept, int gone) {
        if (labels.get(kept).isEmpty()) {
            labels.set(kept, labels.get(gone));
        }
        var into = groups.get(kept);
        var from = groups.get(gone);
        into.items().addAll(from.items());
        from.items().clear();
        from.sums().forEach((third, sum) -> {
            groups.get(third).sums().remove(gone);
            if (third != kept) {
                into.sums().merge(third, sum, Double::sum);
            }
        });
        from.sums().clear();
        into.sums().forEach((third, sum) -> groups.get(third).sums().put(kept, sum));
    }

    private void offer(int left, int right, double sum) {
        var mean = sum / ((double) size(left) * size(right));
        if (mean >= join && (labels.get(left).isEmpty() || labels.get(right).isEmpty())) {
            queue.add(new Pair(left, right, mean, size(left) + size(right)));
        }
    }

    private boolean isThere(int group) {
        return size(group) > 0;
    }

    private int size(int group) {
        return groups.get(group).items().size();
    }
}
