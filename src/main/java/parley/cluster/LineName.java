package parley.cluster;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import parley.story.Language;

/** A short name for a storyline, out of its own titles: the words that weigh most, in the language that most of it is in. */
final class LineName {
    private static final int WORDS = 3;
    private static final int SHORTEST = 3;

    private final List<Likeness.Weighed> stories;

    LineName(List<Likeness.Weighed> stories) {
        this.stories = stories;
    }

    String words() {
        var language = language();
        var weights = new HashMap<Long, Double>();
        var spellings = new HashMap<Long, Map<String, Integer>>();
        for (var story : stories) {
            if (story.traits().language().equals(language)) {
                story.traits().written().forEach((stem, word) -> {
                    if (word.length() >= SHORTEST) {
                        weights.merge(stem, story.words().weight(stem), Double::sum);
                        spellings.computeIfAbsent(stem, any -> new HashMap<>()).merge(word, 1, Integer::sum);
                    }
                });
            }
        }
        return top(weights, WORDS).stream()
                .map(stem -> top(spellings.getOrDefault(stem, Map.of()), 1).get(0))
                .collect(Collectors.joining(" · "));
    }

    private Language language() {
        var counts = new HashMap<String, Integer>();
        stories.forEach(story -> counts.merge(story.traits().language().code(), 1, Integer::sum));
        return new Language(top(counts, 1).get(0));
    }

    private static <K extends Comparable<K>, N extends Number> List<K> top(Map<K, N> counts, int most) {
        return counts.entrySet().stream()
                .sorted(Comparator.comparingDouble(
                                (Map.Entry<K, N> entry) -> -entry.getValue().doubleValue())
                        .thenComparing(Map.Entry::getKey))
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }
}
