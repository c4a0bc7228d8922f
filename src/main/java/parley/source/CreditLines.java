package parley.source;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.story.Story;

/**
 * The words in which a text credits another publisher: in brackets or behind a dash ({@code (Reuters)}, {@code — AFP}),
 * behind a label ({@code Source:}, {@code With inputs from}), as one whose report is retold ({@code Reuters reports},
 * {@code za agencją Reuters}), or as the byline. Retelling counts near the head of a story only: further down it is the
 * credit of one sentence.
 */
final class CreditLines {
    private static final int HEAD = 320;
    private static final int TAIL = 160;

    private final Publishers publishers;
    private final List<Pattern> lines;
    private final List<Pattern> retold;

    CreditLines(Publishers publishers) {
        this.publishers = publishers;
        var names = publishers.spellings().stream()
                .map(spelling -> Pattern.quote(spelling.words()))
                .collect(Collectors.joining("|", "(?<name>", ")"));
        this.lines = names.contains("\\Q") ? compiled(CreditWords.LINES, names) : List.of();
        this.retold = names.contains("\\Q") ? compiled(CreditWords.RETOLD, names) : List.of();
    }

    /** @param words as the text has them */
    record Credit(Publisher publisher, String words) {}

    Optional<Credit> in(Story story) {
        return byline(story)
                .or(() -> Stream.of(story.summary(), ends(story.content()))
                        .flatMap(text -> find(lines, text).stream())
                        .findFirst())
                .or(() -> Stream.of(story.title(), head(story.summary().isEmpty() ? story.content() : story.summary()))
                        .flatMap(text -> find(retold, text).stream())
                        .findFirst());
    }

    /** "By Reuters", "Daily staff, AFP": an agency among the authors is the reporter. */
    private Optional<Credit> byline(Story story) {
        return story.credits().authors().stream()
                .flatMap(author ->
                        Stream.of(author.split("\\s*(?:,|/|\\||;| and | und | et | y | e | i | та | и )\\s*", -1)))
                .map(name -> name.replaceFirst("(?iu)^(?:by|von|par|por|di|od)\\s+", "")
                        .strip())
                .flatMap(name -> publishers.named(name).stream().map(publisher -> new Credit(publisher, name)))
                .findFirst();
    }

    private Optional<Credit> find(List<Pattern> patterns, String text) {
        for (var pattern : patterns) {
            var matcher = pattern.matcher(text);
            if (matcher.find()) {
                var name = matcher.group("name");
                return publishers.named(name).map(publisher -> new Credit(publisher, trimmed(matcher.group())));
            }
        }
        return Optional.empty();
    }

    private static String trimmed(String words) {
        return words.replaceAll("^[\\s(\\[/—–-]+|[\\s)\\]/.,:—–-]+$", "").replaceAll("\\s+", " ");
    }

    private static String head(String text) {
        return text.substring(0, Math.min(HEAD, text.length()));
    }

    /** Of a full text, the head with its dateline and the last lines. */
    private static String ends(String text) {
        return text.length() <= HEAD + TAIL ? text : head(text) + "\n" + text.substring(text.length() - TAIL);
    }

    private static List<Pattern> compiled(List<String> patterns, String names) {
        return patterns.stream()
                .map(pattern ->
                        Pattern.compile(pattern.replace("NAME", names), Pattern.UNICODE_CASE | Pattern.MULTILINE))
                .toList();
    }
}
