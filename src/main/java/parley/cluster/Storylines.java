package parley.cluster;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import parley.story.StoryId;

/** Links events over days into storylines: average link of what their stories say, without regard to time. */
final class Storylines {
    private static final double JOIN = 0.12;
    private static final int NAME_WORDS = 3;

    private final String topic;
    private final List<Likeness.Weighed> stories;

    Storylines(String topic, List<Likeness.Weighed> stories) {
        this.topic = topic;
        this.stories = stories;
    }

    /** @param events story numbers, oldest first */
    Gathering gather(List<List<Integer>> events) {
        var centres = events.stream().map(this::centre).toList();
        var lines = AverageLink.groups(links(centres), JOIN);
        var clusters = new ArrayList<Cluster>();
        var storylines = new ArrayList<Storyline>();
        for (var line : lines) {
            var members = line.stream().map(events::get).toList();
            var id = id(members.get(0));
            members.forEach(event -> clusters.add(new Cluster(
                    id(event), topic, event.stream().map(this::storyId).toList(), Map.of(), id)));
            storylines.add(new Storyline(
                    id, topic, name(members), members.stream().map(this::id).toList(), volume(members)));
        }
        clusters.sort(Comparator.comparing(Cluster::id));
        return new Gathering(clusters, storylines);
    }

    private Links links(List<Vector> centres) {
        var links = new Links(centres.size());
        for (var later = 0; later < centres.size(); later++) {
            for (var earlier = 0; earlier < later; earlier++) {
                var likeness = centres.get(earlier).times(centres.get(later));
                if (likeness > 0) {
                    links.put(earlier, later, likeness);
                }
            }
        }
        return links;
    }

    private Vector centre(List<Integer> event) {
        return Vector.of(sum(event), key -> 1);
    }

    private Map<String, Double> sum(List<Integer> event) {
        var sum = new HashMap<String, Double>();
        for (var story : event) {
            stories.get(story).words().forEach((word, weight) -> sum.merge(word, weight, Double::sum));
        }
        return sum;
    }

    private String name(List<List<Integer>> members) {
        return sum(members.stream().flatMap(List::stream).toList()).entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(NAME_WORDS)
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(", "));
    }

    private SortedMap<LocalDate, Integer> volume(List<List<Integer>> members) {
        var volume = new TreeMap<LocalDate, Integer>();
        members.forEach(event -> event.forEach(story -> volume.merge(
                stories.get(story).traits().when().atZone(ZoneOffset.UTC).toLocalDate(), 1, Integer::sum)));
        return volume;
    }

    private StoryId storyId(int story) {
        return stories.get(story).traits().id();
    }

    private String id(List<Integer> event) {
        return storyId(event.get(0)).value();
    }
}
