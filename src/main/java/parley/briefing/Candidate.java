package parley.briefing;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import parley.cluster.Cluster;
import parley.cluster.Independence;
import parley.cluster.TopicStory;
import parley.ledger.Change;
import parley.ledger.Disagreement.Dispute;
import parley.topic.Stage;

/**
 * A cluster with something new in the span, on its way to becoming an event of the edition.
 *
 * @param members seen until the end of the span, oldest first
 * @param fresh those of them that were first seen in the span
 * @param changes of this cluster
 * @param disputes among its own reports
 * @param earlier how it was shown last; absent when it is new to the readers
 * @param independence who of all its members saw for themselves
 * @param venues of the meeting that a third of its reports or more tell of
 * @param ownAct an official tells of an act of its own side
 */
record Candidate(
        Cluster cluster,
        List<TopicStory> members,
        List<TopicStory> fresh,
        List<Change> changes,
        List<Dispute> disputes,
        Optional<Edition.Shown> earlier,
        Independence independence,
        Set<String> venues,
        boolean ownAct) {
    /** Said of what nobody has moved yet. */
    private static final Set<Stage> NO_ACT = EnumSet.of(Stage.RUMOURED, Stage.UNDER_NEGOTIATION);

    /** Every cluster that brought a story in the span. */
    static List<Candidate> of(Material material) {
        return material.gathering().clusters().stream()
                .flatMap(cluster -> of(cluster, material).stream())
                .toList();
    }

    private static Optional<Candidate> of(Cluster cluster, Material material) {
        var members = cluster.members().stream()
                .flatMap(id -> Stream.ofNullable(material.stories().get(id)))
                .filter(story ->
                        !story.story().firstSeen().isAfter(material.span().to()))
                .filter(story -> !story.story().baseline())
                .sorted(Comparator.comparing(TopicStory::when).thenComparing(TopicStory::id))
                .toList();
        var fresh = members.stream()
                .filter(story -> material.span().holds(story.story().firstSeen()))
                .toList();
        if (fresh.isEmpty()) {
            return Optional.empty();
        }
        var changes = material.changes().stream()
                .filter(change -> change.cluster().equals(cluster.id()))
                .toList();
        return Optional.of(new Candidate(
                cluster,
                members,
                fresh,
                changes,
                new Contradictions(material).of(cluster),
                earlier(cluster, material),
                Independence.of(cluster, members),
                venues(fresh, material),
                members.stream().map(TopicStory::id).anyMatch(material.ownActs()::contains)));
    }

    private static Set<String> venues(List<TopicStory> fresh, Material material) {
        var counts = new TreeMap<String, Integer>();
        fresh.forEach(story -> material.venues()
                .getOrDefault(story.id(), Set.of())
                .forEach(venue -> counts.merge(venue, 1, Integer::sum)));
        counts.values().removeIf(count -> count * 3 < fresh.size());
        return counts.keySet();
    }

    /** The latest of the events that this cluster grew from. */
    private static Optional<Edition.Shown> earlier(Cluster cluster, Material material) {
        return material.before().shown().stream()
                .filter(shown -> cluster.members().stream()
                        .anyMatch(id -> shown.stories().contains(id.value())))
                .max(Comparator.comparing(Edition.Shown::edition).thenComparing(shown -> -shown.rank()));
    }

    boolean isNew() {
        return earlier.isEmpty();
    }

    boolean has(Change.Kind kind) {
        return changes.stream().anyMatch(change -> change.kind() == kind);
    }

    /** The span's stories that are reports of their own; all of the span's stories where each is a copy. */
    List<TopicStory> reports() {
        var own = fresh.stream().filter(this::isOwn).toList();
        return own.isEmpty() ? fresh : own;
    }

    /** By something more than commentary, clips or tickers: only that is told in full. */
    boolean isReported() {
        return reports().stream().anyMatch(Genre::isReport);
    }

    /**
     * Worth more than a line: a report that two newsrooms have, that moves an instrument, or in which somebody says or
     * does something by its title. What one newsroom observes has a line.
     */
    boolean isWorthTelling() {
        return isReported() && (witnesses() >= 2 || changes.stream().anyMatch(Change::isStep) || ownAct || hasAct());
    }

    /** Some report names an instrument in its title. */
    boolean isOnAnInstrument() {
        return reports().stream().filter(Genre::isReport).anyMatch(story -> story.match()
                .reading()
                .claim()
                .filter(claim -> story.story().title().contains(claim.sentence()))
                .isPresent());
    }

    private boolean hasAct() {
        return reports().stream().filter(Genre::isReport).anyMatch(Candidate::tellsAct);
    }

    private static boolean tellsAct(TopicStory story) {
        var reading = story.match().reading();
        var title = story.story().title();
        return reading.statements().stream()
                        .anyMatch(said -> Statements.isWhole(said) && title.contains(said.sentence()))
                || reading.claim()
                        .filter(claim -> !NO_ACT.contains(claim.stage()) && title.contains(claim.sentence()))
                        .isPresent();
    }

    /** Tells of the meeting that another tells of as well, and of no text or step beside it. */
    boolean isOnTheMeetingOf(Candidate other) {
        return venues.stream().anyMatch(other.venues::contains)
                && changes.stream().noneMatch(Change::isStep)
                && !ownAct
                && reports().stream().noneMatch(Candidate::hasTextOrStep);
    }

    private static boolean hasTextOrStep(TopicStory story) {
        return story.match()
                .reading()
                .claim()
                .filter(claim -> !Ranking.ON_THE_WAY.contains(claim.stage())
                        && story.story().title().contains(claim.sentence()))
                .isPresent();
    }

    boolean isOwn(TopicStory story) {
        return !Independence.isCopy(story, cluster);
    }

    int families() {
        return independence.publishers();
    }

    /** Publishers that reported it in the span; a poll or a comment is no witness of an event. */
    int witnesses() {
        return Independence.of(cluster, fresh.stream().filter(Genre::isReport).toList())
                .publishers();
    }

    boolean isConfirmed() {
        return independence.isConfirmed() || ownAct;
    }

    Instant latest() {
        return fresh.stream()
                .map(TopicStory::when)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }
}
