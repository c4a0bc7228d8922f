package parley.topic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parley.story.Language;
import parley.story.Story;
import parley.topic.Concept.Against;
import parley.topic.Concept.Signal;
import parley.topic.Concept.Signal.Strength;

/**
 * The score of one story, line by line: points of each sentence, times its anchor, times its place, less what
 * speaks against it in the title. The points of the reasons add up to the score.
 */
final class Sum {
    /** An anchor that leaves no doubt. */
    private static final double FULL = 1;

    private final Scoring scoring;
    private final Evidence.Lookup lookup;
    private final Evidence evidence;
    private final Anchoring anchors;
    private final TitleClauses title;
    private final boolean titleAlone;
    private final Map<String, Double> points = new LinkedHashMap<>();
    private final Map<String, Set<Hit>> words = new LinkedHashMap<>();
    private final Set<Hit> counted = new LinkedHashSet<>();

    private Sum(Scoring scoring, Evidence.Lookup lookup, Evidence evidence, Story story, Language spoken) {
        this.scoring = scoring;
        this.lookup = lookup;
        this.evidence = evidence;
        this.anchors = new Anchoring(evidence, scoring.elsewhere(), lookup.home(spoken));
        this.title = new TitleClauses(evidence);
        this.titleAlone = story.summary().isBlank();
    }

    static Sum of(Scoring scoring, Evidence.Lookup lookup, Evidence evidence, Story story, Language spoken) {
        var sum = new Sum(scoring, lookup, evidence, story, spoken);
        sum.addSignals();
        sum.addAnchors();
        sum.addAgainst();
        return sum;
    }

    double score() {
        return points.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    List<Reason> reasons() {
        var reasons = new ArrayList<Reason>();
        words.forEach((concept, hits) -> reasons.add(new Reason(
                concept,
                points.getOrDefault(concept, 0.0),
                hits.stream().map(Sum::words).toList())));
        reasons.sort(Comparator.comparingDouble((Reason reason) -> -Math.abs(reason.points())));
        return reasons;
    }

    /** Hits of signals that brought points. */
    Set<Hit> counted() {
        return counted;
    }

    boolean hasAnchor() {
        return anchors.isAnywhere();
    }

    private static Reason.Words words(Hit hit) {
        return new Reason.Words(hit.unit().field(), hit.start(), hit.end(), hit.text());
    }

    private void addSignals() {
        var summary = new LinkedHashMap<String, Double>();
        for (var unit : evidence.units()) {
            var factor = anchors.factor(unit) * place(unit) * sentenceFactor(unit);
            var lines = signals(unit);
            if (factor > 0) {
                lines.forEach((signal, value) -> {
                    note(signal, unit);
                    (unit == 0 ? points : summary).merge(signal.id(), value * factor, Double::sum);
                });
            }
        }
        var total = summary.values().stream().mapToDouble(Double::doubleValue).sum();
        var cut = total > scoring.summaryCap() ? scoring.summaryCap() / total : 1;
        summary.forEach((concept, value) -> points.merge(concept, value * cut, Double::sum));
    }

    /** Points of a sentence before anchor and place: the strongest in full, each further one less. */
    private Map<Signal, Double> signals(int unit) {
        var values = new LinkedHashMap<Signal, Double>();
        for (var signal : evidence.in(unit, Signal.class)) {
            if (counts(signal, unit)) {
                values.put(signal, value(signal, evidence.hits(unit, signal), unit));
            }
        }
        var weakOnly = values.keySet().stream().noneMatch(Sum::isAtLeastMiddle);
        var rank = weakOnly ? scoring.weakAlone() : 1;
        var lines = new LinkedHashMap<Signal, Double>();
        for (var entry : values.entrySet().stream()
                .sorted(Map.Entry.<Signal, Double>comparingByValue().reversed())
                .toList()) {
            lines.put(entry.getKey(), entry.getValue() * rank);
            rank *= scoring.repeat();
        }
        var total = lines.values().stream().mapToDouble(Double::doubleValue).sum();
        if (total > scoring.sentenceCap()) {
            lines.replaceAll((signal, value) -> value * scoring.sentenceCap() / total);
        }
        return lines;
    }

    private double value(Signal signal, List<Hit> hits, int unit) {
        var boost = hits.stream().mapToDouble(Hit::boost).max().orElse(1);
        var minor = unit == 0 && hits.stream().allMatch(title::isMinor) && title.mainSpeaksAgainst();
        return scoring.points(signal.strength()) * boost * (minor ? scoring.minorClause() : 1);
    }

    private boolean counts(Signal signal, int unit) {
        return !signal.needsCompany() || hasCompany(unit) || hasCompany(0);
    }

    private boolean hasCompany(int unit) {
        return evidence.in(unit, Signal.class).stream()
                .anyMatch(other -> isAtLeastMiddle(other) && !other.needsCompany());
    }

    private static boolean isAtLeastMiddle(Signal signal) {
        return signal.strength() != Strength.WEAK;
    }

    private double place(int unit) {
        if (unit == 0) {
            return scoring.title() * (titleAlone ? scoring.titleAlone() : 1);
        }
        return unit <= scoring.leadSentences() ? scoring.lead() : scoring.rest();
    }

    private double sentenceFactor(int unit) {
        return unit == 0
                ? 1
                : evidence.in(unit, Against.class).stream()
                        .mapToDouble(Against::sentence)
                        .min()
                        .orElse(1);
    }

    private void addAnchors() {
        for (var unit : evidence.units()) {
            anchors.in(unit).forEach(anchor -> note(anchor, unit));
        }
    }

    private void addAgainst() {
        var anchored = anchors.here(0) >= FULL;
        var strength = strongestInTitle();
        for (var against : evidence.in(0, Against.class)) {
            var hits = evidence.hits(0, against);
            var taken = !anchored && against.unanchored() > against.points()
                    ? against.unanchored()
                    : taken(against, strength);
            if (taken > 0 && !(hits.stream().allMatch(title::isMinor) && mainClauseTells())) {
                note(against, 0);
                points.merge(against.id(), -taken, Double::sum);
            }
        }
    }

    private static double taken(Against against, Strength beside) {
        return switch (beside) {
            case STRONG -> against.besideStrong();
            case MIDDLE -> against.besideMiddle();
            case WEAK -> against.points();
        };
    }

    private Strength strongestInTitle() {
        return counted.stream()
                .filter(hit -> hit.unit().isTitle())
                .flatMap(hit -> lookup.signal(hit).stream())
                .map(Signal::strength)
                .min(Comparator.naturalOrder())
                .orElse(Strength.WEAK);
    }

    private boolean mainClauseTells() {
        return counted.stream()
                .filter(hit -> hit.unit().isTitle() && !title.isMinor(hit))
                .flatMap(hit -> lookup.signal(hit).stream())
                .anyMatch(signal -> signal.strength() != Strength.WEAK);
    }

    private void note(Concept concept, int unit) {
        var hits = evidence.hits(unit, concept);
        words.computeIfAbsent(concept.id(), id -> new LinkedHashSet<>()).addAll(hits);
        hits.stream().filter(hit -> lookup.signal(hit).isPresent()).forEach(counted::add);
    }
}
