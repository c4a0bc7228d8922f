package parley.cluster;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The words in which each strand of the topic is told, out of the stories that name it: for events that tell a strand
 * without naming it.
 */
final class StrandWords {
    static final StrandWords NONE = new StrandWords(Map.of());

    private final Map<String, Vector> centres;

    private StrandWords(Map<String, Vector> centres) {
        this.centres = centres;
    }

    static StrandWords of(Collection<Likeness.Weighed> stories, Strands strands) {
        var told = new LinkedHashMap<String, List<Vector>>();
        for (var story : stories) {
            var strand = strands.of(List.of(story.traits()));
            told.computeIfAbsent(strand, any -> new ArrayList<>()).add(story.words());
        }
        told.remove("");
        var centres = new LinkedHashMap<String, Vector>();
        told.forEach((strand, words) -> centres.put(strand, Vector.sum(words).weighed(any -> 1)));
        return new StrandWords(centres);
    }

    /** The strand whose words are most like these; empty where none reaches the bar. */
    String closest(Vector words, double bar) {
        var best = "";
        var most = bar;
        for (var strand : centres.entrySet()) {
            var likeness = words.amid(strand.getValue());
            if (likeness > most || (likeness == most && strand.getKey().compareTo(best) < 0)) {
                best = strand.getKey();
                most = likeness;
            }
        }
        return best;
    }
}
