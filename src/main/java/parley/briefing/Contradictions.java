package parley.briefing;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import parley.cluster.Cluster;
import parley.cluster.TopicStory;
import parley.ledger.Disagreement;
import parley.ledger.Disagreement.About;
import parley.ledger.Disagreement.Dispute;
import parley.ledger.Disagreement.Side;

/**
 * Which contradictions of an event an edition tells: those that its own span brought or kept alive. A step reported after
 * another is progress, not a contradiction.
 */
final class Contradictions {
    private final Material material;

    Contradictions(Material material) {
        this.material = material;
    }

    List<Dispute> of(Cluster cluster) {
        return Disagreement.in(cluster, material.stories(), material.names()::party).stream()
                .filter(this::isOfNow)
                .toList();
    }

    private boolean isOfNow(Dispute dispute) {
        var times = dispute.sides().stream()
                .map(this::freshTimes)
                .filter(fresh -> !fresh.isEmpty())
                .toList();
        return dispute.about() == About.STAGE ? areTogether(times) : !times.isEmpty();
    }

    /** Two values were told in this span, and the one told first once more when the other was known. */
    private static boolean areTogether(List<List<Instant>> sides) {
        var latestStart = sides.stream().map(times -> times.get(0)).max(Comparator.naturalOrder());
        return sides.size() > 1
                && sides.stream().allMatch(times -> !times.get(times.size() - 1).isBefore(latestStart.orElseThrow()));
    }

    private List<Instant> freshTimes(Side side) {
        return side.voices().stream()
                .flatMap(voice -> Stream.ofNullable(material.stories().get(voice.story())))
                .filter(story -> material.span().holds(story.story().firstSeen()))
                .map(TopicStory::when)
                .sorted()
                .toList();
    }
}
