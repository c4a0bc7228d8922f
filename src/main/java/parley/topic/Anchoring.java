package parley.topic;

import java.util.LinkedHashSet;
import java.util.Set;
import parley.topic.Concept.Anchor;
import parley.topic.Concept.Signal;
import parley.topic.Concept.Signal.Strength;

/** Among whom a story plays, as a factor for each of its sentences. */
final class Anchoring {
    private final Evidence evidence;
    private final double elsewhere;
    private final double home;
    private final Set<Anchor> all = new LinkedHashSet<>();

    /**
     * @param elsewhere what an anchor counts for the other sentences
     * @param home the anchor that readers of the story's language supply themselves, 0 for none
     */
    Anchoring(Evidence evidence, double elsewhere, double home) {
        this.evidence = evidence;
        this.elsewhere = elsewhere;
        this.home = home;
        evidence.units().forEach(unit -> all.addAll(in(unit)));
    }

    Set<Anchor> in(int unit) {
        return evidence.in(unit, Anchor.class);
    }

    boolean isAnywhere() {
        return !all.isEmpty();
    }

    /** The best anchor of the sentence itself, 0 for none. */
    double here(int unit) {
        return best(in(unit));
    }

    double factor(int unit) {
        var here = here(unit);
        return here > 0 ? here : Math.max(best(all), understood(unit)) * elsewhere;
    }

    private double understood(int unit) {
        var isStrong =
                evidence.in(unit, Signal.class).stream().anyMatch(signal -> signal.strength() == Strength.STRONG);
        return isStrong ? home : 0;
    }

    private double best(Set<Anchor> among) {
        var alone = all.size() == 1;
        return among.stream()
                .mapToDouble(anchor -> alone ? anchor.alone() : anchor.weight())
                .max()
                .orElse(0);
    }
}
