package parley.cluster;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import parley.story.Link;
import parley.story.Story;

/**
 * By what a copy of a story is known: its address, its title, or nearly the same text. Near-copies share a band of a
 * MinHash over shingles of three words (locality-sensitive hashing).
 *
 * @param feed that it stood in
 * @param when it was published
 * @param address canonical, empty for none
 * @param words of the title
 * @param title its words in a row without labels, empty where they are too few to say anything
 * @param numbers of the title, in order
 * @param lead the first words of the summary behind the dateline, 0 where they are too few: feeds cut wire reports short
 *     at different lengths
 * @param shingles hashes of three words in a row, ascending
 * @param keys one each for address, title and lead, one for each band: copies share at least one
 */
@SuppressWarnings("ArrayRecordComponent") // never compared as a whole, and there are very many
record Print(
        String feed,
        Instant when,
        String address,
        int words,
        String title,
        List<String> numbers,
        long lead,
        long[] shingles,
        long[] keys) {
    private static final int SHINGLE = 3;
    private static final int BANDS = 10;
    private static final int ROWS = 3;
    private static final int FEWEST_WORDS = 5;
    private static final int FEWEST_SHINGLES = 8;
    private static final int LEAD = 8;

    /** What outlets put before a title to say what kind of piece it is. */
    private static final Pattern LABEL =
            Pattern.compile("(?iu)^\\s*(?:exclusive|commentary|comment|analysis|opinion|breaking"
                    + "|live|watch|video|update|updated|factbox|explainer|pilne|tylko u nas|na żywo|komentarz|eilmeldung|exklusiv"
                    + "|liveblog|en direct|exclusif|терміново|відео|оновлено|срочно|видео|última hora|urgente|esclusiva"
                    + ")\\s*[:|–—-]\\s*");

    /** {@code PARIS (AP) — }: where an agency's report begins. */
    private static final Pattern DATELINE =
            Pattern.compile("^\\s*(?:\\p{Lu}{3,}[\\p{L} ,.’'-]{0,40}?(?:\\([^)]{2,30}\\))?"
                    + "|\\p{Lu}[\\p{L} ,.’'-]{1,40}?\\([^)]{2,30}\\))\\s*(?:[—–]|--|\\s-\\s)\\s*");

    static Print of(TopicStory one) {
        var text = Boilerplate.cut(one);
        var language = one.story().language();
        return of(one.story(), text, Wording.words(text.title(), language), Wording.words(text.summary(), language));
    }

    /**
     * @param text of the story, without what feeds hang on every item
     * @param title its words
     * @param summary its words
     */
    static Print of(Story story, Boilerplate.Text text, List<Wording.Word> title, List<Wording.Word> summary) {
        var body = summary.stream().skip(words(DATELINE, text.summary(), story)).toList();
        var words = LongStream.concat(hashes(title), hashes(body)).toArray();
        var shingles = IntStream.rangeClosed(0, words.length - SHINGLE)
                .mapToLong(at -> shingle(words, at))
                .sorted()
                .distinct()
                .toArray();
        var address = story.link().map(Link::canonical).orElse("");
        var line = title.size() < FEWEST_WORDS ? "" : line(title.stream().skip(words(LABEL, text.title(), story)));
        var numbers = title.stream()
                .filter(Wording.Word::isNumber)
                .map(Wording.Word::folded)
                .toList();
        var lead = body.size() < 2 * LEAD
                ? 0
                : Vector.key("lead " + line(body.stream().limit(LEAD)));
        return new Print(
                story.feed(),
                story.when(),
                address,
                title.size(),
                line,
                numbers,
                lead,
                shingles,
                keys(address, line, lead, shingles));
    }

    /** How many words the beginning of a text has that a pattern finds. */
    private static int words(Pattern beginning, String text, Story story) {
        var found = beginning.matcher(text);
        return found.find() ? Wording.words(found.group(), story.language()).size() : 0;
    }

    private static String line(Stream<Wording.Word> words) {
        return words.map(Wording.Word::folded).collect(Collectors.joining(" "));
    }

    Optional<Sameness> sameAs(Print other) {
        return Sameness.of(this, other);
    }

    /**
     * Shingles that both have, of all that either has; of the shorter one's, where two outlets begin with the same words. One
     * outlet's pieces of a series may all begin alike.
     */
    double alike(Print other) {
        var both = common(shingles, other.shingles);
        var all = lead != 0 && lead == other.lead && !feed.equals(other.feed)
                ? Math.min(shingles.length, other.shingles.length)
                : shingles.length + other.shingles.length - both;
        return both == 0 ? 0 : (double) both / all;
    }

    private static LongStream hashes(List<Wording.Word> words) {
        return words.stream().mapToLong(word -> Vector.key(word.folded()));
    }

    private static long shingle(long[] words, int at) {
        return mixed(mixed(mixed(words[at]) + words[at + 1]) + words[at + 2]);
    }

    private static long[] keys(String address, String title, long lead, long[] shingles) {
        var keys = LongStream.builder();
        if (!address.isEmpty()) {
            keys.add(Vector.key("address " + address));
        }
        if (!title.isEmpty()) {
            keys.add(Vector.key("title " + title));
        }
        if (lead != 0) {
            keys.add(lead);
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

    private static int common(long[] one, long[] other) {
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
        return both;
    }

    /** The finaliser of SplitMix64: spreads every bit over the whole word. */
    private static long mixed(long value) {
        var z = value;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
