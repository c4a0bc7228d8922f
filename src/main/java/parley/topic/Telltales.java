package parley.topic;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import parley.topic.Tokens.Token;

/**
 * Words of which a story must have one for any of some queries to fire: of a phrase, the words of its most telling
 * position. A story without them need not be looked at.
 */
final class Telltales {
    private final Set<String> words = new HashSet<>();

    Telltales(List<Query> queries) {
        var phrases = new HashSet<MultiPhraseQuery>();
        queries.forEach(query -> add(query, phrases));
        phrases.forEach(this::addPhrase);
    }

    boolean isIn(List<Token> tokens) {
        for (var token : tokens) {
            if (words.contains(token.word())) {
                return true;
            }
        }
        return false;
    }

    private void add(Query query, Set<MultiPhraseQuery> phrases) {
        if (query instanceof MultiPhraseQuery phrase) {
            phrases.add(phrase);
        } else if (query instanceof BooleanQuery all) {
            all.clauses().forEach(clause -> add(clause.getQuery(), phrases));
        } else {
            words.addAll(Vocabulary.words(query));
        }
    }

    private void addPhrase(MultiPhraseQuery phrase) {
        var positions =
                Arrays.stream(phrase.getTermArrays()).map(Telltales::texts).toList();
        if (positions.stream().noneMatch(position -> position.stream().allMatch(this::isCovered))) {
            positions.stream().max(Comparator.comparingInt(Telltales::shortest)).ifPresent(words::addAll);
        }
    }

    /** The word itself is asked for, or how it starts. */
    private boolean isCovered(String word) {
        if (words.contains(word)) {
            return true;
        }
        for (var length = 2; length < word.length(); length++) {
            if (words.contains(word.substring(0, length) + "*")) {
                return true;
            }
        }
        return false;
    }

    private static int shortest(Set<String> position) {
        return position.stream().mapToInt(String::length).min().orElse(0);
    }

    private static Set<String> texts(Term[] terms) {
        return Arrays.stream(terms).map(Term::text).collect(Collectors.toSet());
    }
}
