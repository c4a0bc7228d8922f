package parley.cluster;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import parley.story.StoryId;

/**
 * The stories of one topic in the window, and how they belong together, kept up while stories come and go. A new story
 * costs what lies around it, not what the window holds; what comes out is the same as for a window that was filled
 * anew. Saves nothing.
 */
final class TopicWindow {
    private final String topic;
    private final int keys;
    private final TraitReader reader;
    private final Strands strands;
    private final Weightings weightings;
    private final Grouping<Likeness.Weighed> grouping;
    private final Storylines storylines;
    private final Copies copies = new Copies();
    private final Map<StoryId, TopicStory> stories = new HashMap<>();
    private final Map<StoryId, Likeness.Weighed> weighed = new HashMap<>();
    private final Map<String, Event> events = new HashMap<>();

    TopicWindow(String topic, Recipe recipe, TraitReader reader, Strands strands) {
        this.topic = topic;
        this.keys = recipe.looking().keys();
        this.reader = reader;
        this.strands = strands;
        this.weightings = new Weightings(recipe.looking(), strands);
        this.grouping = new Grouping<>(new Likeness(recipe), recipe.looking().reach(), recipe.join());
        this.storylines = new Storylines(recipe.line());
    }

    /** Whether it has this story with these texts and this verdict. */
    boolean holds(TopicStory story) {
        return story.equals(stories.get(story.id()));
    }

    /** The stories first seen until then. */
    List<StoryId> seenUntil(Instant instant) {
        return weightings.seenUntil(instant).stream().map(Traits::id).toList();
    }

    /**
     * Takes stories out and in; one that is there already is read anew.
     *
     * @return the clusters and storylines that are not as they were, and their stories
     */
    Gathered update(Collection<StoryId> gone, Collection<TopicStory> come) {
        var out = new ArrayList<Likeness.Weighed>();
        gone.forEach(id -> takeOut(id, out));
        come.forEach(story -> takeOut(story.id(), out));
        var in = new ArrayList<Traits>();
        for (var story : come) {
            if (!stories.containsKey(story.id())) {
                stories.put(story.id(), story);
                in.add(reader.read(story));
            }
        }
        var left = out.stream().map(Likeness.Weighed::traits).toList();
        var anew = new TreeSet<>(Traits.BY_TIME);
        anew.addAll(copies.update(left, in));
        anew.addAll(weightings.update(left, in));
        in.forEach(anew::remove);
        for (var traits : anew) {
            out.add(weighed.get(traits.id()));
            in.add(traits);
        }
        return settle(out, in.stream().map(copies::place).toList());
    }

    Gathering all() {
        return gathering(storylines.all());
    }

    private void takeOut(StoryId id, List<Likeness.Weighed> out) {
        var old = weighed.remove(id);
        if (old != null) {
            stories.remove(id);
            out.add(old);
        }
    }

    private Gathered settle(List<Likeness.Weighed> out, List<Traits> in) {
        out.forEach(grouping::remove);
        for (var traits : in) {
            var one = weightings.weigh(traits);
            weighed.put(traits.id(), one);
            grouping.add(one, one.keys(weightings.of(traits).rarities(), keys));
        }
        var change = grouping.settle();
        var goneEvents = new ArrayList<Event>();
        for (var group : change.gone()) {
            var event = events.remove(group.get(0).traits().id().value());
            if (event != null) {
                goneEvents.add(event);
            }
        }
        var comeEvents = change.come().stream().map(this::event).toList();
        comeEvents.forEach(event -> events.put(event.id(), event));
        return touched(storylines.update(goneEvents, comeEvents), comeEvents);
    }

    private Event event(List<Likeness.Weighed> group) {
        return Event.of(group, strands, weightings.of(group.get(0).traits()).strandWords());
    }

    /** Of a strand's storyline, which may be long, only the events that are new: the others stay where they were. */
    private Gathered touched(List<Storylines.Line> lines, List<Event> come) {
        var clusters = new LinkedHashMap<String, Cluster>();
        for (var line : lines) {
            var of = strands.has(line.id())
                    ? come.stream()
                            .filter(event -> event.strand().equals(line.id()))
                            .toList()
                    : line.events();
            of.forEach(event -> clusters.put(event.id(), event.cluster(topic, line.id(), copies)));
        }
        var members = clusters.values().stream()
                .flatMap(cluster -> cluster.members().stream())
                .map(stories::get)
                .toList();
        return new Gathered(
                topic,
                members,
                new Gathering(
                        List.copyOf(clusters.values()),
                        lines.stream().map(line -> line.storyline(topic)).toList()),
                List.of());
    }

    private Gathering gathering(List<Storylines.Line> lines) {
        var clusters = new TreeMap<String, Cluster>();
        for (var line : lines) {
            line.events().forEach(event -> clusters.put(event.id(), event.cluster(topic, line.id(), copies)));
        }
        return new Gathering(
                List.copyOf(clusters.values()),
                lines.stream().map(line -> line.storyline(topic)).toList());
    }
}
