package parley.cluster;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which stories are worth comparing: those that share a rare key and lie near in time. An inverted index from keys to
 * the latest stories that hold them; each story looks back at so many of them and no more, so that its cost does not
 * grow with the window.
 */
final class Candidates {
    private final Map<String, Deque<Integer>> holders = new HashMap<>();
    private final Likeness likeness;
    private final int most;

    Candidates(Likeness likeness, int most) {
        this.likeness = likeness;
        this.most = most;
    }

    /** Earlier stories to compare with, ascending; then this one is entered too. Call it in the order of time. */
    Set<Integer> of(int story, List<Traits> all, Iterable<String> rareKeys) {
        var found = new TreeSet<Integer>();
        for (var key : rareKeys) {
            var latest = holders.computeIfAbsent(key, any -> new ArrayDeque<>());
            while (!latest.isEmpty() && likeness.areApart(all.get(latest.peekFirst()), all.get(story))) {
                latest.removeFirst();
            }
            found.addAll(latest);
            latest.addLast(story);
            if (latest.size() > most) {
                latest.removeFirst();
            }
        }
        return found;
    }
}
