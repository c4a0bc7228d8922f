package parley.cluster;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.cluster.Weighting.Seen;

/**
 * The stories in the window, and by what each is weighed, kept up while they come and go. How rare a word is would
 * change with every story, and with it the likeness of all. So it is counted over whole days (UTC, by when we saw a
 * story) before the story's own: as many as hold enough stories. Where the window holds too little before a story, the
 * first count that is large enough goes for it; that one changes once a day, as the oldest day leaves the window.
 */
final class Weightings {
    private static final long DAY = Duration.ofDays(1).toSeconds();

    private final Recipe.Looking looking;
    private final Strands strands;
    private final TreeMap<Seen, Traits> stories = new TreeMap<>();
    private final TreeMap<Long, Integer> sizes = new TreeMap<>();
    private Map<Long, Weighting> byDay = Map.of();

    Weightings(Recipe.Looking looking, Strands strands) {
        this.looking = looking;
        this.strands = strands;
    }

    /** @return in the order in which we saw them */
    Collection<Traits> seenUntil(Instant instant) {
        return stories.headMap(Seen.from(instant.plusNanos(1))).values();
    }

    Likeness.Weighed weigh(Traits story) {
        return Likeness.Weighed.of(story, of(story).rarities());
    }

    Weighting of(Traits story) {
        var weighting = byDay.get(day(story));
        if (weighting == null) {
            throw new IllegalArgumentException(story.id() + " is not in the window");
        }
        return weighting;
    }

    /** @return those that were there before, are there still, and are to be weighed anew */
    @SuppressWarnings("ReferenceEquality") // a count is good or made anew, never equal by chance
    List<Traits> update(Collection<Traits> out, Collection<Traits> in) {
        out.forEach(story -> count(story, stories.remove(Seen.of(story)) == null ? 0 : -1));
        in.forEach(story -> count(story, stories.put(Seen.of(story), story) == null ? 1 : 0));
        var before = byDay;
        var known = before.values().stream()
                .distinct()
                .filter(one -> Stream.concat(out.stream(), in.stream()).noneMatch(one::counts))
                .collect(Collectors.toCollection(ArrayList::new));
        byDay = new HashMap<>();
        sizes.keySet().forEach(day -> byDay.put(day, weighting(counted(day), known)));
        var come = in.stream().map(Traits::id).collect(Collectors.toSet());
        return byDay.keySet().stream()
                .filter(day -> before.get(day) != null && before.get(day) != byDay.get(day))
                .flatMap(day -> seen(day, day + 1).values().stream())
                .filter(story -> !come.contains(story.id()))
                .toList();
    }

    private void count(Traits story, int more) {
        sizes.merge(day(story), more, Integer::sum);
        sizes.remove(day(story), 0);
    }

    private Weighting weighting(NavigableMap<Seen, Traits> counted, List<Weighting> known) {
        var first = counted.firstKey();
        var last = counted.lastKey();
        return known.stream().filter(one -> one.isOver(first, last)).findFirst().orElseGet(() -> {
            var weighting = Weighting.of(first, last, counted.values(), strands);
            known.add(weighting);
            return weighting;
        });
    }

    /** Over which stories it is counted for those of a day. */
    private NavigableMap<Seen, Traits> counted(long day) {
        var firstWhole = sizes.firstKey() + 1;
        for (var from = day - looking.days(); from >= firstWhole; from--) {
            if (isEnough(from, day)) {
                return seen(from, day);
            }
        }
        for (var to = firstWhole + looking.days(); to <= sizes.lastKey(); to++) {
            if (isEnough(firstWhole, to)) {
                return seen(firstWhole, to);
            }
        }
        return earliest();
    }

    /** In the first days: over the earliest, more each time that they have doubled; over all while there are few. */
    private NavigableMap<Seen, Traits> earliest() {
        if (stories.size() < looking.fewest()) {
            return stories;
        }
        var doublings = Integer.highestOneBit(stories.size() / looking.fewest());
        var last = stories.keySet().stream()
                .skip((long) doublings * looking.fewest() - 1)
                .findFirst();
        return stories.headMap(last.orElseThrow(), true);
    }

    private boolean isEnough(long from, long to) {
        return sizes.subMap(from, to).values().stream()
                        .mapToInt(Integer::intValue)
                        .sum()
                >= looking.fewest();
    }

    /** Those of these days, the last not among them. */
    private NavigableMap<Seen, Traits> seen(long from, long to) {
        return stories.subMap(
                Seen.from(Instant.ofEpochSecond(from * DAY)), true, Seen.from(Instant.ofEpochSecond(to * DAY)), false);
    }

    private static long day(Traits story) {
        return Math.floorDiv(story.seen().getEpochSecond(), DAY);
    }
}
