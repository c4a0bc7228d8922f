package parley.ledger;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.cluster.TopicStory;
import parley.topic.Reason;

/**
 * What a story counts, in its title and first sentence: a number and the words after it ({@code 185 prisoners}). Years,
 * days, shares and clock times are no counts. A thing is known by each of those words, cut to a stem of its language,
 * and by the pack's query that found the word, which is the same in every language.
 */
final class Numbers {
    private static final int LEAD = 240;
    private static final int STEM = 5;
    private static final int SHORTEST = 3;

    private static final Pattern COUNTED = Pattern.compile(
            "(?<![\\p{L}\\p{N}.,:/-])(\\p{Nd}{1,3}(?:[.,\\u00a0\\u202f ]\\p{Nd}{3})+(?![\\p{Nd}.])|\\p{Nd}+)"
                    + "((?:[ \\u00a0-]\\p{L}[\\p{L}\\p{M}'’]*\\.?){1,4})");
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’]*");
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
    /** What a share is of stands elsewhere in its sentence. */
    private static final Pattern SHARE =
            Pattern.compile("(per|percent.*|cent|proc.*|prozent|процент.*|відсот.*|pour|por)");

    private static final Pattern ROUGHLY =
            Pattern.compile("(?iu)(?:about|around|some|nearly|almost|over|under|roughly|up to"
                    + "|(?:more|less|fewer) than|at least|ok\\.|około|niemal|prawie|ponad|blisko|co najmniej|до|майже|понад|близько"
                    + "|щонайменше|около|почти|более|свыше|fast|rund|etwa|mehr als|über|près de|environ|plus de|presque|cerca de"
                    + "|casi|más de|circa|quasi|oltre|più di|mais de|quase)\\s*[$€£]?$");
    private static final Pattern SIDE = Pattern.compile(
            "(ukra|укра|russ|rosy|росі|росс|рос|franc|franz|фран|brit|брит|amer|амер|euro|євро|евро).*");

    private Numbers() {}

    /**
     * @param value with its thousands and millions multiplied out
     * @param rough the story itself calls it about so many
     * @param words as the text has them, up to the thing counted
     */
    record Count(String thing, long value, boolean rough, String words) {
        /** Whether the two cannot both be right. */
        boolean contradicts(Count other) {
            var apart = Math.abs(value - other.value);
            return apart > (rough || other.rough ? Math.max(value, other.value) / 10 : 0);
        }
    }

    /** From each thing counted to its count; the first of two of one thing. */
    static Map<String, Count> of(TopicStory story) {
        var counts = new LinkedHashMap<String, Count>();
        var summary = story.story().summary();
        read("title", story.story().title(), story, counts);
        read("summary", summary.substring(0, Math.min(LEAD, summary.length())), story, counts);
        return counts;
    }

    private static void read(String field, String text, TopicStory story, Map<String, Count> counts) {
        var matcher = COUNTED.matcher(text);
        while (matcher.find()) {
            var rough = ROUGHLY.matcher(text.substring(0, matcher.start())).find();
            for (var count : counted(field, matcher, rough, story)) {
                counts.putIfAbsent(count.thing(), count);
            }
        }
    }

    private static List<Count> counted(String field, Matcher matcher, boolean rough, TopicStory story) {
        var counts = new ArrayList<Count>();
        var language = story.story().language();
        var months = Months.of(language);
        var digits = matcher.group(1).replaceAll("\\P{Nd}", "");
        if (YEAR.matcher(digits).matches() || digits.length() > 12) {
            return counts;
        }
        var value = Long.parseLong(digits);
        var words = WORD.matcher(matcher.group(2));
        while (words.find()) {
            var word = folded(words.group());
            if (SHARE.matcher(word).matches() || (counts.isEmpty() && months.named(word))) {
                return List.of();
            }
            var times = Magnitude.of(word);
            value *= times;
            if (times == 1 && word.length() >= SHORTEST && !SIDE.matcher(word).matches()) {
                var shown = matcher.group(1) + matcher.group(2).substring(0, words.end());
                var end = matcher.start(2) + words.end();
                counts.add(new Count(language.code() + "/" + stem(word), value, rough, shown));
                for (var query : queries(field, end - words.group().length(), end, story)) {
                    counts.add(new Count("query/" + query, value, rough, shown));
                }
            }
        }
        return counts;
    }

    /** The pack's queries that found this very word. */
    private static List<String> queries(String field, int start, int end, TopicStory story) {
        return story.match().reasons().stream()
                .filter(reason -> reason.points() > 0)
                .filter(reason -> reason.words().stream().anyMatch(words -> isWithin(words, field, start, end)))
                .map(Reason::query)
                .toList();
    }

    private static boolean isWithin(Reason.Words words, String field, int start, int end) {
        return words.field().equals(field) && words.start() < end && start < words.end();
    }

    private static String folded(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    private static String stem(String word) {
        return word.length() > STEM ? word.substring(0, STEM) : word;
    }
}
