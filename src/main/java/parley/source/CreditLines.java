package parley.source;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.source.Publishers.Spelling;
import parley.story.Story;

/**
 * The words in which a text credits another publisher: in brackets or behind a dash ({@code (Reuters)}, {@code — AFP}),
 * behind a label ({@code Source:}, {@code With inputs from}), as one whose report is retold ({@code Reuters reports},
 * {@code za agencją Reuters}), or as the byline. Retelling counts near the head of a story only: further down it is the
 * credit of one sentence.
 */
final class CreditLines {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern BETWEEN_NAMES =
            Pattern.compile("\\s*(?:,|/|\\||;| and | und | et | y | e | i | та | и )\\s*");
    private static final int HEAD = 320;
    private static final int TAIL = 160;

    private final Publishers publishers;
    private final Map<String, List<Spelling>> byTellingWord;
    private final Map<Spelling, Patterns> patterns = new ConcurrentHashMap<>();

    CreditLines(Publishers publishers) {
        this.publishers = publishers;
        this.byTellingWord = publishers.spellings().stream()
                .collect(Collectors.groupingBy(spelling -> words(spelling.words())
                        .max(Comparator.comparingInt(String::length))
                        .orElse("")));
    }

    /** @param words as the text has them */
    record Credit(Publisher publisher, String words) {}

    private record Patterns(List<Pattern> lines, List<Pattern> retold) {}

    Optional<Credit> in(Story story) {
        var lead = story.summary().isEmpty() ? story.content() : story.summary();
        return byline(story)
                .or(() -> first(Stream.of(story.summary(), ends(story.content())), true))
                .or(() -> first(Stream.of(story.title(), head(lead)), false));
    }

    /** "By Reuters", "Daily staff, AFP": an agency among the authors is the reporter. */
    private Optional<Credit> byline(Story story) {
        return story.credits().authors().stream()
                .flatMap(BETWEEN_NAMES::splitAsStream)
                .map(name -> name.replaceFirst("(?iu)^(?:by|von|par|por|di|od)\\s+", "")
                        .replaceFirst("(?iu)\\s+(?:in|via|à|en)\\s+\\S+$", "")
                        .strip())
                .flatMap(name -> publishers.named(name).stream().map(publisher -> new Credit(publisher, name)))
                .findFirst();
    }

    private Optional<Credit> first(Stream<String> texts, boolean lines) {
        return texts.flatMap(text -> named(text).flatMap(spelling -> credit(text, spelling, lines).stream()))
                .findFirst();
    }

    /** The spellings that a text holds, longest first: most texts hold none, and that is seen word by word. */
    private Stream<Spelling> named(String text) {
        return words(text)
                .distinct()
                .map(word -> byTellingWord.getOrDefault(word, List.of()))
                .flatMap(Collection::stream)
                .filter(spelling -> text.contains(spelling.words()))
                .sorted(Comparator.comparingInt(
                        (Spelling spelling) -> -spelling.words().length()));
    }

    private Optional<Credit> credit(String text, Spelling spelling, boolean lines) {
        var own = patterns.computeIfAbsent(spelling, CreditLines::compiled);
        return (lines ? own.lines() : own.retold())
                .stream()
                        .map(pattern -> pattern.matcher(text))
                        .filter(matcher -> matcher.find())
                        .map(matcher -> new Credit(spelling.publisher(), trimmed(matcher.group())))
                        .findFirst();
    }

    private static Stream<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group);
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

    private static Patterns compiled(Spelling spelling) {
        return new Patterns(compiled(CreditWords.LINES, spelling), compiled(CreditWords.RETOLD, spelling));
    }

    private static List<Pattern> compiled(List<String> templates, Spelling spelling) {
        var name = Pattern.quote(spelling.words());
        return templates.stream()
                .map(template ->
                        Pattern.compile(template.replace("NAME", name), Pattern.UNICODE_CASE | Pattern.MULTILINE))
                .toList();
    }
}
