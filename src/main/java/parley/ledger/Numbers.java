package parley.ledger;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import parley.cluster.TopicStory;

/**
 * What a story counts, in its title: a number and the word after it ({@code 185 prisoners}). Years, days and clock times
 * are no counts. Compares within a language only, by the word's first letters.
 */
final class Numbers {
    private static final Pattern COUNTED =
            Pattern.compile("(?<![\\p{L}\\p{N}.,:/-])(\\p{Nd}{1,3}(?:[.,\\u00a0\\u202f ]\\p{Nd}{3})+|\\p{Nd}+)"
                    + "(?:[ \\u00a0-](?:%|\\p{L}+\\.?))?[ \\u00a0-]?(%|\\p{L}{3,})");
    private static final Pattern MONTH_LIKE =
            Pattern.compile("(?i)(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec).*");
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
    private static final int STEM = 5;

    private Numbers() {}

    /**
     * @param value digits only
     * @param words as the title has them
     */
    record Count(String thing, String value, String words) {}

    /** From each thing counted (language and stem) to its count; the first of two of one thing. */
    static Map<String, Count> of(TopicStory story) {
        var counts = new LinkedHashMap<String, Count>();
        var matcher = COUNTED.matcher(story.story().title());
        while (matcher.find()) {
            var value = matcher.group(1).replaceAll("\\P{Nd}", "");
            var thing = stem(matcher.group(2));
            if (!isDate(value, thing)) {
                var key = story.story().language().code() + "/" + thing;
                counts.putIfAbsent(key, new Count(thing, value, matcher.group()));
            }
        }
        return counts;
    }

    private static boolean isDate(String value, String thing) {
        return YEAR.matcher(value).matches() || MONTH_LIKE.matcher(thing).matches();
    }

    private static String stem(String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        return lower.length() > STEM ? lower.substring(0, STEM) : lower;
    }
}
