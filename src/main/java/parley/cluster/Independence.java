package parley.cluster;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.source.PublisherClass;
import parley.story.StoryId;

/**
 * How many publishers saw for themselves: families of those who reported, after reprints are taken away. A copy is no
 * witness, editions of one newsroom are one, and neither an aggregator nor a publisher whose family nobody knows ever
 * counts. Ledger, events and calendar count here and nowhere else.
 *
 * @param families of independent reporters, in alphabetical order
 * @param reprints from the name of whoever was copied to the number of copies
 */
public record Independence(SortedSet<String> families, SortedMap<String, Integer> reprints) {
    /** Publishers that confirm one another. */
    private static final int ENOUGH = 2;

    /** @param stories members of the cluster */
    public static Independence of(Cluster cluster, Collection<TopicStory> stories) {
        var byId = stories.stream().collect(Collectors.toMap(TopicStory::id, story -> story, (a, b) -> a));
        var families = new TreeSet<String>();
        var reprints = new TreeMap<String, Integer>();
        for (var story : byId.values()) {
            witness(story, cluster).ifPresent(families::add);
            copied(story, cluster, byId).ifPresent(name -> reprints.merge(name, 1, Integer::sum));
        }
        return new Independence(families, reprints);
    }

    /** The family that a story is a report of; empty where it repeats another's words, or nobody knows whose it is. */
    public static Optional<String> witness(TopicStory story, Cluster cluster) {
        return isCopyOfText(story, cluster) && !story.origin().isCopy() ? Optional.empty() : family(story);
    }

    /** Of a story alone: a copy that credits its reporter is that reporter's, wherever it was printed. */
    public static Optional<String> family(TopicStory story) {
        return Optional.of(story.origin().reporter())
                .filter(reporter -> reporter.isKnown() && reporter.publisherClass() != PublisherClass.AGGREGATOR)
                .map(reporter -> reporter.family());
    }

    /** Whether it repeats another's report, as it says or as its text shows. */
    public static boolean isCopy(TopicStory story, Cluster cluster) {
        return story.origin().isCopy() || isCopyOfText(story, cluster);
    }

    /** How many known families there are among these; unknown ones are empty. */
    public static int publishers(Stream<String> families) {
        return (int) families.filter(family -> !family.isEmpty()).distinct().count();
    }

    public static boolean confirms(int publishers) {
        return publishers >= ENOUGH;
    }

    /** Editions of one newsroom are one house; a publisher nobody knows is its own. */
    public static String house(TopicStory story) {
        return family(story).orElseGet(() -> story.origin().reporter().name());
    }

    public int publishers() {
        return families.size();
    }

    public boolean isConfirmed() {
        return confirms(publishers());
    }

    private static Optional<String> copied(TopicStory story, Cluster cluster, Map<StoryId, TopicStory> members) {
        if (story.origin().isCopy()) {
            return Optional.of(story.origin().reporter().name());
        }
        return Optional.ofNullable(cluster.copies().get(story.id()))
                .flatMap(original -> Optional.ofNullable(members.get(original)))
                .map(original -> original.origin().reporter().name());
    }

    private static boolean isCopyOfText(TopicStory story, Cluster cluster) {
        return cluster.copies().containsKey(story.id());
    }
}
