package parley.topic;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.FilteredBreakIteratorBuilder;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import parley.story.Language;

/** A text cut into sentences by the rules of its language (Unicode UAX 29, section 5); a stop after an abbreviation ends none. */
public final class Sentences {
    private static final Map<Language, BreakIterator> RULES = new ConcurrentHashMap<>();

    /** For languages of which ICU knows no abbreviations. */
    private static final Map<String, List<String>> ABBREVIATIONS = Map.of(
            "pl",
            List.of(
                    "gen.", "płk.", "mjr.", "kpt.", "ppłk.", "prof.", "dr.", "hab.", "inż.", "ks.", "św.", "red.",
                    "proc.", "tys.", "mln.", "mld.", "ok.", "godz.", "min.", "ws.", "tzw.", "tj.", "np.", "m.in.",
                    "ur.", "im.", "ul.", "r.", "wg.", "por.", "zob."),
            "uk",
            List.of(
                    "ген.", "проф.", "тис.", "млн.", "млрд.", "грн.", "р.", "рр.", "ст.", "св.", "ім.", "вул.", "напр.",
                    "т.зв."),
            "cs",
            List.of("gen.", "plk.", "prof.", "tzv.", "např.", "tis.", "mil.", "mld.", "č.", "r.", "hod.", "tj."));

    private Sentences() {}

    /** In order, without outer blanks, none empty. */
    public static List<String> of(String text, Language language) {
        if (text.isBlank()) {
            return List.of();
        }
        var breaks = (BreakIterator)
                RULES.computeIfAbsent(language, Sentences::rules).clone();
        breaks.setText(text);
        var sentences = new ArrayList<String>();
        var start = breaks.first();
        for (var end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            var sentence = text.substring(start, end).strip();
            if (!sentence.isEmpty()) {
                sentences.add(sentence);
            }
            start = end;
        }
        return List.copyOf(sentences);
    }

    private static BreakIterator rules(Language language) {
        var locale = language.isKnown() ? ULocale.forLanguageTag(language.code()) : ULocale.ROOT;
        var filter = FilteredBreakIteratorBuilder.getInstance(locale);
        ABBREVIATIONS.getOrDefault(language.code(), List.of()).forEach(filter::suppressBreakAfter);
        return filter.wrapIteratorWithFilter(BreakIterator.getSentenceInstance(locale));
    }
}
