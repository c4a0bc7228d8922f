package parley.briefing;

import java.util.List;
import java.util.regex.Pattern;

/** Tells a sentence of a report from what feeds put around it: invitations to read on, credits, lists of other headlines. */
final class Boilerplate {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final List<Pattern> PATTERNS = List.of(
            Pattern.compile("\\bsubmitted by\\b|\\[(link|comments)]|/u/\\w+", FLAGS),
            Pattern.compile("\\b(appeared first on|originally published|was first published)\\b", FLAGS),
            Pattern.compile("^the post .* (appeared|first)", FLAGS),
            Pattern.compile(
                    "\\b(continue reading|read (more|the full|on|our|in full)|click here|find out more)\\b", FLAGS),
            Pattern.compile(
                    "\\b(subscribe|sign up|newsletter|follow (us|our|live|along)|watch (live|now|the)|listen to)\\b",
                    FLAGS),
            Pattern.compile(
                    "\\b(all rights reserved|copyright|©|photo(graph)?:|image:|getty images|file photo)", FLAGS),
            Pattern.compile("\\b(live (blog|updates|coverage)|as it happened|what we know on day)\\b", FLAGS),
            Pattern.compile(
                    "\\b(czytaj (więcej|dalej|także|też)|zobacz (też|także|również)|dalszy ciąg|źródło:)", FLAGS),
            Pattern.compile("\\b(weiterlesen|mehr dazu|lesen sie|hier geht es|newsblog)\\b", FLAGS),
            Pattern.compile(
                    "\\b(lire (la suite|aussi|l.article)|en savoir plus|leer más|sigue leyendo|leggi (anche|tutto))\\b",
                    FLAGS),
            Pattern.compile(
                    "(читать (далее|полностью)|читайте (также|далі|також|больше)|подробнее|детальніше|підписуйтесь|подписывайтесь)",
                    FLAGS),
            Pattern.compile("https?://|www\\.|\\b\\w+@\\w+\\.", FLAGS),
            Pattern.compile("\uFFFD|ďż˝"));

    private Boilerplate() {}

    static boolean isIn(String sentence) {
        return PATTERNS.stream().anyMatch(pattern -> pattern.matcher(sentence).find());
    }
}
