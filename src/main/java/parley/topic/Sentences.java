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
        return FilteredBreakIteratorBuilder.getInstance(locale)
                .wrapIteratorWithFilter(BreakIterator.getSentenceInstance(locale));
    }
}
