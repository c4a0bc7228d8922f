package parley.cluster;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import parley.story.Language;
import parley.story.Link;
import parley.story.StoryId;

/**
 * Which stories are copies of which: the same address, the same title, or nearly the same text, such as a wire report
 * with small edits or a story published again with a later date. Near-copies are found by MinHash over shingles of
 * three words, looked up in bands (locality-sensitive hashing), so that no story is compared with all others.
 */
final class Copies {
    private static final int SHINGLE = 3;
    private static final int BANDS = 16;
    private static final int ROWS = 4;
    private static final double ALIKE = 0.6;
    private static final int FEWEST_WORDS = 5;
    private static final int FEWEST_SHINGLES = 8;

    private final Map<String, List<Text>> index = new HashMap<>();
    private final Map<StoryId, StoryId> copies = new HashMap<>();

    private record Text(StoryId id, Language language, String address, String title, Set<Long> shingles) {}

    /** @param oldestFirst of two alike, the one that comes first is the original */
    static Map<StoryId, StoryId> among(List<TopicStory> oldestFirst) {
        var copies = new Copies();
        oldestFirst.forEach(copies::enter);
        return Map.copyOf(copies.copies);
    }

    private void enter(TopicStory story) {
        var text = text(story);
        var keys = keys(text);
        original(keys, text).ifPresent(id -> copies.put(text.id(), copies.getOrDefault(id, id)));
        keys.forEach(key -> index.computeIfAbsent(key, any -> new ArrayList<>()).add(text));
    }

    private Optional<StoryId> original(List<String> keys, Text text) {
        return keys.stream()
                .flatMap(key -> index.getOrDefault(key, List.of()).stream().limit(1))
                .filter(alike(text))
                .map(Text::id)
                .findFirst();
    }

    private static Predicate<Text> alike(Text text) {
        return other -> (!text.address().isEmpty() && text.address().equals(other.address()))
                || (!text.title().isEmpty() && text.title().equals(other.title()))
                || jaccard(text.shingles(), other.shingles()) >= ALIKE;
    }

    private static Text text(TopicStory story) {
        var cut = Boilerplate.cut(story);
        var language = story.story().language();
        var title = folded(cut.title(), language);
        var all = new ArrayList<>(title);
        all.addAll(folded(cut.summary(), language));
        return new Text(
                story.id(),
                language,
                story.story().link().map(Link::canonical).orElse(""),
                title.size() < FEWEST_WORDS ? "" : String.join(" ", title),
                shingles(all));
    }

    private static List<String> folded(String text, Language language) {
        return Wording.words(text, language).stream().map(Wording.Word::folded).toList();
    }

    private static Set<Long> shingles(List<String> words) {
        return IntStream.rangeClosed(0, words.size() - SHINGLE)
                .mapToObj(at -> hash(String.join(" ", words.subList(at, at + SHINGLE))))
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** Address, title and one key a band: stories that share any are compared. */
    private static List<String> keys(Text text) {
        var keys = new ArrayList<String>();
        if (!text.address().isEmpty()) {
            keys.add("address " + text.address());
        }
        if (!text.title().isEmpty()) {
            keys.add("title " + text.title());
        }
        if (text.shingles().size() >= FEWEST_SHINGLES) {
            for (var band = 0; band < BANDS; band++) {
                keys.add("band " + band + " " + signature(text.shingles(), band));
            }
        }
        return keys;
    }

    private static String signature(Set<Long> shingles, int band) {
        return IntStream.range(band * ROWS, (band + 1) * ROWS)
                .mapToObj(row -> Long.toHexString(least(shingles, row)))
                .collect(Collectors.joining(" "));
    }

    private static long least(Set<Long> shingles, int row) {
        return shingles.stream()
                .mapToLong(shingle -> mixed(shingle + 0x9e3779b97f4a7c15L * (row + 1)))
                .min()
                .orElse(0);
    }

    private static double jaccard(Set<Long> one, Set<Long> other) {
        var both = one.stream().filter(other::contains).count();
        return both == 0 ? 0 : (double) both / (one.size() + other.size() - both);
    }

    private static long hash(String text) {
        var hash = 0xcbf29ce484222325L; // FNV-1a
        for (var octet : text.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (octet & 0xff)) * 0x100000001b3L;
        }
        return hash;
    }

    /** The finaliser of SplitMix64: spreads every bit over the whole word. */
    private static long mixed(long value) {
        var z = value;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
