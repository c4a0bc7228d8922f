package parley.store;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import parley.cluster.Cluster;
import parley.cluster.Gathering;
import parley.cluster.Storyline;
import parley.store.SqlGatheringBook.Seen;
import parley.story.StoryId;

/** Puts clusters and storylines together again from the rows of their members. */
final class GatheringRows {
    private GatheringRows() {}

    static Collector<Seen, ?, Gathering> toGathering(String topic, Map<String, String> names) {
        return Collectors.collectingAndThen(Collectors.toList(), rows -> gathering(topic, rows, names));
    }

    private static Gathering gathering(String topic, List<Seen> rows, Map<String, String> names) {
        var ordered = rows.stream()
                .sorted(Comparator.comparing(Seen::when).thenComparing(Seen::story))
                .toList();
        var clusters = grouped(ordered, Seen::cluster).values().stream()
                .map(members -> cluster(topic, members))
                .toList();
        var storylines = grouped(ordered, Seen::storyline).values().stream()
                .map(members -> storyline(topic, members, names))
                .toList();
        return new Gathering(clusters, storylines);
    }

    private static Map<String, List<Seen>> grouped(List<Seen> rows, java.util.function.Function<Seen, String> key) {
        return rows.stream().collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
    }

    private static Cluster cluster(String topic, List<Seen> members) {
        var copies = members.stream()
                .filter(m -> m.copyOf().isPresent())
                .collect(Collectors.toMap(Seen::story, m -> m.copyOf().orElseThrow()));
        List<StoryId> stories = members.stream().map(Seen::story).toList();
        var first = members.get(0);
        return new Cluster(first.cluster(), topic, stories, copies, first.storyline());
    }

    private static Storyline storyline(String topic, List<Seen> members, Map<String, String> names) {
        var volume = new TreeMap<LocalDate, Integer>();
        members.forEach(m -> volume.merge(m.when().atZone(ZoneOffset.UTC).toLocalDate(), 1, Integer::sum));
        var id = members.get(0).storyline();
        var clusters = members.stream().map(Seen::cluster).distinct().toList();
        return new Storyline(id, topic, names.getOrDefault(id, ""), clusters, volume);
    }
}
