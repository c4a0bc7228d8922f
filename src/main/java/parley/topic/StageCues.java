package parley.topic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import parley.topic.Cues.Found;

/**
 * The cues of one stage. A plain term holds for any instrument in reach; {@code break* .. @ceasefire} says where the
 * instrument stands; {@code @prisoners + home} holds for instruments of that concept alone, wherever they stand.
 */
final class StageCues {
    static final StageCues NONE = new StageCues(Cues.NONE, Cues.NONE, Map.of());

    private static final Pattern BOUND = Pattern.compile("@(\\S+) \\+ (.+)");

    private final Cues plain;
    private final Cues placed;
    private final Map<String, Cues> bound;

    private StageCues(Cues plain, Cues placed, Map<String, Cues> bound) {
        this.plain = plain;
        this.placed = placed;
        this.bound = bound;
    }

    /** @param concept the only one whose instruments are meant */
    record Cue(Found found, Optional<String> concept) {}

    static StageCues of(List<String> terms, InstrumentMarks marks) {
        var plain = new ArrayList<String>();
        var placed = new ArrayList<String>();
        var bound = new HashMap<String, List<String>>();
        for (var term : terms) {
            var split = BOUND.matcher(term);
            if (split.matches()) {
                bound.computeIfAbsent(split.group(1), concept -> new ArrayList<>())
                        .add(split.group(2));
            } else if (InstrumentMarks.isMarked(term)) {
                placed.add(marks.marked(term));
            } else {
                plain.add(term);
            }
        }
        var cues = new HashMap<String, Cues>();
        bound.forEach((concept, words) -> cues.put(concept, Cues.of(words)));
        return new StageCues(Cues.of(plain), Cues.of(placed), cues);
    }

    /**
     * In the text's order.
     *
     * @param marked the same text with its instruments marked
     */
    List<Cue> in(String text, String marked) {
        var found = new ArrayList<Cue>();
        plain.in(text).forEach(cue -> found.add(new Cue(cue, Optional.empty())));
        placed.in(marked)
                .forEach(cue -> found.add(new Cue(
                        new Found(cue.start(), cue.end(), text.substring(cue.start(), cue.end())), Optional.empty())));
        bound.forEach((concept, cues) -> cues.in(text).forEach(cue -> found.add(new Cue(cue, Optional.of(concept)))));
        found.sort(Comparator.comparingInt(cue -> cue.found().start()));
        return found;
    }
}
