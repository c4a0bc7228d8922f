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
    private final double join;
    private final double reach;
    private final List<Group> groups;
    private final PriorityQueue<Pair> queue = new PriorityQueue<>();

    private AverageLink(List<Sums> rows, double join, double reach) {
        this.join = join;
        this.reach = reach;
        this.groups = IntStream.range(0, rows.size())
                .mapToObj(item -> new Group(item, rows.get(item)))
                .toList();
        IntStream.range(0, rows.size()).forEach(this::offerBest);
    }

    /** Under the number of one of its items; without items once it has gone into another. */
    private static final class Group {
        private final List<Integer> items = new ArrayList<>();
        /** To each other group, the sum of the likenesses between their items. */
        private Sums sums;

        private int first;

        /** With the group that is most like it, as far as known: no pair of this group comes before it. */
        private Pair best = Pair.NONE;

        private Group(int item, Sums sums) {
            items.add(item);
            this.first = item;
            this.sums = sums;
        }
    }

    /** A pair of groups as it was when it was queued; told apart from others by the lowest items. */
    private record Pair(int one, int other, double mean, int sizes, int first, int second) implements Comparable<Pair> {
        static final Pair NONE = new Pair(-1, -1, 0, 0, Integer.MAX_VALUE, Integer.MAX_VALUE);

        @Override
        public int compareTo(Pair pair) {
            var byMean = Double.compare(pair.mean, mean);
            var byFirst = byMean != 0 ? byMean : Integer.compare(first, pair.first);
            return byFirst != 0 ? byFirst : Integer.compare(second, pair.second);
        }
    }

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
        for (var pair = queue.poll(); pair != null; pair = queue.poll()) {
            if (!groups.get(pair.one()).best.equals(pair)) {
                continue; // a better one has been found since
            }
            if (isCurrent(pair)) {
                merge(pair.one(), pair.other());
            } else {
                offerBest(pair.one());
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
        groups.get(gone).best = Pair.NONE;
        groups.get(kept).sums.forEach((third, sum, links) -> offer(third, pair(third, kept, sum, links)));
        offerBest(kept);
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

    private void offerBest(int one) {
        var group = groups.get(one);
        group.best = Pair.NONE;
        group.sums.forEach((other, sum, links) -> {
            var pair = pair(one, other, sum, links);
            if (pair.compareTo(group.best) < 0) {
                group.best = pair;
            }
        });
        if (group.best.mean() >= join) {
            queue.add(group.best);
        }
    }

    private void offer(int one, Pair pair) {
        if (pair.mean() >= join && pair.compareTo(groups.get(one).best) < 0) {
            groups.get(one).best = pair;
            queue.add(pair);
        }
    }

    private Pair pair(int one, int other, double sum, int links) {
        var mean = sum / Math.max(links, compared(size(one), size(other)));
        var first = groups.get(one).first;
        var second = groups.get(other).first;
        return new Pair(one, other, mean, size(one) + size(other), Math.min(first, second), Math.max(first, second));
    }

    /** How many pairs of their items can have been compared. */
    private double compared(int size, int otherSize) {
        return Math.min(size, otherSize) * Math.min(Math.max(size, otherSize), reach);
    }

    private int size(int group) {
        return groups.get(group).items.size();
    }
}
