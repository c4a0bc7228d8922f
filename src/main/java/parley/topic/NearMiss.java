package parley.topic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import parley.story.Language;
import parley.story.Story;
import parley.topic.Concept.Signal;

/** The phrases of a pack that a story almost has: all words but one, or all of them too far apart. For one story asked. */
final class NearMiss {
    private static final int SHOWN = 5;

    private record Near(Signal signal, String term, double share, String lack) {
        String line() {
            return "near %s (%s): %s, %s".formatted(signal.id(), word(signal.strength()), term, lack);
        }

        private static String word(Signal.Strength strength) {
            return strength.name().toLowerCase(Locale.ROOT);
        }
    }

    private final TopicPack pack;
    private final Language language;
    private final TermSyntax syntax;
    private final Set<String> words = new HashSet<>();

    /** @param language that of the pack's block, {@code und} for none */
    NearMiss(TopicPack pack, Language language, Story story) {
        this.pack = pack;
        this.language = language;
        this.syntax = QueryList.syntax(pack, language);
        var everyWord = new AskedWords(
                Analysis.of(language),
                new Vocabulary(QueryList.of(pack, language).values()));
        for (var text : List.of(story.title(), story.summary())) {
            Tokens.of(Words.plain(text), everyWord).forEach(token -> words.add(token.word()));
        }
    }

    /** A line for each concept, the strongest and most complete first; none for those that fired. */
    List<String> lines(Set<String> fired) {
        var near = new ArrayList<Near>();
        for (var concept : pack.concepts()) {
            if (concept instanceof Signal signal && !fired.contains(signal.id())) {
                nearest(signal).ifPresent(near::add);
            }
        }
        return near.stream()
                .sorted(Comparator.comparing((Near one) -> one.signal().strength())
                        .thenComparing(Comparator.comparingDouble(Near::share).reversed()))
                .limit(SHOWN)
                .map(Near::line)
                .toList();
    }

    private Optional<Near> nearest(Signal signal) {
        return QueryList.terms(pack, language).concepts().getOrDefault(signal.id(), List.of()).stream()
                .flatMap(term -> near(signal, term).stream())
                .max(Comparator.comparingDouble(Near::share));
    }

    private Optional<Near> near(Signal signal, String term) {
        if (!(phrase(term) instanceof MultiPhraseQuery phrase)) {
            return Optional.empty();
        }
        var lacking = Arrays.stream(phrase.getTermArrays())
                .map(NearMiss::texts)
                .filter(position -> Collections.disjoint(position, words))
                .toList();
        var length = phrase.getTermArrays().length;
        return switch (lacking.size()) {
            case 0 -> Optional.of(new Near(signal, term, 1, "the words are there, but not so near each other"));
            case 1 -> Optional.of(
                    new Near(signal, term, (length - 1.0) / length, "without a word like " + some(lacking.get(0))));
            default -> Optional.empty();
        };
    }

    private @Nullable Query phrase(String term) {
        try {
            var query = syntax.query(term);
            return query instanceof BoostQuery boosted ? boosted.getQuery() : query;
        } catch (ParseException e) {
            return null;
        }
    }

    private static String some(Set<String> words) {
        return words.stream().sorted().limit(3).map(word -> '"' + word + '"').collect(Collectors.joining(", "))
                + (words.size() > 3 ? " …" : "");
    }

    private static Set<String> texts(Term[] terms) {
        return Arrays.stream(terms).map(Term::text).collect(Collectors.toSet());
    }
}
