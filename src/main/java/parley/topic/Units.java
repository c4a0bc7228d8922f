package parley.topic;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import parley.story.Language;
import parley.story.Story;

/**
 * Cuts a story into its title and the first sentences of its summary. Leaves out what no editor wrote: addresses,
 * "submitted by", the outlet that Google News hangs on a title, the title repeated at the head of a summary.
 */
final class Units {
    private static final int SENTENCES = 8;
    private static final int LONGEST = 1_000;
    private static final Pattern NOISE =
            Pattern.compile("https?://\\S+|submitted by\\s+/?u/\\S+|\\[(?:link|comments)]");
    private static final Pattern OUTLET = Pattern.compile(" [-–—|] [^-–—|]{2,40}$");

    /** Cloned for each story: an iterator holds its text. */
    private static final Map<Language, BreakIterator> SENTENCE_RULES = new ConcurrentHashMap<>();

    private Units() {}

    static List<Unit> of(Story story) {
        var units = new ArrayList<Unit>();
        var title = withoutOutlet(Words.plain(story.title()), story.feed());
        units.add(new Unit(0, "title", 0, title));
        var summary = blanked(Words.plain(story.summary()), title);
        addSentences(units, summary, story.language());
        return units;
    }

    private static void addSentences(List<Unit> units, String summary, Language language) {
        if (summary.isBlank()) {
            return;
        }
        var sentences = (BreakIterator)
                SENTENCE_RULES.computeIfAbsent(language, Units::sentenceRules).clone();
        sentences.setText(summary);
        var start = sentences.first();
        for (var end = sentences.next(); end != BreakIterator.DONE; start = end, end = sentences.next()) {
            var text = summary.substring(start, Math.min(end, start + LONGEST));
            if (!text.isBlank()) {
                units.add(new Unit(units.size(), "summary", start, text));
            }
            if (units.size() > SENTENCES) {
                return;
            }
        }
    }

    private static BreakIterator sentenceRules(Language language) {
        return BreakIterator.getSentenceInstance(ULocale.forLanguageTag(language.code()));
    }

    private static String withoutOutlet(String title, String feed) {
        if (!feed.contains("news.google.")) {
            return title;
        }
        var tail = OUTLET.matcher(title);
        return tail.find() ? title.substring(0, tail.start()) : title;
    }

    /** Blanks in place of what is left out, so that offsets stay. */
    private static String blanked(String summary, String title) {
        var text = new StringBuilder(summary);
        var noise = NOISE.matcher(summary);
        while (noise.find()) {
            blank(text, noise.start(), noise.end());
        }
        if (!title.isBlank() && summary.startsWith(title)) {
            blank(text, 0, title.length());
        }
        return text.toString();
    }

    private static void blank(StringBuilder text, int start, int end) {
        for (var i = start; i < end; i++) {
            text.setCharAt(i, ' ');
        }
    }
}
