package parley.topic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import parley.story.Language;
import parley.topic.TopicPack.Terms;

/**
 * The queries of a pack in one language: a query for each concept, actor and instrument, one more for each boost among
 * its terms. A party's names are a group that terms reuse ({@code @moscow}).
 */
final class QueryList {
    /** What a query stands for. */
    record Key(Hit.Kind kind, String id, double boost) {
        String name() {
            return kind + " " + id + " " + boost;
        }
    }

    private final TopicPack pack;
    private final Language language;
    private final TermSyntax syntax;
    private final Map<Key, BooleanQuery.Builder> queries = new LinkedHashMap<>();
    private final List<BrokenPack.Mistake> mistakes = new ArrayList<>();

    private QueryList(TopicPack pack, Language language, TermWords.Forms forms) {
        this.pack = pack;
        this.language = language;
        this.syntax = syntax(pack, language, forms);
    }

    /** Without asking an analyzer: the start checks every language, and most wait long for their first story. */
    static List<BrokenPack.Mistake> mistakes(TopicPack pack, Language language) {
        var list = new QueryList(pack, language, TermWords.Forms.UNREAD);
        list.addConcepts();
        list.addNames(List.of(language));
        return List.copyOf(list.mistakes);
    }

    /** @throws BrokenPack for terms that are no queries */
    static Map<Key, Query> of(TopicPack pack, Language language) {
        var list = new QueryList(pack, language, TermWords.Forms.of(Analysis.of(language)));
        list.addConcepts();
        list.addNames(List.of(language, Language.UNKNOWN));
        if (!list.mistakes.isEmpty()) {
            throw new BrokenPack(list.mistakes);
        }
        var built = new LinkedHashMap<Key, Query>();
        list.queries.forEach((key, query) -> built.put(key, query.build()));
        return built;
    }

    static TermSyntax syntax(TopicPack pack, Language language) {
        return syntax(pack, language, TermWords.Forms.of(Analysis.of(language)));
    }

    private static TermSyntax syntax(TopicPack pack, Language language, TermWords.Forms forms) {
        return new TermSyntax(new TermWords(forms, groups(pack, language)));
    }

    private void addConcepts() {
        var known = pack.concepts().stream().map(Concept::id).toList();
        terms(pack, language).concepts().forEach((concept, terms) -> {
            var where = "/terms/" + code(language) + "/" + concept;
            if (!known.contains(concept)) {
                mistakes.add(
                        new BrokenPack.Mistake(where, "'" + concept + "'", "the id of one of the pack's concepts"));
            }
            addAll(Hit.Kind.CONCEPT, concept, terms, where);
        });
    }

    private void addNames(List<Language> from) {
        for (var listed : new LinkedHashSet<>(from)) {
            for (var actor : pack.actors()) {
                addAliases(Hit.Kind.ACTOR, actor.id(), actor.aliases(), listed, "/actors/");
            }
            for (var instrument : pack.instruments()) {
                addAliases(Hit.Kind.INSTRUMENT, instrument.id(), instrument.aliases(), listed, "/instruments/");
            }
        }
    }

    private void addAliases(
            Hit.Kind kind, String id, Map<Language, List<String>> aliases, Language listed, String where) {
        addAll(kind, id, aliases.getOrDefault(listed, List.of()), where + id + "/aliases/" + code(listed));
    }

    private void addAll(Hit.Kind kind, String id, List<String> terms, String where) {
        for (var i = 0; i < terms.size(); i++) {
            add(kind, id, terms.get(i), where + "/" + i);
        }
    }

    private void add(Hit.Kind kind, String id, String term, String where) {
        try {
            var query = syntax.query(term);
            var boost = query instanceof BoostQuery boosted ? boosted.getBoost() : 1;
            var plain = query instanceof BoostQuery boosted ? boosted.getQuery() : query;
            queries.computeIfAbsent(new Key(kind, id, boost), key -> new BooleanQuery.Builder())
                    .add(plain, Occur.SHOULD);
        } catch (ParseException e) {
            var why = e.getCause() == null ? e.getMessage() : e.getCause().getMessage();
            mistakes.add(new BrokenPack.Mistake(where, term, "a term in Lucene's syntax: " + why));
        }
    }

    private static String code(Language language) {
        return language.isKnown() ? language.code() : "any";
    }

    static Terms terms(TopicPack pack, Language language) {
        return pack.terms().getOrDefault(language, Terms.NONE);
    }

    private static Map<String, List<String>> groups(TopicPack pack, Language language) {
        var groups = new LinkedHashMap<>(terms(pack, language).groups());
        var plain = new TermWords(TermWords.Forms.UNREAD, Map.of());
        for (var party : pack.parties()) {
            var members = new LinkedHashSet<>(groups.getOrDefault(party.id(), List.of()));
            pack.actors().stream()
                    .filter(actor -> actor.party().equals(party.id()))
                    .forEach(actor -> members.addAll(singleWords(plain, actor.aliases(), language)));
            groups.put(party.id(), new ArrayList<>(members));
        }
        return groups;
    }

    private static List<String> singleWords(TermWords plain, Map<Language, List<String>> aliases, Language language) {
        var words = new ArrayList<String>();
        for (var listed : List.of(language, Language.UNKNOWN)) {
            for (var alias : aliases.getOrDefault(listed, List.of())) {
                if (isSingleWord(plain, alias)) {
                    words.add(alias);
                }
            }
        }
        return words;
    }

    private static boolean isSingleWord(TermWords plain, String alias) {
        try {
            return !alias.contains("\"")
                    && !alias.contains(" ")
                    && plain.positions(alias).size() == 1;
        } catch (ParseException e) {
            return false;
        }
    }
}
