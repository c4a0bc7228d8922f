package parley.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.cluster.Cluster;
import parley.cluster.Independence;
import parley.cluster.TopicStory;
import parley.story.StoryId;

/** From stories on topic to entries of the ledger. Enters nothing itself; a copy adds no claim, its original has made it. */
public final class Claims {
    private Claims() {}

    /** Empty when the story claims no stage, is a copy of another report, or somebody's own view. */
    public static Optional<LedgerEntry> of(TopicStory story, Cluster cluster) {
        if (cluster.copies().containsKey(story.id()) || OpinionPage.is(story)) {
            return Optional.empty();
        }
        return story.match().reading().claim().map(claim -> {
            return new LedgerEntry(
                    story.match().topic(),
                    claim.instrument(),
                    claim.stage(),
                    claim.by().orElse(""),
                    claim.with(),
                    story.when(),
                    story.story().firstSeen(),
                    story.id(),
                    cluster.id(),
                    story.story().outlet(),
                    Independence.witness(story, cluster).orElse(""),
                    story.origin().reporter().publisherClass(),
                    story.story().language().code(),
                    claim.sentence(),
                    claim.cue(),
                    claim.hedges());
        });
    }

    /** The claims of every cluster, in its members' order. */
    public static List<LedgerEntry> of(Collection<Cluster> clusters, Map<StoryId, TopicStory> stories) {
        return clusters.stream()
                .flatMap(cluster -> cluster.members().stream()
                        .flatMap(id -> Optional.ofNullable(stories.get(id)).stream())
                        .flatMap(story -> of(story, cluster).stream()))
                .toList();
    }
}
