package parley.topic;

import java.util.Locale;
import java.util.stream.Collectors;

/** Says in a line what a query did. */
public final class Explanation {
    private Explanation() {}

    /** {@code +6.00 ceasefire: "ceasefire" (title), "truce" (summary)}. */
    public static String line(Reason reason) {
        var words = reason.words().stream()
                .map(word -> '"' + word.text() + "\" (" + word.field() + ")")
                .distinct()
                .collect(Collectors.joining(", "));
        return String.format(Locale.ROOT, "%+.2f %s: %s", reason.points(), reason.query(), words);
    }
}
