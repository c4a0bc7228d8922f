package parley.cluster;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/** Invented events in invented words, each told by some outlets within hours, for tests that need many. */
final class Tales {
    static final Instant START = Instant.parse("2026-03-01T00:00:00Z");
    private static final int COMMON = 60;
    /** Words of their own that events have: as many times the root of their number (Heaps' law). */
    private static final int WORDS = 900;

    private final Random random;
    private final int vocabulary;

    private Tales(long seed, int events) {
        this.random = new Random(seed);
        this.vocabulary = COMMON + (int) (WORDS * Math.sqrt(events));
    }

    /** In the order in which they come. */
    static List<TopicStory> of(long seed, int events, int tellings, Duration span) {
        return of(seed, Collections.nCopies(events, tellings), span);
    }

    /** @param tellings of each event */
    static List<TopicStory> of(long seed, List<Integer> tellings, Duration span) {
        var tales = new Tales(seed, tellings.size());
        return tellings.stream()
                .flatMap(many -> tales.event(many, span).stream())
                .sorted(Comparator.comparing(TopicStory::when))
                .toList();
    }

    /** The same, and every third of them published again by another outlet up to a week later. */
    static List<TopicStory> withCopies(long seed, int events, int tellings, Duration span) {
        var random = new Random(seed);
        var stories = new ArrayList<>(of(seed, events, tellings, span));
        for (var at = 0; at < events * tellings; at += 3) {
            var story = stories.get(at).story();
            var later = Duration.ofMinutes(random.nextInt(7 * 24 * 60));
            stories.add(Told.by("Reprint " + at % 5)
                    .at(story.when().plus(later).toString())
                    .says(random.nextBoolean() ? story.title() : "Again " + story.title(), story.summary()));
        }
        stories.sort(Comparator.comparing(TopicStory::when));
        return stories;
    }

    private List<TopicStory> event(int tellings, Duration span) {
        var own = random.ints(14, COMMON, vocabulary).toArray();
        var when = START.plusSeconds(random.nextLong(span.toSeconds()));
        var stories = new ArrayList<TopicStory>();
        for (var telling = 0; telling < tellings; telling++) {
            stories.add(Told.by("Outlet " + telling)
                    .at(when.plusSeconds(random.nextInt(18_000)).toString())
                    .says(words(own, 8), words(own, 30)));
        }
        return stories;
    }

    /** Half of the event's own words, half of those that all stories share. */
    private String words(int[] own, int many) {
        var text = new StringBuilder();
        for (var i = 0; i < many; i++) {
            text.append(word(random.nextBoolean() ? own[random.nextInt(own.length)] : random.nextInt(COMMON)))
                    .append(' ');
        }
        return text.toString().strip();
    }

    /** Three syllables: told apart by their first six letters, as stems are. */
    private static String word(int number) {
        var word = new StringBuilder();
        for (int i = 0, rest = number; i < 3; i++, rest /= 100) {
            word.append("bcdfghjklmnpqrstvwxz".charAt(rest % 100 / 5)).append("aeiou".charAt(rest % 5));
        }
        return word.toString();
    }
}
