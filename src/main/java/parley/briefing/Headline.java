package parley.briefing;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import parley.cluster.TopicStory;

/** Picks the story that gives an event its title: the one whose title says what most reports say, in plain words. */
final class Headline {
    private static final int FEWEST_WORDS = 4;
    private static final int MOST_WORDS = 22;

    private Headline() {}

    static TopicStory of(Candidate candidate) {
        var reports = candidate.reports();
        var titles = new Vocabulary(onePerOutlet(reports).values());
        return reports.stream()
                .max(Comparator.comparingDouble((TopicStory story) -> score(story, titles))
                        .thenComparing(TopicStory::when, Comparator.reverseOrder())
                        .thenComparing(TopicStory::id, Comparator.reverseOrder()))
                .orElseThrow();
    }

    private static double score(TopicStory story, Vocabulary titles) {
        var title = PassedOn.title(story);
        var words = Clauses.count(title);
        return titles.shared(title)
                - (PassedOn.is(story) ? 0.4 : 0)
                + classBonus(story)
                + (story.story().language().code().equals(Wording.LANGUAGE) ? 0.5 : 0)
                - (Genre.isReport(story) ? 0 : 1.2)
                - (words < FEWEST_WORDS || words > MOST_WORDS ? 0.3 : 0)
                - (Boilerplate.isIn(title) ? 1 : 0);
    }

    /** A tie-breaker among like titles, not a verdict on a publisher. */
    static double classBonus(TopicStory story) {
        return switch (story.origin().outlet().publisherClass()) {
            case AGENCY -> 0.25;
            case PUBLIC, INDEPENDENT -> 0.2;
            case OFFICIAL -> 0.1;
            case STATE, UNKNOWN -> 0;
            case AGGREGATOR -> -0.2;
        };
    }

    private static Map<String, String> onePerOutlet(List<TopicStory> reports) {
        var titles = new TreeMap<String, String>();
        reports.forEach(story ->
                titles.putIfAbsent(story.story().outlet(), story.story().title()));
        return titles;
    }
}
