package parley.cluster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/**
 * Joins items whose groups are alike on average, the most alike first, until no two groups reach the bar (agglomerative
 * average linkage, UPGMA). One chance link between two groups joins nothing, as it would with single linkage. Ties go
 * to the lower numbers, so the same table always gives the same groups.
 */
final class AverageLink {
    private static final Comparator<Pair> BEST = Comparator.comparingDouble((Pair pair) -> -pair.mean())
            .thenComparingInt(Pair::first)
            .thenComparingInt(Pair::second);

    private final double join;
    private final double reach;
    private final List<Group> groups;
    private final PriorityQueue<Pair> queue = new PriorityQueue<>(BEST);

    private AverageLink(List<Sums> rows, double join, double reach) {
        this.join = join;
        this.reach = reach;
        this.groups = IntStream.range(0, rows.size())
                .mapToObj(item -> new Group(item, rows.get(item)))
                .toList();
        for (var group : groups) {
            group.sums.forEach((other, sum, links) -> {
                if (group.first < other) {
                    offer(group.first, other, sum, links);
                }
            });
        }
    }

    /** Under the number of one of its items; without items once it has gone into another. */
    private static final class Group {
        private final List<Integer> items = new ArrayList<>();
        /** To each other group, the sum of the likenesses between their items. */
        private Sums sums;

        private int first;

        private Group(int item, Sums sums) {
            items.add(item);
            this.first = item;
            this.sums = sums;
        }
    }

    /** A pair of groups as it was when it was queued; told apart from others by the lowest items. */
    private record Pair(int one, int other, double mean, int sizes, int first, int second) {}

    /**
     * The groups, each ascending, ordered by their first item.
     *
     * @param rows of each item, how alike it is to others; symmetric, what is not there is 0; used up
     * @param reach an item can have been compared with so many of a large group, and no more are missed
     */
    static List<List<Integer>> groups(List<Sums> rows, double join, int reach) {
        return new AverageLink(rows, join, reach).run();
    }

    private List<List<Integer>> run() {
        for (var best = queue.poll(); best != null; best = queue.poll()) {
            if (isCurrent(best)) {
                merge(best.one(), best.other());
            }
        }
        return groups.stream()
                .filter(group -> !group.items.isEmpty())
                .sorted(Comparator.comparingInt(group -> group.first))
                .map(group -> group.items.stream().sorted().toList())
                .toList();
    }

    /** Groups only grow: a pair is out of date when one of them is gone or larger. */
    private boolean isCurrent(Pair pair) {
        return size(pair.one()) > 0 && size(pair.other()) > 0 && size(pair.one()) + size(pair.other()) == pair.sizes();
    }

    /** The one with fewer links goes into the other: a link moves at most as often as its row doubles. */
    private void merge(int one, int other) {
        var oneIsLarger = groups.get(one).sums.size() >= groups.get(other).sums.size();
        var kept = oneIsLarger ? one : other;
        var gone = oneIsLarger ? other : one;
        absorb(groups.get(kept), kept, groups.get(gone), gone);
        groups.get(kept).sums.forEach((third, sum, links) -> offer(kept, third, sum, links));
    }

    private void absorb(Group into, int kept, Group from, int gone) {
        into.items.addAll(from.items);
        into.first = Math.min(into.first, from.first);
        from.items.clear();
        from.sums.forEach((third, sum, links) -> {
            var row = groups.get(third).sums;
            row.remove(gone);
            if (third != kept) {
                row.add(kept, sum, links);
                into.sums.add(third, sum, links);
            }
        });
        from.sums = new Sums();
    }

    private void offer(int one, int other, double sum, int links) {
        var mean = sum / Math.max(links, compared(size(one), size(other)));
        if (mean >= join) {
            var first = groups.get(one).first;
            var second = groups.get(other).first;
            queue.add(new Pair(
                    one, other, mean, size(one) + size(other), Math.min(first, second), Math.max(first, second)));
        }
    }

    /** How many pairs of their items can have been compared. */
    private double compared(int size, int otherSize) {
        return Math.min(size, otherSize) * Math.min(Math.max(size, otherSize), reach);
    }

    private int size(int group) {
        return groups.get(group).items.size();
    }
}
