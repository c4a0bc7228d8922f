package parley.topic;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.apache.lucene.analysis.CharArrayMap;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.jspecify.annotations.Nullable;

/**
 * Every word that some query of a language asks for. A story's other words are dropped before matching: most stories
 * have few left, and cost next to nothing.
 */
final class Vocabulary {
    private final CharArrayMap<String> stems = new CharArrayMap<>(1_024, false);
    private final CharArrayMap<String> exact = new CharArrayMap<>(64, false);
    private final CharArrayMap<String> starts = new CharArrayMap<>(1_024, false);
    private final CharArrayMap<String> endings = new CharArrayMap<>(64, false);
    private int shortest = Integer.MAX_VALUE;
    private int longest;

    Vocabulary(Collection<Query> queries) {
        for (var query : queries) {
            words(query).forEach(this::add);
        }
    }

    static Set<String> words(Query query) {
        var words = new HashSet<String>();
        query.visit(new QueryVisitor() {
            @Override
            public void consumeTerms(Query part, Term... terms) {
                for (var term : terms) {
                    words.add(term.text());
                }
            }

            @Override
            public QueryVisitor getSubVisitor(Occur occur, Query parent) {
                return this;
            }
        });
        return words;
    }

    interface Sink {
        void take(String word);
    }

    /** @return the word as queries ask for it, null when none does */
    @Nullable
    String stem(char[] text, int length) {
        return stems.get(text, 0, length);
    }

    /** All that queries ask of a word as it stands: itself, how it starts, how it ends. */
    void surface(char[] text, int length, Sink sink) {
        give(exact.get(text, 0, length), sink);
        for (var letters = shortest; letters <= Math.min(longest, length); letters++) {
            give(starts.get(text, 0, letters), sink);
            if (!endings.isEmpty()) {
                give(endings.get(text, length - letters, letters), sink);
            }
        }
    }

    private static void give(@Nullable String word, Sink sink) {
        if (word != null) {
            sink.take(word);
        }
    }

    private void add(String word) {
        if (word.startsWith("=")) {
            exact.put(word.substring(1), word);
        } else if (word.endsWith("*")) {
            addPart(starts, word.substring(0, word.length() - 1), word);
        } else if (word.startsWith("*")) {
            addPart(endings, word.substring(1), word);
        } else {
            stems.put(word, word);
        }
    }

    private void addPart(CharArrayMap<String> parts, String letters, String word) {
        parts.put(letters, word);
        shortest = Math.min(shortest, letters.length());
        longest = Math.max(longest, letters.length());
    }
}
