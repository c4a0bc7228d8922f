package parley.topic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Lucene's query syntax as topic packs write it: words, phrases, proximity, boosts and Boolean operators as usual;
 * {@code stem*} and {@code *ending} match words as they stand, also within a phrase; {@code =word} matches this form
 * only; {@code @group} stands for any word of a group, also within a phrase. What a language's analyzer makes of a word,
 * it makes of the same word in a story.
 */
final class TermSyntax extends QueryParser {
    static final String FIELD = "text";

    /** In Lucene's syntax they would mean any of the words. */
    private static final Pattern BARE_WORDS = Pattern.compile("[^\"()+|&]*\\S\\s+(?!(AND|OR|NOT)\\s)[^\"()+|&]*");

    private final Analyzer words;
    private final Map<String, List<String>> groups;

    TermSyntax(Analyzer words, Map<String, List<String>> groups) {
        super(FIELD, words);
        this.words = words;
        this.groups = groups;
        setAllowLeadingWildcard(true);
        setSplitOnWhitespace(true);
    }

    /** @throws ParseException with what is wrong, for an editor */
    Query query(String term) throws ParseException {
        if (BARE_WORDS.matcher(term).matches()) {
            throw new ParseException("several words want quotation marks, within YAML's own: '\"" + term + "\"'");
        }
        return parse(term);
    }

    /** The alternatives at each position of a phrase; one position for a plain word. */
    List<Set<String>> positions(String phrase) throws ParseException {
        var positions = new ArrayList<Set<String>>();
        for (var word : phrase.strip().split("\\s+", -1)) {
            positions.addAll(word.startsWith("@") ? List.of(group(word.substring(1))) : parts(word));
        }
        if (positions.isEmpty()) {
            throw new ParseException("'" + phrase + "' holds no word");
        }
        return positions;
    }

    /** A story's hyphenated word is two words, so a term's is too. */
    private List<Set<String>> parts(String word) throws ParseException {
        var positions = new ArrayList<Set<String>>();
        for (var part : word.split("-", -1)) {
            if (!part.isEmpty()) {
                positions.addAll(word(part));
            }
        }
        return positions;
    }

    private List<Set<String>> word(String word) throws ParseException {
        if (word.indexOf('*') >= 0) {
            return List.of(Set.of(starred(word)));
        }
        if (word.startsWith("=")) {
            return List.of(Set.of("=" + surface(word.substring(1))));
        }
        return analyzed(word);
    }

    private Set<String> group(String name) throws ParseException {
        var members = groups.get(name);
        if (members == null) {
            throw new ParseException("no group '" + name + "' in this language; there are " + groups.keySet());
        }
        var alternatives = new LinkedHashSet<String>();
        for (var member : members) {
            var positions = positions(member);
            if (positions.size() > 1) {
                throw new ParseException("group '" + name + "' holds '" + member + "'; expected single words");
            }
            alternatives.addAll(positions.get(0));
        }
        return alternatives;
    }

    /** {@code stem*} or {@code *ending}, at least two letters. */
    private String starred(String word) throws ParseException {
        var ending = word.startsWith("*");
        var letters = ending ? word.substring(1) : word.substring(0, word.length() - 1);
        if (letters.length() < 2 || letters.indexOf('*') >= 0 || letters.indexOf('?') >= 0) {
            throw new ParseException("'" + word + "': a star stands at one end of two letters or more");
        }
        return ending ? "*" + surface(letters) : surface(letters) + "*";
    }

    private String surface(String word) throws ParseException {
        var surfaces = new ArrayList<String>();
        tokens(word, (text, keyword, increment) -> {
            if (keyword) {
                surfaces.add(text);
            }
        });
        if (surfaces.size() != 1) {
            throw new ParseException("'" + word + "' is " + surfaces.size() + " words; expected one");
        }
        return surfaces.get(0);
    }

    private List<Set<String>> analyzed(String word) {
        var positions = new ArrayList<Set<String>>();
        tokens(word, (text, keyword, increment) -> {
            if (increment > 0) {
                positions.add(new LinkedHashSet<>());
            }
            if (!keyword) {
                positions.get(positions.size() - 1).add(text);
            }
        });
        positions.removeIf(Set::isEmpty);
        return positions;
    }

    private interface TokenSink {
        void take(String text, boolean keyword, int increment);
    }

    private void tokens(String word, TokenSink sink) {
        try (var stream = words.tokenStream(FIELD, Analysis.plain(word))) {
            var text = stream.addAttribute(CharTermAttribute.class);
            var keyword = stream.addAttribute(KeywordAttribute.class);
            var increment = stream.addAttribute(PositionIncrementAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                sink.take(text.toString(), keyword.isKeyword(), increment.getPositionIncrement());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected Query getFieldQuery(String field, String text, boolean quoted) throws ParseException {
        return phrase(field, text, 0);
    }

    @Override
    protected Query getFieldQuery(String field, String text, int slop) throws ParseException {
        return phrase(field, text, slop);
    }

    @Override
    protected Query getPrefixQuery(String field, String start) throws ParseException {
        return phrase(field, start + "*", 0);
    }

    @Override
    protected Query getWildcardQuery(String field, String pattern) throws ParseException {
        return phrase(field, pattern, 0);
    }

    @Override
    protected Query getRegexpQuery(String field, String expression) throws ParseException {
        throw new ParseException("regular expressions are not part of a pack's terms: /" + expression + "/");
    }

    @Override
    protected Query getFuzzyQuery(String field, String word, float similarity) throws ParseException {
        throw new ParseException("'" + word + "~': a distance belongs behind a phrase in quotation marks");
    }

    @Override
    protected Query getRangeQuery(String field, String low, String high, boolean fromIn, boolean toIn)
            throws ParseException {
        throw new ParseException("ranges are not part of a pack's terms");
    }

    private Query phrase(String field, String text, int slop) throws ParseException {
        if (!FIELD.equals(field)) {
            throw new ParseException("'" + field + ":': terms name no field; write a colon as \\:");
        }
        var positions = positions(text);
        if (positions.size() == 1) {
            return anyOf(positions.get(0));
        }
        var phrase = new MultiPhraseQuery.Builder().setSlop(slop);
        for (var alternatives : positions) {
            phrase.add(alternatives.stream().map(word -> new Term(FIELD, word)).toArray(Term[]::new));
        }
        return phrase.build();
    }

    private static Query anyOf(Set<String> alternatives) {
        if (alternatives.size() == 1) {
            return new TermQuery(new Term(FIELD, alternatives.iterator().next()));
        }
        var any = new BooleanQuery.Builder();
        alternatives.forEach(word -> any.add(new TermQuery(new Term(FIELD, word)), Occur.SHOULD));
        return any.build();
    }
}
