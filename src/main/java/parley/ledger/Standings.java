package parley.ledger;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import parley.cluster.Independence;
import parley.story.StoryId;
import parley.topic.Hedge;
import parley.topic.Stage;

/**
 * Where each instrument stands at an instant, from the claims seen until then.
 *
 * <p>A further stage moves it at once, as reported. An earlier one stands as contradicting, and moves it in four cases
 * alone: the last report of the further stage is older than {@code staleAfter}; a refusal of what is not agreed yet or a
 * breach; two independent families say so after a single family's step; or two name a new version. Proposed, rumoured and
 * under negotiation are true at the same time, and never a way back. Keeps no state.
 */
public final class Standings {
    private final Parties parties;
    private final Duration staleAfter;

    public Standings(Parties parties, Duration staleAfter) {
        if (staleAfter.isNegative() || staleAfter.isZero()) {
            throw new IllegalArgumentException("parley.ledger.stale-after (%s) must be positive".formatted(staleAfter));
        }
        this.parties = parties;
        this.staleAfter = staleAfter;
    }

    /** One standing for each instrument that any claim seen until then names, newest first. */
    public List<Standing> at(Instant seen, Collection<LedgerEntry> entries) {
        Map<String, List<LedgerEntry>> byInstrument = entries.stream()
                .filter(entry -> !entry.seen().isAfter(seen))
                .sorted(Comparator.comparing(LedgerEntry::when).thenComparing(LedgerEntry::story))
                .collect(Collectors.groupingBy(LedgerEntry::instrument, TreeMap::new, Collectors.toList()));
        return byInstrument.values().stream()
                .map(this::walk)
                .sorted(Comparator.comparing(Standing::since).reversed().thenComparing(Standing::instrument))
                .toList();
    }

    /** Every step of every instrument that was seen until then, the instruments in order, each one's steps oldest first. */
    public List<Standing> steps(Instant seen, Collection<LedgerEntry> entries) {
        var known =
                entries.stream().filter(entry -> !entry.seen().isAfter(seen)).toList();
        return known.stream()
                .map(LedgerEntry::instrument)
                .distinct()
                .sorted()
                .flatMap(instrument -> history(instrument, known).stream())
                .toList();
    }

    /** Where one instrument stands; empty before its first claim. */
    public Optional<Standing> at(Instant seen, String instrument, Collection<LedgerEntry> entries) {
        return at(seen, entries).stream()
                .filter(standing -> standing.instrument().equals(instrument))
                .findFirst();
    }

    /** Stories in which an official tells of an act of its own side. */
    public Set<StoryId> ownActs(Collection<LedgerEntry> entries) {
        return entries.stream()
                .filter(parties::isOwnAct)
                .map(LedgerEntry::story)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Every move of one instrument over time, oldest first. */
    public List<Standing> history(String instrument, Collection<LedgerEntry> entries) {
        var ordered = entries.stream()
                .filter(entry -> entry.instrument().equals(instrument))
                .sorted(Comparator.comparing(LedgerEntry::when).thenComparing(LedgerEntry::story))
                .toList();
        return new Walk(staleAfter).over(ordered).stream().map(this::standing).toList();
    }

    /** Known families among the entries. */
    static int families(Collection<LedgerEntry> entries) {
        return Independence.publishers(entries.stream().map(LedgerEntry::family));
    }

    private Standing walk(List<LedgerEntry> ordered) {
        var steps = new Walk(staleAfter).over(ordered);
        return standing(steps.get(steps.size() - 1));
    }

    private Standing standing(Walk.Step step) {
        var evidence = step.evidence();
        var first = evidence.get(0);
        var conditional = count(evidence, Hedge.Kind.CONDITIONAL);
        var unverified = count(evidence, Hedge.Kind.UNVERIFIED);
        return new Standing(
                first.instrument(),
                step.stage(),
                actors(evidence),
                firmness(evidence),
                conditional * 2 >= evidence.size(),
                unverified == evidence.size(),
                first.when(),
                evidence,
                step.contradicting());
    }

    private Firmness firmness(List<LedgerEntry> evidence) {
        var confirmed =
                Independence.confirms(families(evidence)) || evidence.stream().anyMatch(parties::isOwnAct);
        return confirmed ? Firmness.CONFIRMED : Firmness.REPORTED;
    }

    private static long count(List<LedgerEntry> entries, Hedge.Kind kind) {
        return entries.stream().filter(entry -> entry.has(kind)).count();
    }

    /** Commonest first; where one is named twice, whom a single report names is left out. */
    private static List<String> actors(List<LedgerEntry> evidence) {
        Map<String, Long> named = evidence.stream()
                .flatMap(LedgerEntry::actors)
                .collect(Collectors.groupingBy(by -> by, TreeMap::new, Collectors.counting()));
        var fewest = named.values().stream().anyMatch(count -> count > 1) ? 2 : 1;
        return named.entrySet().stream()
                .filter(entry -> entry.getValue() >= fewest)
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
    }

    static boolean isStep(Stage was, Stage is) {
        return isTurn(was) || isTurn(is) || rank(is) > rank(was);
    }

    static boolean isTurn(Stage stage) {
        return stage == Stage.REJECTED || stage == Stage.VIOLATED;
    }

    /** How far along; a refusal and a breach are turns, not steps. */
    public static int rank(Stage stage) {
        return switch (stage) {
            case RUMOURED -> 0;
            case PROPOSED -> 1;
            case UNDER_NEGOTIATION -> 2;
            case DRAFT -> 3;
            case REJECTED -> 3;
            case AGREED -> 4;
            case SIGNED -> 5;
            case IN_FORCE -> 6;
            case VIOLATED -> 7;
        };
    }
}
