package parley.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What stands in quotation marks, in the manner of any language. */
final class Quotes {
    private static final Pattern MARKS =
            Pattern.compile("\"([^\"]+)\"|“([^“”]+)[”“]|„([^„“”\"]+)[“”\"]|«([^«»]+)»|»([^«»]+)«"
                    + "|(?<![\\p{L}\\p{N}])'([^']{8,}(?:'\\p{L}[^']*)*)'(?!\\p{L})");

    private Quotes() {}

    /** @param start of the words, behind the mark */
    record Quote(int start, int end, String words) {
        int count() {
            return words.strip().split("\\s+", -1).length;
        }

        boolean holds(int place) {
            return start <= place && place < end;
        }
    }

    static List<Quote> in(String text) {
        var quotes = new ArrayList<Quote>();
        var matcher = MARKS.matcher(text);
        while (matcher.find()) {
            for (var group = 1; group <= matcher.groupCount(); group++) {
                if (matcher.group(group) != null) {
                    quotes.add(new Quote(matcher.start(group), matcher.end(group), matcher.group(group)));
                }
            }
        }
        return List.copyOf(quotes);
    }
}
