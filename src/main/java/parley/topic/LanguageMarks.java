package parley.topic;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.analysis.CharArrayMap;
import org.jspecify.annotations.Nullable;
import parley.story.Language;

/** The words and letters that tell languages of one script apart, from {@code languages.txt}. */
final class LanguageMarks {
    /** A letter of the Latin script says little (names), one of another much. */
    private static final double LATIN_LETTER = 0.1;

    private static final String JOINS = "./_@-";
    private static final Map<UnicodeScript, LanguageMarks> SCRIPTS = read();
    private static final LanguageMarks NONE = new LanguageMarks(UnicodeScript.COMMON);

    private final double letterPoints;
    private final List<Language> languages = new ArrayList<>();
    private final CharArrayMap<List<Integer>> words = new CharArrayMap<>(512, false);
    private final CharArrayMap<List<Integer>> letters = new CharArrayMap<>(64, false);

    private LanguageMarks(UnicodeScript script) {
        letterPoints = script == UnicodeScript.LATIN ? LATIN_LETTER : 1;
    }

    static LanguageMarks of(UnicodeScript script) {
        return SCRIPTS.getOrDefault(script, NONE);
    }

    static boolean isKnown(Language language) {
        return SCRIPTS.values().stream().anyMatch(marks -> marks.languages.contains(language));
    }

    List<Language> languages() {
        return languages;
    }

    /** How much speaks for each language: what several share is parted among them. */
    double[] points(List<String> texts) {
        var points = new double[languages.size()];
        for (var text : texts) {
            var folded = text.toLowerCase(Locale.ROOT).toCharArray();
            for (var start = 0; start < folded.length; start++) {
                var end = start;
                for (; end < folded.length && isPartOfWord(folded[end]); end++) {
                    give(folded[end] > 'z' ? letters.get(folded, end, 1) : null, letterPoints, points);
                }
                if (start < end && !isPartOfAddress(folded, start, end)) {
                    give(words.get(folded, start, end - start), 1, points);
                }
                start = end;
            }
        }
        return points;
    }

    /** No word of a language: {@code www.daily.example/news}, U.S. */
    private static boolean isPartOfAddress(char[] text, int start, int end) {
        return (start > 0 && JOINS.indexOf(text[start - 1]) >= 0)
                || (end + 1 < text.length && JOINS.indexOf(text[end]) >= 0 && isPartOfWord(text[end + 1]));
    }

    private static void give(@Nullable List<Integer> sharers, double points, double[] to) {
        if (sharers != null) {
            for (var i = 0; i < sharers.size(); i++) {
                to[sharers.get(i)] += points / sharers.size();
            }
        }
    }

    /** With the vowel signs of Hindi. */
    private static boolean isPartOfWord(char letter) {
        return Character.isLetter(letter)
                || Character.getType(letter) == Character.NON_SPACING_MARK
                || Character.getType(letter) == Character.COMBINING_SPACING_MARK;
    }

    private static Map<UnicodeScript, LanguageMarks> read() {
        var scripts = new EnumMap<UnicodeScript, LanguageMarks>(UnicodeScript.class);
        var file = Objects.requireNonNull(LanguageMarks.class.getResourceAsStream("languages.txt"), "languages.txt");
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                var parts = line.split("\\|", -1);
                var script = UnicodeScript.of((parts[1].strip() + parts[2].strip()).codePointAt(0));
                scripts.computeIfAbsent(script, LanguageMarks::new)
                        .add(new Language(parts[0].strip()), parts[1].strip(), parts[2].strip());
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return scripts;
    }

    private void add(Language language, String ownLetters, String commonWords) {
        var place = languages.size();
        languages.add(language);
        ownLetters.chars().forEach(letter -> share(letters, Character.toString(letter), place));
        for (var word : commonWords.split(" ", -1)) {
            share(words, word, place);
        }
    }

    private static void share(CharArrayMap<List<Integer>> marks, String mark, int place) {
        var sharers = marks.get(mark);
        if (sharers == null) {
            sharers = new ArrayList<>(2);
            marks.put(mark, sharers);
        }
        sharers.add(place);
    }
}
