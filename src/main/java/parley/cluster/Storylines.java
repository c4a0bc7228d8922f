package parley.cluster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Links events over days into storylines, kept up while events come and go: those that tell one strand of the topic are
 * one storyline, under the strand's id for as long as it is told; the others go together where their words are alike on
 * average.
 */
final class Storylines {
    /** An event is found by so many words, and compared with so many others that hold one. */
    private static final int HEAVIEST = 12;

    private static final int REACH = 16;
    private static final double LEAST = 0.05;

    /** A storyline is named after so many of its latest stories. */
    private static final int NAMING = 200;

    private final Map<String, TreeSet<Event>> strands = new TreeMap<>();
    private final Map<String, List<Event>> others = new HashMap<>();
    private final Grouping<Event> grouping;

    Storylines(double join) {
        this.grouping = new Grouping<>(new Words(), REACH, join);
    }

    /** Events are alike as their centres are, however far apart. */
    private record Words() implements Neighbours.Nature<Event> {
        @Override
        public Comparator<Event> order() {
            return Event.BY_TIME;
        }

        @Override
        public boolean areApart(Event one, Event other) {
            return false;
        }

        @Override
        public double likeness(Event one, Event other) {
            var likeness = one.centre().times(other.centre());
            return likeness < LEAST ? 0 : likeness;
        }
    }

    /**
     * One storyline.
     *
     * @param events oldest first
     */
    record Line(String id, Collection<Event> events) {
        Storyline storyline(String topic) {
            var volume = new TreeMap<LocalDate, Integer>();
            events.forEach(event -> event.volume().forEach((day, count) -> volume.merge(day, count, Integer::sum)));
            return new Storyline(
                    id, topic, name(), events.stream().map(Event::id).toList(), volume);
        }

        private String name() {
            var latest = new ArrayList<Likeness.Weighed>();
            var newestFirst = new ArrayList<>(events);
            for (var at = newestFirst.size() - 1; at >= 0 && latest.size() < NAMING; at--) {
                latest.addAll(newestFirst.get(at).stories());
            }
            return new LineName(latest).words();
        }
    }

    /** @return the storylines that are not as they were */
    List<Line> update(Collection<Event> gone, Collection<Event> come) {
        var touched = new TreeSet<String>();
        for (var event : gone) {
            if (event.strand().isEmpty()) {
                grouping.remove(event);
            } else {
                strands.getOrDefault(event.strand(), new TreeSet<>(Event.BY_TIME))
                        .remove(event);
                touched.add(event.strand());
            }
        }
        for (var event : come) {
            if (event.strand().isEmpty()) {
                grouping.add(event, event.centre().heaviest(HEAVIEST));
            } else {
                strands.computeIfAbsent(event.strand(), any -> new TreeSet<>(Event.BY_TIME))
                        .add(event);
                touched.add(event.strand());
            }
        }
        strands.values().removeIf(Set::isEmpty);
        return changed(touched, grouping.settle());
    }

    private List<Line> changed(Collection<String> touchedStrands, Grouping.Change<Event> change) {
        change.gone().forEach(events -> others.remove(events.get(0).id()));
        change.come().forEach(events -> others.put(events.get(0).id(), events));
        var changed = new ArrayList<Line>();
        for (var id : touchedStrands) {
            if (strands.containsKey(id)) {
                changed.add(new Line(id, strands.get(id)));
            }
        }
        change.come().forEach(events -> changed.add(new Line(events.get(0).id(), events)));
        return changed;
    }

    List<Line> all() {
        var all = new ArrayList<Line>();
        strands.forEach((id, events) -> all.add(new Line(id, events)));
        others.forEach((id, events) -> all.add(new Line(id, events)));
        all.sort(Comparator.comparing(Line::id));
        return all;
    }
}
