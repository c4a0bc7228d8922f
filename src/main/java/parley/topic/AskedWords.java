package parley.topic;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the queries of a language ask of a word in a story: nothing, mostly. Stems and lemmas are dear and words come
 * again, so the answers for the latest words are kept, a fixed number of them.
 */
final class AskedWords {
    private static final int KEPT = 1 << 14;

    private record Answer(String word, List<String> asked) {}

    private final Analysis analysis;
    private final Vocabulary vocabulary;

    /** Written by many threads without a lock: an answer is immutable, and one that is lost is looked up again. */
    private final @Nullable Answer[] answers = new Answer[KEPT];

    AskedWords(Analysis analysis, Vocabulary vocabulary) {
        this.analysis = analysis;
        this.vocabulary = vocabulary;
    }

    List<String> in(char[] letters, int length) {
        var place = place(letters, length);
        var kept = answers[place];
        if (kept == null || !isSame(kept.word(), letters, length)) {
            kept = answer(new String(letters, 0, length));
            answers[place] = kept;
        }
        return kept.asked();
    }

    private Answer answer(String word) {
        var asked = new ArrayList<String>();
        analysis.forms(word, (form, length, standing) -> {
            if (standing) {
                vocabulary.surface(form, length, asked::add);
            } else {
                var stem = vocabulary.stem(form, length);
                if (stem != null) {
                    asked.add(stem);
                }
            }
        });
        return new Answer(word, List.copyOf(asked));
    }

    private static int place(char[] letters, int length) {
        var hash = 0;
        for (var i = 0; i < length; i++) {
            hash = 31 * hash + letters[i];
        }
        return (hash ^ hash >>> 16) & (KEPT - 1);
    }

    private static boolean isSame(String word, char[] letters, int length) {
        if (word.length() != length) {
            return false;
        }
        for (var i = 0; i < length; i++) {
            if (word.charAt(i) != letters[i]) {
                return false;
            }
        }
        return true;
    }
}
