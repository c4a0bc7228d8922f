package parley.cluster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Which items are alike, kept up while items come and go. An inverted index: two items are compared when they share a
 * key and stand at most so many places from each other among its holders, so that what an item costs does not grow with
 * their number. Groups nothing.
 *
 * <p>Links depend on which items are there, never on the order in which they came.
 */
final class Neighbours<T> {
    private final Nature<T> nature;
    private final int reach;
    private final Consumer<Node<T>> changed;
    private final Map<Long, List<Node<T>>> holders = new HashMap<>();
    private final Comparator<Node<T>> order;
    private long entry;

    /** What is asked of items. */
    interface Nature<T> {
        /** Total; holders of a key stand in it. */
        Comparator<T> order();

        /** So far from each other in the order that all behind are too. */
        boolean areApart(T one, T other);

        /** Symmetric; 0 where it is too little to keep. */
        double likeness(T one, T other);
    }

    /**
     * @param reach how many places from each other holders of a key are still compared
     * @param changed is told of one end at least of every link that comes or goes, of a node that leaves last of all
     */
    Neighbours(Nature<T> nature, int reach, Consumer<Node<T>> changed) {
        this.nature = nature;
        this.reach = reach;
        this.changed = changed;
        this.order = Comparator.comparing(Node::item, nature.order());
    }

    void enter(Node<T> node) {
        entry++;
        for (var key : node.keys()) {
            var all = holders.computeIfAbsent(key, any -> new ArrayList<>(2));
            var place = place(all, node);
            all.add(place, node);
            compare(all, place, -1);
            compare(all, place, 1);
            for (var left = Math.max(0, place - reach); left < place && left + reach + 1 < all.size(); left++) {
                part(all.get(left), all.get(left + reach + 1));
            }
        }
        changed.accept(node);
    }

    void leave(Node<T> node) {
        for (var link : List.copyOf(node.links())) {
            separate(node, link.to());
        }
        for (var key : node.keys()) {
            var all = holders.getOrDefault(key, List.of());
            var place = place(all, node);
            all.remove(place);
            for (var left = Math.max(0, place - reach); left < place && left + reach < all.size(); left++) {
                meet(all.get(left), all.get(left + reach));
            }
            if (all.isEmpty()) {
                holders.remove(key);
            }
        }
    }

    private void compare(List<Node<T>> all, int place, int step) {
        for (var at = place + step; at >= 0 && at < all.size() && Math.abs(at - place) <= reach; at += step) {
            if (nature.areApart(all.get(place).item(), all.get(at).item())) {
                return;
            }
            var other = all.get(at);
            if (other.met != entry) { // else another key has brought them together
                other.met = entry;
                meet(all.get(place), other);
            }
        }
    }

    private void meet(Node<T> one, Node<T> other) {
        if (nature.areApart(one.item(), other.item()) || one.isLinked(other)) {
            return;
        }
        var likeness = nature.likeness(one.item(), other.item());
        if (likeness > 0) {
            one.link(other, likeness);
            other.link(one, likeness);
            changed.accept(one);
        }
    }

    /** They have been moved out of each other's reach under one key; another may still hold them together. */
    private void part(Node<T> one, Node<T> other) {
        if (one.isLinked(other) && !areInReach(one, other)) {
            separate(one, other);
        }
    }

    private void separate(Node<T> one, Node<T> other) {
        one.unlink(other);
        other.unlink(one);
        changed.accept(one);
    }

    private boolean areInReach(Node<T> one, Node<T> other) {
        for (var key : one.keys()) {
            var all = holders.getOrDefault(key, List.of());
            var place = place(all, other);
            if (place < all.size() && all.get(place) == other && Math.abs(place - place(all, one)) <= reach) {
                return true;
            }
        }
        return false;
    }

    /** Where it stands, or would. */
    private int place(List<Node<T>> all, Node<T> node) {
        var last = all.size() - 1;
        if (last >= 0 && order.compare(all.get(last), node) < 0) {
            return all.size(); // most come in order
        }
        var low = 0;
        var high = all.size();
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (order.compare(all.get(middle), node) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
