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
import parley.topic.Concept.Anchor;
import parley.topic.Concept.Signal;
import parley.topic.Concept.Signal.Strength;
import parley.topic.Concept.Turn;

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
    private final boolean titleAlone;
    private final double home;
    private final Map<String, Double> points = new LinkedHashMap<>();
    private final Map<String, Set<Hit>> words = new LinkedHashMap<>();
    private final Set<Hit> counted = new LinkedHashSet<>();

    private Sum(Scoring scoring, Evidence.Lookup lookup, Evidence evidence, Story story, Language spoken) {
        this.scoring = scoring;
        this.lookup = lookup;
        this.evidence = evidence;
        this.titleAlone = story.summary().isBlank();
        this.home = lookup.home(spoken);
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
        return !anchors().isEmpty();
    }

    private static Reason.Words words(Hit hit) {
        return new Reason.Words(hit.unit().field(), hit.start(), hit.end(), hit.text());
    }

    private void addSignals() {
        var summary = new LinkedHashMap<String, Double>();
        for (var unit : evidence.units()) {
            var factor = anchorFactor(unit) * place(unit) * sentenceFactor(unit);
            var lines = signals(unit);
            if (factor > 0) {
                lines.forEach((concept, value) -> {
                    note(concept, unit);
                    (unit == 0 ? points : summary).merge(concept, value * factor, Double::sum);
                });
            }
        }
        var total = summary.values().stream().mapToDouble(Double::doubleValue).sum();
        var cut = total > scoring.summaryCap() ? scoring.summaryCap() / total : 1;
        summary.forEach((concept, value) -> points.merge(concept, value * cut, Double::sum));
    }

    /** Points of a sentence before anchor and place: the strongest in full, each further one less. */
    private Map<String, Double> signals(int unit) {
        var values = new LinkedHashMap<String, Double>();
        evidence.in(unit).forEach((id, hits) -> lookup.concept(id)
                .filter(concept -> concept instanceof Signal signal && counts(signal, unit))
                .ifPresent(concept -> values.put(id, value((Signal) concept, hits, unit))));
        var weakOnly = values.keySet().stream().noneMatch(id -> atLeastMiddle(id));
        var rank = weakOnly ? scoring.weakAlone() : 1;
        var lines = new LinkedHashMap<String, Double>();
        for (var entry : values.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .toList()) {
            lines.put(entry.getKey(), entry.getValue() * rank);
            rank *= scoring.repeat();
        }
        var total = lines.values().stream().mapToDouble(Double::doubleValue).sum();
        if (total > scoring.sentenceCap()) {
            lines.replaceAll((id, value) -> value * scoring.sentenceCap() / total);
        }
        return lines;
    }

    private double value(Signal signal, List<Hit> hits, int unit) {
        var boost = hits.stream().mapToDouble(Hit::boost).max().orElse(1);
        var minor = unit == 0 && hits.stream().allMatch(this::isInMinorClause) && mainClauseSpeaksAgainst();
        return scoring.points(signal.strength()) * boost * (minor ? scoring.minorClause() : 1);
    }

    private boolean counts(Signal signal, int unit) {
        return !signal.needsCompany() || hasCompany(unit) || hasCompany(0);
    }

    private boolean hasCompany(int unit) {
        return evidence.in(unit).keySet().stream()
                .anyMatch(id -> atLeastMiddle(id)
                        && lookup.concept(id)
                                .filter(concept -> concept instanceof Signal other && !other.needsCompany())
                                .isPresent());
    }

    private boolean atLeastMiddle(String id) {
        return lookup.concept(id)
                .filter(concept -> concept instanceof Signal signal && signal.strength() != Strength.WEAK)
                .isPresent();
    }

    private double place(int unit) {
        if (unit == 0) {
            return scoring.title() * (titleAlone ? scoring.titleAlone() : 1);
        }
        return unit <= scoring.leadSentences() ? scoring.lead() : scoring.rest();
    }

    private double anchorFactor(int unit) {
        var here = best(anchors(unit));
        return here > 0 ? here : Math.max(best(anchors()), understood(unit)) * scoring.elsewhere();
    }

    private double understood(int unit) {
        return evidence.in(unit).keySet().stream().anyMatch(this::isStrong) ? home : 0;
    }

    private boolean isStrong(String id) {
        return lookup.concept(id)
                .filter(concept -> concept instanceof Signal signal && signal.strength() == Strength.STRONG)
                .isPresent();
    }

    private double best(Set<Anchor> among) {
        var alone = anchors().size() == 1;
        return among.stream()
                .mapToDouble(anchor -> alone ? anchor.alone() : anchor.weight())
                .max()
                .orElse(0);
    }

    private Set<Anchor> anchors(int unit) {
        var anchors = new LinkedHashSet<Anchor>();
        evidence.in(unit).keySet().forEach(id -> lookup.concept(id)
                .filter(Anchor.class::isInstance)
                .ifPresent(concept -> anchors.add((Anchor) concept)));
        return anchors;
    }

    private Set<Anchor> anchors() {
        var anchors = new LinkedHashSet<Anchor>();
        evidence.units().forEach(unit -> anchors.addAll(anchors(unit)));
        return anchors;
    }

    private double sentenceFactor(int unit) {
        return unit == 0
                ? 1
                : against(unit).stream().mapToDouble(Against::sentence).min().orElse(1);
    }

    private void addAnchors() {
        for (var unit : evidence.units()) {
            anchors(unit).forEach(anchor -> note(anchor.id(), unit));
        }
    }

    private void addAgainst() {
        var anchored = best(anchors(0)) >= FULL;
        var strength = strongestInTitle();
        for (var against : against(0)) {
            var hits = evidence.in(0).getOrDefault(against.id(), List.of());
            var taken = !anchored && against.unanchored() > against.points()
                    ? against.unanchored()
                    : taken(against, strength);
            if (taken > 0 && !(hits.stream().allMatch(this::isInMinorClause) && mainClauseTells())) {
                note(against.id(), 0);
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

    private Set<Against> against(int unit) {
        var against = new LinkedHashSet<Against>();
        evidence.in(unit).keySet().forEach(id -> lookup.concept(id)
                .filter(Against.class::isInstance)
                .ifPresent(concept -> against.add((Against) concept)));
        return against;
    }

    private boolean isInMinorClause(Hit hit) {
        return turn() < hit.firstWord();
    }

    /** Where the title turns to its minor clause; it never does when nothing stands before. */
    private int turn() {
        return evidence.in(0).entrySet().stream()
                .filter(entry -> lookup.concept(entry.getKey())
                        .filter(Turn.class::isInstance)
                        .isPresent())
                .flatMap(entry -> entry.getValue().stream())
                .mapToInt(Hit::firstWord)
                .filter(position -> position > 1)
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private boolean mainClauseSpeaksAgainst() {
        return against(0).stream()
                .flatMap(against -> evidence.in(0).getOrDefault(against.id(), List.of()).stream())
                .anyMatch(hit -> !isInMinorClause(hit));
    }

    private boolean mainClauseTells() {
        return counted.stream()
                .filter(hit -> hit.unit().isTitle() && !isInMinorClause(hit))
                .flatMap(hit -> lookup.signal(hit).stream())
                .anyMatch(signal -> signal.strength() != Strength.WEAK);
    }

    private void note(String concept, int unit) {
        var hits = evidence.in(unit).getOrDefault(concept, List.of());
        words.computeIfAbsent(concept, id -> new LinkedHashSet<>()).addAll(hits);
        hits.stream().filter(hit -> lookup.signal(hit).isPresent()).forEach(counted::add);
    }
}
