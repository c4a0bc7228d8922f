package parley.feed;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Who wrote an entry, from the ways in which feeds say it: a name, an address, or both in either order (RFC 822). */
final class Bylines {
    private static final Pattern ADDRESS =
            Pattern.compile("[<(\\[]?\\s*(?:mailto:)?[^\\s<>()\\[\\]@]{1,100}@[^\\s<>()\\[\\]@]{1,200}\\s*[>)\\]]?");

    private Bylines() {}

    /** Names without their addresses; an address alone stands where nobody is named. */
    static List<String> names(Stream<String> bylines) {
        return bylines.map(Bylines::name)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    static String name(String byline) {
        var text = PlainText.of(byline);
        if (text.indexOf('@') < 0) {
            return text;
        }
        var bare = ADDRESS.matcher(text).replaceAll(" ").strip();
        if (bare.startsWith("(") && bare.endsWith(")")) {
            bare = bare.substring(1, bare.length() - 1).strip();
        }
        return bare.isEmpty() ? text : PlainText.of(bare);
    }
}
