package parley.cluster;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The stories of one event, with what storylines ask of it.
 *
 * @param stories oldest first
 * @param centre of their words, of length one
 * @param strand that it tells, empty for none
 * @param volume stories for each day (UTC)
 */
record Event(List<Likeness.Weighed> stories, Vector centre, String strand, Map<LocalDate, Integer> volume) {
    /** So much like the words of a strand's stories, an event tells it. */
    private static final double AS_STRAND = 0.12;

    static final Comparator<Event> BY_TIME = Comparator.comparing(event -> event.oldest(), Traits.BY_TIME);

    static Event of(List<Likeness.Weighed> stories, Strands strands, StrandWords strandWords) {
        var words = stories.stream().map(Likeness.Weighed::words).toList();
        var volume = new TreeMap<LocalDate, Integer>();
        stories.forEach(story ->
                volume.merge(story.traits().when().atZone(ZoneOffset.UTC).toLocalDate(), 1, Integer::sum));
        var traits = stories.stream().map(Likeness.Weighed::traits).toList();
        var centre = Vector.sum(words).weighed(any -> 1);
        var named = strands.of(traits);
        return new Event(stories, centre, named.isEmpty() ? strandWords.closest(centre, AS_STRAND) : named, volume);
    }

    Traits oldest() {
        return stories.get(0).traits();
    }

    String id() {
        return oldest().id().value();
    }

    Cluster cluster(String topic, String storyline, Copies copies) {
        var members = stories.stream().map(story -> story.traits().id()).toList();
        return new Cluster(id(), topic, members, copies.among(members), storyline);
    }
}
