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
import parley.story.StoryId;

/**
 * Links events over days into storylines: those that tell one strand of the topic belong together; the rest goes where
 * its words fit best on average. Two strands are never joined.
 */
final class Storylines {
    private static final double JOIN = 0.07;
    private static final int HEAVIEST = 20;
    private static final int HOLDERS = 64;

    private final String topic;
    private final Strands strands;
    private final List<Likeness.Weighed> stories;

    Storylines(String topic, Strands strands, List<Likeness.Weighed> stories) {
        this.topic = topic;
        this.strands = strands;
        this.stories = stories;
    }

    /** @param events story numbers, oldest first */
    Gathering gather(List<List<Integer>> events, Map<StoryId, StoryId> copies) {
        var centres = events.stream().map(this::centre).toList();
        var labels = events.stream().map(this::strand).toList();
        var clusters = new ArrayList<Cluster>();
        var storylines = new ArrayList<Storyline>();
        for (var line : AverageLink.groups(links(centres), JOIN, labels)) {
            var members = line.stream().map(events::get).toList();
            var id = id(members.get(0));
            members.forEach(event -> clusters.add(cluster(event, copies, id)));
            var all = members.stream().flatMap(List::stream).toList();
            storylines.add(new Storyline(
                    id, topic, name(all), members.stream().map(this::id).toList(), volume(all)));
        }
        clusters.sort(Comparator.comparing(Cluster::id));
        return new Gathering(clusters, storylines);
    }

    private Cluster cluster(List<Integer> event, Map<StoryId, StoryId> copies, String storyline) {
        var members = event.stream().map(this::storyId).toList();
        var copied = new HashMap<StoryId, StoryId>();
        for (var member : members) {
            var original = copies.get(member);
            if (original != null && members.contains(original)) {
                copied.put(member, original);
            }
        }
        return new Cluster(id(event), topic, members, copied, storyline);
    }

    private String strand(List<Integer> event) {
        return strands.of(
                event.stream().map(stories::get).map(Likeness.Weighed::traits).toList());
    }

    /** Each event with those before it that share one of its heaviest words: never all with all. */
    private static Links links(List<Vector> centres) {
        var links = new Links(centres.size());
        var holders = new HashMap<String, List<Integer>>();
        for (var later = 0; later < centres.size(); later++) {
            for (var word : centres.get(later).heaviest(HEAVIEST)) {
                var all = holders.computeIfAbsent(word, any -> new ArrayList<>());
                for (var earlier : all.subList(Math.max(0, all.size() - HOLDERS), all.size())) {
                    links.put(earlier, later, centres.get(earlier).times(centres.get(later)));
                }
                all.add(later);
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

    private String name(List<Integer> all) {
        return new LineName(all.stream().map(stories::get).toList()).words();
    }

    private SortedMap<LocalDate, Integer> volume(List<Integer> all) {
        var volume = new TreeMap<LocalDate, Integer>();
        all.forEach(story -> volume.merge(
                stories.get(story).traits().when().atZone(ZoneOffset.UTC).toLocalDate(), 1, Integer::sum));
        return volume;
    }

    private StoryId storyId(int story) {
        return stories.get(story).traits().id();
    }

    private String id(List<Integer> event) {
        return storyId(event.get(0)).value();
    }
}
