package parley.cluster;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.cluster.Node.Group;

/**
 * Keeps items in groups by {@link AverageLink} while items come and go, and groups anew only what a change can reach.
 * What comes out is what grouping all items from scratch would give.
 *
 * <p>Why that holds: two groups can only join over a link that reaches the bar. So the groups in which something changed
 * are grouped anew together with their border, the groups that such a link leads to. Where a border group comes out as
 * it was, nothing has joined it on the way, and all beyond it has seen no change; where not, it is drawn in, with its
 * own border.
 */
final class Grouping<T> {
    private final Neighbours<T> neighbours;
    private final Comparator<Node<T>> order;
    private final int reach;
    private final double join;
    private final IdentityHashMap<T, Node<T>> nodes = new IdentityHashMap<>();
    private final Set<Node<T>> changed = new LinkedHashSet<>();
    private final Set<Group<T>> gone = new LinkedHashSet<>();

    Grouping(Neighbours.Nature<T> nature, int reach, double join) {
        this.neighbours = new Neighbours<>(nature, reach, changed::add);
        this.order = Comparator.comparing(Node::item, nature.order());
        this.reach = reach;
        this.join = join;
    }

    /** Groups that are no more, and those in their place; each in order. */
    record Change<T>(Collection<List<T>> gone, Collection<List<T>> come) {}

    /** @param keys by which it is found, each once */
    void add(T item, long[] keys) {
        var node = new Node<>(item, keys);
        nodes.put(item, node);
        neighbours.enter(node);
    }

    void remove(T item) {
        var node = nodes.remove(item);
        if (node == null) {
            return;
        }
        neighbours.leave(node);
        changed.remove(node);
        if (node.group != null) {
            gone.add(node.group);
            changed.addAll(mates(node));
        }
    }

    /** Groups anew after all that was added and removed since the last time. */
    Change<T> settle() {
        var core = new LinkedHashSet<Node<T>>();
        changed.forEach(node -> core.addAll(mates(node)));
        var groups = settled(core);
        var come = new ArrayList<List<T>>();
        for (var group : groups) {
            if (core.contains(group.get(0)) && !isAsBefore(group)) {
                come.add(found(group));
            }
        }
        var before = gone.stream().map(Group::items).toList();
        changed.clear();
        gone.clear();
        return new Change<>(before, come);
    }

    private List<List<Node<T>>> settled(Set<Node<T>> core) {
        while (true) {
            var border = border(core);
            var groups = grouped(core, border);
            var drawnIn = new HashSet<>(border);
            groups.stream().filter(this::isAsBefore).forEach(group -> drawnIn.remove(group.get(0).group));
            if (drawnIn.isEmpty()) {
                return groups;
            }
            drawnIn.forEach(group -> core.addAll(group.nodes()));
        }
    }

    /** Groups outside that one good link leads to. */
    private Set<Group<T>> border(Set<Node<T>> core) {
        var border = new LinkedHashSet<Group<T>>();
        for (var node : core) {
            for (var link : node.links()) {
                var group = link.to().group;
                if (link.likeness() >= join && group != null && !core.contains(link.to())) {
                    border.add(group);
                }
            }
        }
        return border;
    }

    /** Average link over each part that good links hold together: between two parts nothing can join. */
    private List<List<Node<T>>> grouped(Set<Node<T>> core, Set<Group<T>> border) {
        var left = new LinkedHashSet<>(core);
        border.forEach(group -> left.addAll(group.nodes()));
        var groups = new ArrayList<List<Node<T>>>();
        for (var node : List.copyOf(left)) {
            if (left.remove(node)) {
                groups.addAll(grouped(part(node, left)));
            }
        }
        return groups;
    }

    private List<Node<T>> part(Node<T> first, Set<Node<T>> left) {
        var part = new ArrayList<>(List.of(first));
        for (var at = 0; at < part.size(); at++) {
            for (var link : part.get(at).links()) {
                if (link.likeness() >= join && left.remove(link.to())) {
                    part.add(link.to());
                }
            }
        }
        part.sort(order);
        return part;
    }

    private List<List<Node<T>>> grouped(List<Node<T>> part) {
        if (part.size() == 1) {
            return List.of(part);
        }
        for (var i = 0; i < part.size(); i++) {
            part.get(i).number = i;
        }
        var rows = new ArrayList<Sums>();
        for (var node : part) {
            var row = new Sums();
            for (var link : node.links()) {
                var number = link.to().number;
                if (number < part.size() && part.get(number) == link.to()) {
                    row.add(number, link.likeness(), 1);
                }
            }
            rows.add(row);
        }
        return AverageLink.groups(rows, join, 2 * reach).stream()
                .map(group -> group.stream().map(part::get).toList())
                .toList();
    }

    private List<Node<T>> mates(Node<T> node) {
        return node.group == null
                ? List.of(node)
                : node.group.nodes().stream().filter(this::isThere).toList();
    }

    private boolean isThere(Node<T> node) {
        return nodes.get(node.item()) == node;
    }

    /** Whether these very nodes were a group before. */
    private boolean isAsBefore(List<Node<T>> group) {
        @Nullable Group<T> before = group.get(0).group;
        return before != null
                && before.nodes().size() == group.size()
                && group.stream().allMatch(node -> node.group == before);
    }

    private List<T> found(List<Node<T>> nodes) {
        var group = new Group<>(nodes);
        for (var node : nodes) {
            if (node.group != null) {
                gone.add(node.group);
            }
            node.group = group;
        }
        return group.items();
    }
}
