package parley.briefing;

import java.util.regex.Pattern;

/** How much there is to read on the page of an edition: the words of its text form, addresses aside. */
final class PageLength {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]\\S*");

    private PageLength() {}

    static int of(Edition edition) {
        return (int) new TextRendering()
                .render(edition)
                .lines()
                .filter(line -> !line.contains("://"))
                .mapToLong(line -> WORD.matcher(line).results().count())
                .sum();
    }
}
