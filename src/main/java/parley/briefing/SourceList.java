package parley.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import parley.briefing.Edition.Reprints;
import parley.briefing.Edition.Source;
import parley.cluster.TopicStory;
import parley.source.PublisherClass;
import parley.story.Link;

/** The sources of an event as readers see them: whoever reports it themselves first, one line for each newsroom. */
final class SourceList {
    private SourceList() {}

    static Source source(TopicStory story) {
        var text = story.story();
        return new Source(
                text.id().value(),
                PassedOn.outlet(story),
                story.origin().outlet().publisherClass().word(),
                text.language().code(),
                PassedOn.title(story),
                text.link().map(Link::value).orElse(""),
                text.published());
    }

    /**
     * At most {@code most} of the stories, one for each newsroom: the one that the title is from, those that a sentence
     * cites, then the best witnesses.
     *
     * @param cited the one that the title is from first
     */
    static List<Source> of(Candidate candidate, List<String> cited, int most) {
        var seen = new HashSet<String>();
        var sources = new ArrayList<Source>();
        for (var story : ordered(candidate, cited)) {
            if (sources.size() < most && seen.add(house(story))) {
                sources.add(source(story));
            }
        }
        return sources;
    }

    /** Whose reports were reprinted how often, the most reprinted first. */
    static List<Reprints> reprints(Candidate candidate) {
        return candidate.independence().reprints().entrySet().stream()
                .map(entry -> new Reprints(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(Reprints::count).reversed().thenComparing(Reprints::of))
                .limit(2)
                .toList();
    }

    private static List<TopicStory> ordered(Candidate candidate, List<String> cited) {
        return candidate.members().stream()
                .sorted(Comparator.comparing(
                                (TopicStory story) -> !story.id().value().equals(cited.get(0)))
                        .thenComparing(story -> !cited.contains(story.id().value()))
                        .thenComparing(story -> !candidate.fresh().contains(story))
                        .thenComparing(story -> !candidate.isOwn(story))
                        .thenComparing(PassedOn::is)
                        .thenComparingInt(SourceList::rank)
                        .thenComparing(TopicStory::when)
                        .thenComparing(TopicStory::id))
                .toList();
    }

    private static int rank(TopicStory story) {
        return switch (story.origin().outlet().publisherClass()) {
            case OFFICIAL -> 0;
            case AGENCY, PUBLIC, INDEPENDENT -> 1;
            case STATE -> 2;
            case UNKNOWN -> 3;
            case AGGREGATOR -> 4;
        };
    }

    private static String house(TopicStory story) {
        var publisher = story.origin().outlet();
        return publisher.isKnown() && publisher.publisherClass() != PublisherClass.AGGREGATOR
                ? publisher.family()
                : PassedOn.outlet(story);
    }
}
