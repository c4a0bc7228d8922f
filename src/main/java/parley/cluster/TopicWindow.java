package parley.cluster;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
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
 *
 * <p>How rare words are would change with every story, and with it every likeness. So it is counted over whole quarters
 * of a day that have passed, and all is weighed anew when the next one begins.
 */
final class TopicWindow {
    private static final Duration QUARTER = Duration.ofHours(6);
    private static final Comparator<Traits> BY_SEEN =
            Comparator.comparing(Traits::seen).thenComparing(Traits::id);

    private final String topic;
    private final Recipe recipe;
    private final TraitReader reader;
    private final Strands strands;
    private final Map<StoryId, TopicStory> stories = new HashMap<>();
    private final Map<StoryId, Likeness.Weighed> weighed = new HashMap<>();
    private final TreeSet<Traits> bySeen = new TreeSet<>(BY_SEEN);
    private final Map<String, Event> events = new HashMap<>();
    private Rarities rarities = Rarities.of(List.of());
    private StrandWords strandWords = StrandWords.NONE;
    private Instant countedFrom = Instant.MAX;
    private Instant countedTo = Instant.MAX;
    private Grouping<Likeness.Weighed> grouping;
    private Storylines storylines;

    TopicWindow(String topic, Recipe recipe, TraitReader reader, Strands strands) {
        this.topic = topic;
        this.recipe = recipe;
        this.reader = reader;
        this.strands = strands;
        this.grouping = newGrouping();
        this.storylines = new Storylines(recipe.line());
    }

    private Grouping<Likeness.Weighed> newGrouping() {
        return new Grouping<>(new Likeness(recipe), recipe.looking().reach(), recipe.join());
    }

    /** Whether it has this story with these texts and this verdict. */
    boolean holds(TopicStory story) {
        return story.equals(stories.get(story.id()));
    }

    /** The stories first seen until then. */
    List<StoryId> seenUntil(Instant instant) {
        var until = new ArrayList<StoryId>();
        for (var one : bySeen) {
            if (one.seen().isAfter(instant)) {
                break;
            }
            until.add(one.id());
        }
        return until;
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
        bySeen.addAll(in);
        return isCountedAnew(out, in) ? weighAnew() : settle(out, in);
    }

    Gathering all() {
        return gathering(storylines.all());
    }

    private void takeOut(StoryId id, List<Likeness.Weighed> out) {
        var old = weighed.remove(id);
        if (old != null) {
            stories.remove(id);
            bySeen.remove(old.traits());
            out.add(old);
        }
    }

    /** Whether the stories that are counted for rarity are not those of the last time. */
    private boolean isCountedAnew(List<Likeness.Weighed> out, List<Traits> in) {
        return bySeen.isEmpty()
                || !countedTo.equals(quarter(bySeen.last().seen()))
                || in.stream().anyMatch(this::isCounted)
                || out.stream().map(Likeness.Weighed::traits).anyMatch(this::isCounted);
    }

    private boolean isCounted(Traits story) {
        return !story.seen().isBefore(countedFrom) && story.seen().isBefore(countedTo);
    }

    private static Instant quarter(Instant instant) {
        return Instant.ofEpochSecond(
                instant.getEpochSecond() - Math.floorMod(instant.getEpochSecond(), QUARTER.toSeconds()));
    }

    private Gathered weighAnew() {
        count();
        grouping = newGrouping();
        storylines = new Storylines(recipe.line());
        events.clear();
        weighed.clear();
        return settle(List.of(), List.copyOf(bySeen));
    }

    private void count() {
        var looking = recipe.looking();
        countedTo = bySeen.isEmpty() ? Instant.MAX : quarter(bySeen.last().seen());
        countedFrom = bySeen.isEmpty() ? Instant.MAX : countedTo.minus(looking.counted());
        var counted = bySeen.stream().filter(this::isCounted).toList();
        if (counted.size() < looking.fewest()) {
            countedFrom = Instant.MIN;
            countedTo = Instant.MAX; // every story counts, so every change counts anew
            counted = List.copyOf(bySeen);
        }
        rarities = Rarities.of(counted);
        strandWords = StrandWords.of(
                counted.stream().map(one -> Likeness.Weighed.of(one, rarities)).toList(), strands);
    }

    private Gathered settle(List<Likeness.Weighed> out, List<Traits> in) {
        out.forEach(grouping::remove);
        for (var traits : in) {
            var one = Likeness.Weighed.of(traits, rarities);
            weighed.put(traits.id(), one);
            grouping.add(one, one.keys(rarities, recipe.looking().keys()));
        }
        var change = grouping.settle();
        var goneEvents = new ArrayList<Event>();
        for (var group : change.gone()) {
            var event = events.remove(group.get(0).traits().id().value());
            if (event != null) {
                goneEvents.add(event);
            }
        }
        var comeEvents = change.come().stream()
                .map(group -> Event.of(group, strands, strandWords))
                .toList();
        comeEvents.forEach(event -> events.put(event.id(), event));
        return touched(storylines.update(goneEvents, comeEvents), comeEvents);
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
            of.forEach(event -> clusters.put(event.id(), event.cluster(topic, line.id())));
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
            line.events().forEach(event -> clusters.put(event.id(), event.cluster(topic, line.id())));
        }
        return new Gathering(
                List.copyOf(clusters.values()),
                lines.stream().map(line -> line.storyline(topic)).toList());
    }
}
