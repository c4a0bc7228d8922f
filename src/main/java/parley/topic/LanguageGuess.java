package parley.topic;

import java.lang.Character.UnicodeScript;
import java.util.List;
import parley.story.Language;
import parley.story.Story;

/**
 * The language of a story: what its feed says, unless its letters and its commonest words clearly say otherwise. Feeds
 * of bilingual outlets say one and carry the other; some say none. No guess is {@link Language#UNKNOWN}.
 */
final class LanguageGuess {
    /** Enough to tell, and no more to read. */
    private static final int SUMMARY = 300;

    private static final Language RUSSIAN = new Language("ru");
    private static final Language HINDI = new Language("hi");

    /** Marks of another language that overrule a feed, beyond one and a half times those of its own. */
    private static final double LATIN_MARGIN = 2;

    /** Letters of Cyrillic languages tell more: Russian has no ї. */
    private static final double MARGIN = 1;

    private LanguageGuess() {}

    static Language of(Story story) {
        return of(
                story.language(),
                story.title(),
                story.summary().substring(0, Math.min(SUMMARY, story.summary().length())));
    }

    static Language of(Language said, String title, String summary) {
        var script = script(title);
        var marks = LanguageMarks.of(script);
        if (marks.languages().isEmpty()) {
            return said;
        }
        var points = marks.points(List.of(title, summary));
        var best = 0;
        for (var i = 1; i < points.length; i++) {
            best = points[i] > points[best] ? i : best;
        }
        var language = marks.languages().get(best);
        var own = marks.languages().indexOf(said);
        var margin = script == UnicodeScript.LATIN ? LATIN_MARGIN : MARGIN;
        if (own >= 0) {
            return points[best] >= 1.5 * points[own] + margin ? language : said;
        }
        if (script == UnicodeScript.LATIN && said.isKnown() && !LanguageMarks.isKnown(said)) {
            return said;
        }
        return points[best] >= margin / 2 ? language : otherwise(script);
    }

    /** Where nothing tells: the one that most feeds of a script are in. */
    private static Language otherwise(UnicodeScript script) {
        return switch (script) {
            case CYRILLIC -> RUSSIAN;
            case DEVANAGARI -> HINDI;
            default -> Language.UNKNOWN;
        };
    }

    /** The script of most letters; {@code COMMON} for none. */
    private static UnicodeScript script(String title) {
        var latin = 0;
        var cyrillic = 0;
        var devanagari = 0;
        var other = 0;
        for (var i = 0; i < title.length(); i++) {
            var letter = title.charAt(i);
            if (letter < 0x250) {
                latin += Character.isLetter(letter) ? 1 : 0;
            } else if (letter >= 0x400 && letter < 0x530) {
                cyrillic++;
            } else if (letter >= 0x900 && letter < 0x980) {
                devanagari++;
            } else {
                other += Character.isLetter(letter) ? 1 : 0;
            }
        }
        var most = Math.max(Math.max(latin, other), Math.max(cyrillic, devanagari));
        if (most == other) {
            return UnicodeScript.COMMON;
        }
        return most == cyrillic
                ? UnicodeScript.CYRILLIC
                : most == latin ? UnicodeScript.LATIN : UnicodeScript.DEVANAGARI;
    }
}
