package parley.cluster;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import parley.story.Link;
import parley.story.Story;

/**
 * By what a copy of a story is known: its address, its title, or nearly the same text. Near-copies share a band of a
 * MinHash over shingles of three words (locality-sensitive hashing).
 *
 * @param address canonical, empty for none
 * @param title its words in a row, empty where they are too few to say anything
 * @param shingles hashes of three words in a row, ascending
 * @param keys one for the address, one for the title, one for each band: copies share at least one
 */
@SuppressWarnings("ArrayRecordComponent") // never compared as a whole, and there are very many
record Print(String address, String title, long[] shingles, long[] keys) {
    private static final int SHINGLE = 3;
    private static final int BANDS = 16;
    private static final int ROWS = 4;
    private static final double ALIKE = 0.6;
    private static final int FEWEST_WORDS = 5;
    private static final int FEWEST_SHINGLES = 8;

    static Print of(Story story, List<Wording.Word> title, List<Wording.Word> summary) {
        var words = LongStream.concat(hashes(title), hashes(summary)).toArray();
        var shingles = IntStream.rangeClosed(0, words.length - SHINGLE)
                .mapToLong(at -> shingle(words, at))
                .sorted()
                .distinct()
                .toArray();
        var address = story.link().map(Link::canonical).orElse("");
        var line = title.size() < FEWEST_WORDS
                ? ""
                : String.join(" ", title.stream().map(Wording.Word::folded).toList());
        return new Print(address, line, shingles, keys(address, line, shingles));
    }

    boolean isCopyOf(Print other) {
        return (!address.isEmpty() && address.equals(other.address))
                || (!title.isEmpty() && title.equals(other.title))
                || jaccard(shingles, other.shingles) >= ALIKE;
    }

    private static LongStream hashes(List<Wording.Word> words) {
        return words.stream().mapToLong(word -> Vector.key(word.folded()));
    }

    private static long shingle(long[] words, int at) {
        return mixed(mixed(mixed(words[at]) + words[at + 1]) + words[at + 2]);
    }

    private static long[] keys(String address, String title, long[] shingles) {
        var keys = LongStream.builder();
        if (!address.isEmpty()) {
            keys.add(Vector.key("address " + address));
        }
        if (!title.isEmpty()) {
            keys.add(Vector.key("title " + title));
        }
        if (shingles.length >= FEWEST_SHINGLES) {
            IntStream.range(0, BANDS).mapToLong(band -> band(shingles, band)).forEach(keys);
        }
        return keys.build().toArray();
    }

    private static long band(long[] shingles, int band) {
        return IntStream.range(band * ROWS, (band + 1) * ROWS)
                .mapToLong(row -> least(shingles, row))
                .reduce(band, (hash, least) -> mixed(hash + least));
    }

    private static long least(long[] shingles, int row) {
        var salt = 0x9e3779b97f4a7c15L * (row + 1);
        return Arrays.stream(shingles)
                .map(shingle -> mixed(shingle + salt))
                .min()
                .orElse(0);
    }

    private static double jaccard(long[] one, long[] other) {
        var both = 0;
        for (int i = 0, j = 0; i < one.length && j < other.length; ) {
            if (one[i] == other[j]) {
                both++;
                i++;
                j++;
            } else if (one[i] < other[j]) {
                i++;
            } else {
                j++;
            }
        }
        return both == 0 ? 0 : (double) both / (one.length + other.length - both);
    }

    /** The finaliser of SplitMix64: spreads every bit over the whole word. */
    private static long mixed(long value) {
        var z = value;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
