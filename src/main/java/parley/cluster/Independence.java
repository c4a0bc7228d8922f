package parley.cluster;

import java.util.Collection;
import java.util.Optional;
import java.util.TreeSet;
import parley.story.StoryId;

/**
 * How many publishers saw for themselves: families of those who reported, after reprints are taken away. A copy is no
 * witness, editions of one newsroom are one, and a publisher whose family nobody knows never counts.
 *
 * @param families of independent reporters, in alphabetical order
 * @param copies stories that only repeat another's report
 */
public record Independence(Collection<String> families, int copies) {
    public static Independence of(Cluster cluster, Collection<TopicStory> stories) {
        var families = new TreeSet<String>();
        var copies = 0;
        for (var story : stories) {
            if (cluster.members().contains(story.id())) {
                copies += isCopy(cluster, story) ? 1 : 0;
                witness(cluster, story).ifPresent(families::add);
            }
        }
        return new Independence(families, copies);
    }

    public int publishers() {
        return families.size();
    }

    /** Of a copy, whoever it credits; a copy that credits nobody has its original in the cluster. */
    private static Optional<String> witness(Cluster cluster, TopicStory story) {
        var reporter = story.origin().reporter();
        return (isCopyOfText(cluster, story.id()) && !story.origin().isCopy()) || !reporter.isKnown()
                ? Optional.empty()
                : Optional.of(reporter.family());
    }

    private static boolean isCopy(Cluster cluster, TopicStory story) {
        return story.origin().isCopy() || isCopyOfText(cluster, story.id());
    }

    private static boolean isCopyOfText(Cluster cluster, StoryId story) {
        return cluster.copies().containsKey(story);
    }
}
