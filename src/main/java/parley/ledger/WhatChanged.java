package parley.ledger;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.cluster.Cluster;
import parley.cluster.Storyline;
import parley.cluster.TopicStory;
import parley.story.StoryId;

/**
 * What is new in a span, against what earlier editions showed. Computed from data alone, the same each time; ranks and
 * words nothing, that is the editor's work.
 */
public final class WhatChanged {
    private final Standings standings;
    private final Duration quietAfter;

    public WhatChanged(Standings standings, Duration quietAfter) {
        if (quietAfter.isNegative() || quietAfter.isZero()) {
            throw new IllegalArgumentException("parley.ledger.quiet-after (%s) must be positive".formatted(quietAfter));
        }
        this.standings = standings;
        this.quietAfter = quietAfter;
    }

    /** All changes: stages first, then by cluster in the gathering's order, then corrections and quiet storylines. */
    public List<Change> in(Scene scene) {
        var changes = new ArrayList<Change>(stages(scene));
        for (var storyline : scene.gathering().storylines()) {
            newStoryline(scene, storyline).ifPresent(changes::add);
        }
        for (var cluster : scene.gathering().clusters()) {
            changes.addAll(within(scene, cluster));
        }
        changes.addAll(Corrections.in(scene));
        for (var storyline : scene.gathering().storylines()) {
            quiet(scene, storyline).ifPresent(changes::add);
        }
        return List.copyOf(changes);
    }

    /** Names of everything an event says, for the manifest of the edition that shows it. */
    public static Set<String> claims(Collection<TopicStory> members) {
        var claims = new TreeSet<String>();
        for (var story : members) {
            story.match()
                    .reading()
                    .claim()
                    .ifPresent(claim ->
                            claims.add(claim.instrument() + "/" + claim.stage().word()
                                    + claim.by().map(by -> "/" + by).orElse("")));
            Said.in(story).forEach(said -> claims.add(said.claim()));
            Numbers.of(story).forEach((thing, count) -> claims.add(numberClaim(thing, count)));
        }
        return claims;
    }

    private List<Change> stages(Scene scene) {
        var before = standings.at(scene.from(), scene.entries());
        var changes = new ArrayList<Change>();
        for (var now : standings.at(scene.to(), scene.entries())) {
            var was = before.stream()
                    .filter(standing -> standing.instrument().equals(now.instrument()))
                    .findFirst();
            if (was.isEmpty() || was.get().stage() != now.stage()) {
                var word = was.map(standing -> standing.stage().word()).orElse("");
                changes.add(standingChange(scene, Change.Kind.STAGE, word, now));
            } else if (was.get().firmness() == Firmness.REPORTED && now.firmness() == Firmness.CONFIRMED) {
                changes.add(
                        standingChange(scene, Change.Kind.CONFIRMED, now.stage().word(), now));
            }
        }
        return changes;
    }

    private static Change standingChange(Scene scene, Change.Kind kind, String was, Standing now) {
        var evidence = now.evidence().stream()
                .filter(entry -> scene.isFresh(entry.seen()))
                .map(LedgerEntry::story)
                .toList();
        return new Change(
                kind,
                scene.clusterOf(evidence),
                now.instrument(),
                was,
                now.stage().word(),
                now.by(),
                now.instrument() + "/" + now.stage().word(),
                evidence);
    }

    private static Optional<Change> newStoryline(Scene scene, Storyline storyline) {
        var clusters = scene.clusters(storyline);
        var members =
                clusters.stream().flatMap(cluster -> cluster.members().stream()).toList();
        var fresh = clusters.stream()
                .flatMap(cluster -> scene.fresh(cluster).stream())
                .map(TopicStory::id)
                .toList();
        if (fresh.isEmpty() || scene.wasShown(members)) {
            return Optional.empty();
        }
        return Optional.of(new Change(
                Change.Kind.NEW_STORYLINE,
                scene.clusterOf(fresh),
                storyline.name(),
                "",
                storyline.name(),
                List.of(),
                "storyline/" + storyline.id(),
                fresh));
    }

    private static List<Change> within(Scene scene, Cluster cluster) {
        var fresh = scene.fresh(cluster);
        if (fresh.isEmpty()) {
            return List.of();
        }
        if (!scene.wasShown(cluster.members())) {
            var title = fresh.get(0).story().title();
            return List.of(
                    new Change(Change.Kind.NEW_EVENT, cluster.id(), title, "", title, List.of(), "event", ids(fresh)));
        }
        var told = scene.told(cluster);
        return Stream.concat(statements(cluster, fresh, told), numbers(scene, cluster, fresh, told))
                .toList();
    }

    private static Stream<Change> statements(Cluster cluster, List<TopicStory> fresh, Set<String> told) {
        var seen = new HashSet<>(told);
        return fresh.stream().flatMap(story -> Said.in(story).stream()
                .filter(said -> seen.add(said.claim()))
                .map(said -> said.change(cluster.id(), story.id())));
    }

    /** A count of a thing that was told before with another value. */
    private static Stream<Change> numbers(Scene scene, Cluster cluster, List<TopicStory> fresh, Set<String> told) {
        var seen = new HashSet<>(told);
        var before = scene.members(cluster).stream()
                .filter(story -> !scene.isFresh(story.story().firstSeen()))
                .flatMap(story -> Numbers.of(story).entrySet().stream())
                .collect(Collectors.toMap(entry -> entry.getKey(), entry -> entry.getValue(), (a, b) -> b));
        return fresh.stream().flatMap(story -> Numbers.of(story).entrySet().stream()
                .flatMap(entry -> Optional.ofNullable(before.get(entry.getKey()))
                        .filter(was -> was.contradicts(entry.getValue()))
                        .filter(was -> seen.add(numberClaim(entry.getKey(), entry.getValue())))
                        .filter(was ->
                                seen.add(was.value() + " " + entry.getValue().value()))
                        .map(was -> number(cluster, story, entry.getKey(), was, entry.getValue()))
                        .stream()));
    }

    private static Change number(Cluster cluster, TopicStory story, String thing, Numbers.Count was, Numbers.Count is) {
        return new Change(
                Change.Kind.NUMBER,
                cluster.id(),
                is.thing(),
                was.words(),
                is.words(),
                List.of(),
                numberClaim(thing, is),
                List.of(story.id()));
    }

    /** Once, in the span in which its last story turned {@code quietAfter} old. */
    private Optional<Change> quiet(Scene scene, Storyline storyline) {
        var members = scene.clusters(storyline).stream()
                .flatMap(cluster -> scene.members(cluster).stream())
                .toList();
        var last = members.stream().map(story -> story.story().firstSeen()).max(Comparator.naturalOrder());
        var turned = last.map(seen -> scene.isFresh(seen.plus(quietAfter))).orElse(false);
        if (!turned || !scene.wasShown(ids(members))) {
            return Optional.empty();
        }
        return Optional.of(new Change(
                Change.Kind.QUIET,
                "",
                storyline.name(),
                "",
                "",
                List.of(),
                "quiet/" + storyline.id(),
                List.of(members.get(members.size() - 1).id())));
    }

    private static String numberClaim(String thing, Numbers.Count count) {
        return "number/" + thing + "/" + count.value();
    }

    private static List<StoryId> ids(List<TopicStory> stories) {
        return stories.stream().map(TopicStory::id).toList();
    }
}
