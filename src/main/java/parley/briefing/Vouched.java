package parley.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import parley.cluster.Cluster;
import parley.ledger.Change;
import parley.ledger.Firmness;
import parley.ledger.LedgerEntry;
import parley.ledger.Standing;
import parley.story.StoryId;

/**
 * Which steps of the ledger an edition tells. The ledger keeps every claim; a page that is read in two minutes tells those
 * that two families or the official whose act it is vouch for, or that one family puts into a headline without condition
 * and nobody denies; and none that more than twice as many put elsewhere. The rest can be looked up.
 */
final class Vouched {
    /** Reports that put it elsewhere, for each that tells of the stage: previews and background lag behind. */
    private static final int MOST_LAGGING = 2;

    private final Material material;

    private Vouched(Material material) {
        this.material = material;
    }

    /** The same material with what is vouched for alone; what an instrument was is what readers were told. */
    static Material of(Material material) {
        return new Vouched(material).filtered();
    }

    private Material filtered() {
        var now = told(material.standings());
        var before = told(material.earlier());
        return material.with(changes(now, before), now, before);
    }

    /** Of each instrument the last step that somebody vouches for: a single unlikely report hides nothing. */
    private List<Standing> told(List<Standing> steps) {
        var last = new TreeMap<String, Standing>();
        steps.stream().filter(this::isVouchedFor).forEach(step -> last.put(step.instrument(), step));
        return List.copyOf(last.values());
    }

    private List<Change> changes(List<Standing> now, List<Standing> before) {
        var changes = new ArrayList<Change>();
        now.forEach(
                standing -> step(standing, find(standing.instrument(), before)).ifPresent(changes::add));
        material.changes().stream()
                .filter(change -> change.kind() != Change.Kind.STAGE && change.kind() != Change.Kind.CONFIRMED)
                .forEach(changes::add);
        return changes;
    }

    /** Against what readers were told. */
    private Optional<Change> step(Standing now, Optional<Standing> before) {
        var isSame = before.filter(was -> was.stage() == now.stage()).isPresent();
        var isFirmer = now.firmness() == Firmness.CONFIRMED
                && before.filter(was -> was.firmness() == Firmness.REPORTED).isPresent();
        if (isSame && !isFirmer) {
            return Optional.empty();
        }
        var evidence = now.evidence().stream()
                .filter(entry -> material.span().holds(entry.seen()))
                .map(LedgerEntry::story)
                .toList();
        return Optional.of(new Change(
                isSame ? Change.Kind.CONFIRMED : Change.Kind.STAGE,
                event(evidence),
                now.instrument(),
                before.map(was -> was.stage().word()).orElse(""),
                now.stage().word(),
                now.by(),
                now.instrument() + "/" + now.stage().word(),
                evidence));
    }

    /** The event that brings most of the evidence, not the one that happened to bring the first. */
    private String event(List<StoryId> evidence) {
        return material.gathering().clusters().stream()
                .max(Comparator.comparingLong((Cluster cluster) -> evidence.stream()
                                .filter(cluster.members()::contains)
                                .count())
                        .thenComparing(Cluster::id, Comparator.reverseOrder()))
                .filter(cluster -> evidence.stream().anyMatch(cluster.members()::contains))
                .map(Cluster::id)
                .orElse("");
    }

    private static Optional<Standing> find(String instrument, List<Standing> standings) {
        return standings.stream()
                .filter(standing -> standing.instrument().equals(instrument))
                .findFirst();
    }

    private boolean isVouchedFor(Standing standing) {
        if (standing.lagging() > MOST_LAGGING * standing.evidence().size()) {
            return false;
        }
        return standing.firmness() == Firmness.CONFIRMED
                ? standing.denials() < standing.evidence().size()
                : standing.families() > 0
                        && !standing.conditional()
                        && !standing.unverified()
                        && standing.denials() == 0
                        && standing.evidence().stream().anyMatch(this::isHeadline);
    }

    private boolean isHeadline(LedgerEntry entry) {
        return Stream.ofNullable(material.stories().get(entry.story()))
                .anyMatch(
                        story -> Genre.isReport(story) && story.story().title().contains(entry.sentence()));
    }
}
