package parley.cluster;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An item in {@link Neighbours} and {@link Grouping}: the keys it is found by, what it is like, the group it is in. */
final class Node<T> {
    private final T item;
    private final long[] keys;
    private final List<Link<T>> links = new ArrayList<>(4);

    /** Null until it is grouped for the first time. */
    @Nullable
    Group<T> group;

    /** The entry at which it was last compared. */
    long met;

    /** Its number in the grouping under way; says nothing afterwards. */
    int number;

    Node(T item, long[] keys) {
        this.item = item;
        this.keys = keys;
    }

    record Link<T>(Node<T> to, double likeness) {}

    /** Nodes that average link has put together, in order. */
    static final class Group<T> {
        private final List<Node<T>> nodes;

        Group(List<Node<T>> nodes) {
            this.nodes = List.copyOf(nodes);
        }

        List<Node<T>> nodes() {
            return nodes;
        }

        List<T> items() {
            return nodes.stream().map(Node::item).toList();
        }
    }

    T item() {
        return item;
    }

    long[] keys() {
        return keys;
    }

    List<Link<T>> links() {
        return links;
    }

    boolean isLinked(Node<T> other) {
        return at(other) >= 0;
    }

    void link(Node<T> other, double likeness) {
        links.add(new Link<>(other, likeness));
    }

    /** @return whether there was a link */
    boolean unlink(Node<T> other) {
        var at = at(other);
        if (at >= 0) {
            links.set(at, links.get(links.size() - 1));
            links.remove(links.size() - 1);
        }
        return at >= 0;
    }

    /** Links are few: looking through them is quicker than a table. */
    private int at(Node<T> other) {
        for (var i = 0; i < links.size(); i++) {
            if (links.get(i).to() == other) {
                return i;
            }
        }
        return -1;
    }
}
