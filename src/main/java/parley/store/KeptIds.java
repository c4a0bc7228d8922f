package parley.store;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import parley.cluster.Cluster;
import parley.cluster.Gathering;
import parley.cluster.Storyline;

/**
 * Events and storylines are named after their oldest story. When that one leaves the window, those that stay behind would
 * go on under another name, and an event would fall into as many as it has stories. So they keep the id under which they
 * stand in the store, as long as the oldest of them that is left is with them.
 */
final class KeptIds {
    /** Stories asked for at once. */
    private static final int AT_ONCE = 500;

    private final Handle handle;
    private final String topic;
    private final long from;

    /** @param from what was first seen until then has left the window */
    KeptIds(Handle handle, String topic, Instant from) {
        this.handle = handle;
        this.topic = topic;
        this.from = Database.millis(from);
    }

    Gathering in(Gathering changed) {
        var members = changed.clusters().stream()
                .flatMap(cluster -> cluster.members().stream().map(id -> Map.entry(id.value(), cluster)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        var clusters = new HashMap<String, String>();
        outlived("cluster", members.keySet()).forEach((id, heir) -> {
            var cluster = members.get(heir);
            if (cluster != null) {
                clusters.merge(cluster.id(), id, KeptIds::first);
            }
        });
        var storylines = new HashMap<String, String>();
        outlived("storyline", members.keySet()).forEach((id, heir) -> {
            var cluster = members.get(heir);
            // One that is named after a strand of the topic has that name for good.
            if (cluster != null && members.containsKey(cluster.storyline())) {
                storylines.merge(cluster.storyline(), id, KeptIds::first);
            }
        });
        return clusters.isEmpty() && storylines.isEmpty() ? changed : renamed(changed, clusters, storylines);
    }

    /** Of two that became one, always the same. */
    private static String first(String one, String other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    /** From the ids of those whose own story has left the window to the oldest story that is left of each. */
    private Map<String, String> outlived(String kind, Collection<String> members) {
        var heirs = new HashMap<String, String>();
        for (var id : outlivedIds(kind, List.copyOf(members))) {
            handle.createQuery("SELECT c.story FROM cluster_members c JOIN stories s ON s.id = c.story"
                            + " WHERE c.topic = :topic AND c." + kind + " = :id AND s.first_seen > :from"
                            + " ORDER BY COALESCE(s.published, s.first_seen), s.id LIMIT 1")
                    .bind("topic", topic)
                    .bind("id", id)
                    .bind("from", from)
                    .mapTo(String.class)
                    .findOne()
                    .ifPresent(heir -> heirs.put(id, heir));
        }
        return heirs;
    }

    private Set<String> outlivedIds(String kind, List<String> members) {
        var ids = new HashSet<String>();
        for (var at = 0; at < members.size(); at += AT_ONCE) {
            ids.addAll(handle.createQuery(
                            "SELECT DISTINCT c." + kind + " FROM cluster_members c JOIN stories s ON s.id = c." + kind
                                    + " WHERE c.topic = :topic AND s.first_seen <= :from AND c.story IN (<members>)")
                    .bind("topic", topic)
                    .bind("from", from)
                    .bindList("members", members.subList(at, Math.min(members.size(), at + AT_ONCE)))
                    .mapTo(String.class)
                    .list());
        }
        return ids;
    }

    private static Gathering renamed(Gathering changed, Map<String, String> clusters, Map<String, String> storylines) {
        return new Gathering(
                changed.clusters().stream()
                        .map(cluster -> new Cluster(
                                clusters.getOrDefault(cluster.id(), cluster.id()),
                                cluster.topic(),
                                cluster.members(),
                                cluster.copies(),
                                storylines.getOrDefault(cluster.storyline(), cluster.storyline())))
                        .toList(),
                changed.storylines().stream()
                        .map(line -> new Storyline(
                                storylines.getOrDefault(line.id(), line.id()),
                                line.topic(),
                                line.name(),
                                line.clusters().stream()
                                        .map(id -> clusters.getOrDefault(id, id))
                                        .toList(),
                                line.volume()))
                        .toList());
    }
}
