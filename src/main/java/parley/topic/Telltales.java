package parley.topic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;

/**
 * Whether any of some queries could fire at all: a word that is asked for alone, or a word for each position of a
 * phrase, wherever they stand. A story without them need not be looked at.
 */
final class Telltales {
    private final Set<String> alone = new HashSet<>();
    private final Map<String, List<List<Set<String>>>> phrases = new HashMap<>();

    /** A pack's groups stand in many phrases. */
    private final IdentityHashMap<Term[], Set<String>> positions = new IdentityHashMap<>();

    Telltales(Collection<Query> queries) {
        queries.forEach(this::add);
    }

    boolean areIn(Set<String> words) {
        for (var word : words) {
            if (alone.contains(word)) {
                return true;
            }
            for (var phrase : phrases.getOrDefault(word, List.of())) {
                if (isIn(words, phrase)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isIn(Set<String> words, List<Set<String>> phrase) {
        for (var position : phrase) {
            if (Collections.disjoint(position, words)) {
                return false;
            }
        }
        return true;
    }

    private void add(Query query) {
        if (query instanceof MultiPhraseQuery phrase) {
            addPhrase(phrase);
        } else if (query instanceof BooleanQuery all) {
            all.clauses().forEach(clause -> add(clause.getQuery()));
        } else {
            alone.addAll(Vocabulary.words(query));
        }
    }

    /** Entered under the words of one position: long ones, for they are rare. */
    private void addPhrase(MultiPhraseQuery phrase) {
        var all = Arrays.stream(phrase.getTermArrays())
                .map(terms -> positions.computeIfAbsent(terms, Telltales::texts))
                .toList();
        for (var word : Collections.max(all, Comparator.comparingInt(Telltales::shortest))) {
            phrases.computeIfAbsent(word, first -> new ArrayList<>(1)).add(all);
        }
    }

    private static int shortest(Set<String> position) {
        return position.stream().mapToInt(String::length).min().orElse(0);
    }

    private static Set<String> texts(Term[] terms) {
        return Arrays.stream(terms).map(Term::text).collect(Collectors.toSet());
    }
}
