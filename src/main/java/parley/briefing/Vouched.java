package parley.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parley.cluster.Cluster;
import parley.ledger.Change;
import parley.ledger.Firmness;
import parley.ledger.LedgerEntry;
import parley.ledger.Standing;

/**
 * Which steps of the ledger an edition tells. The ledger keeps every claim; a page that is read in two minutes tells those
 * that two families or the official whose act it is vouch for, or that one family puts into a headline without condition
 * and nobody denies. The rest can be looked up.
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
        var now = material.standings().stream().filter(this::isVouchedFor).toList();
        var before = material.earlier().stream().filter(this::isVouchedFor).toList();
        return material.with(changes(now, before), now, before);
    }

    private List<Change> changes(List<Standing> now, List<Standing> before) {
        var changes = new ArrayList<Change>();
        for (var change : material.changes()) {
            switch (change.kind()) {
                case STAGE, CONFIRMED -> step(change, now, before).ifPresent(changes::add);
                default -> changes.add(change);
            }
        }
        return changes;
    }

    /** Confirmed, of what readers were not told before, is a step to them. */
    private Optional<Change> step(Change change, List<Standing> now, List<Standing> before) {
        var was = standing(change, before).map(standing -> standing.stage().word());
        return standing(change, now)
                .filter(standing -> change.kind() == Change.Kind.CONFIRMED
                        || !was.equals(Optional.of(standing.stage().word())))
                .map(standing -> new Change(
                        was.isPresent() ? change.kind() : Change.Kind.STAGE,
                        event(change),
                        change.subject(),
                        was.orElse(""),
                        change.is(),
                        change.by(),
                        change.claim(),
                        change.evidence()));
    }

    /** The event that brings most of the evidence, not the one that happened to bring the first. */
    private String event(Change change) {
        return material.gathering().clusters().stream()
                .max(Comparator.comparingLong((Cluster cluster) -> change.evidence().stream()
                                .filter(cluster.members()::contains)
                                .count())
                        .thenComparing(cluster -> cluster.id().equals(change.cluster()))
                        .thenComparing(Cluster::id))
                .filter(cluster -> change.evidence().stream().anyMatch(cluster.members()::contains))
                .map(Cluster::id)
                .orElse("");
    }

    private static Optional<Standing> standing(Change change, List<Standing> standings) {
        return standings.stream()
                .filter(standing -> standing.instrument().equals(change.subject()))
                .findFirst();
    }

    private boolean isVouchedFor(Standing standing) {
        return standing.firmness() == Firmness.CONFIRMED
                ? standing.denials() < standing.evidence().size()
                        && standing.lagging()
                                <= MOST_LAGGING * standing.evidence().size()
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
