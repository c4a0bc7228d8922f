package parley.briefing;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parley.cluster.Cluster;
import parley.cluster.TopicStory;
import parley.ledger.Change;
import parley.ledger.Disagreement;
import parley.ledger.Disagreement.Dispute;
import parley.source.PublisherClass;

/**
 * A cluster with something new in the span, on its way to becoming an event of the edition.
 *
 * @param members seen until the end of the span, oldest first
 * @param fresh those of them that were first seen in the span
 * @param changes of this cluster
 * @param disputes among its own reports
 * @param earlier how it was shown last; absent when it is new to the readers
 */
record Candidate(
        Cluster cluster,
        List<TopicStory> members,
        List<TopicStory> fresh,
        List<Change> changes,
        List<Dispute> disputes,
        Optional<Edition.Shown> earlier) {

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
        var disputes = Disagreement.in(cluster, material.stories()).stream()
                .filter(dispute -> isPlain(dispute, material))
                .toList();
        return Optional.of(new Candidate(cluster, members, fresh, changes, disputes, earlier(cluster, material)));
    }

    /**
     * A step reported after another is progress, not a dispute: two values must have been told in this span, and the one
     * told first once more when the other was known. "10 % away" and "90 % ready" are none either: what a share is of
     * stands elsewhere in the sentence; nor are two actors, for what one agrees another may agree too.
     */
    private static boolean isPlain(Dispute dispute, Material material) {
        if (dispute.about() == Disagreement.About.ACTOR) {
            return false;
        }
        if (dispute.about() == Disagreement.About.NUMBER) {
            return dispute.sides().stream().noneMatch(side -> side.value().contains("%"));
        }
        var spans = dispute.sides().stream()
                .map(side -> side.voices().stream()
                        .flatMap(voice -> Stream.ofNullable(material.stories().get(voice.story())))
                        .filter(story -> material.span().holds(story.story().firstSeen()))
                        .map(TopicStory::when)
                        .sorted()
                        .toList())
                .filter(times -> !times.isEmpty())
                .toList();
        var latestStart = spans.stream().map(times -> times.get(0)).max(Comparator.naturalOrder());
        return spans.size() > 1
                && spans.stream().allMatch(times -> !times.get(times.size() - 1).isBefore(latestStart.orElseThrow()));
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

    boolean isOwn(TopicStory story) {
        return !cluster.copies().containsKey(story.id()) && !story.origin().isCopy();
    }

    /** Publisher families that report it themselves: reprints, aggregators and unknown publishers are no witnesses. */
    long families() {
        return families(members);
    }

    long freshFamilies() {
        return families(fresh);
    }

    private long families(List<TopicStory> stories) {
        return stories.stream()
                .filter(story -> !cluster.copies().containsKey(story.id()))
                .map(story -> story.origin().reporter())
                .filter(reporter -> reporter.isKnown() && reporter.publisherClass() != PublisherClass.AGGREGATOR)
                .map(reporter -> reporter.family())
                .distinct()
                .count();
    }

    boolean isConfirmed() {
        return families() >= 2;
    }

    Instant latest() {
        return fresh.stream()
                .map(TopicStory::when)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }
}
