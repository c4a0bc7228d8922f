package parley.topic;

import java.util.regex.Pattern;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Lucene's query syntax as topic packs write it: words, phrases, proximity, boosts and Boolean operators as usual; what
 * the words within are is said by {@link TermWords}.
 */
final class TermSyntax extends QueryParser {
    static final String FIELD = "text";

    private static final Pattern OPERATOR = Pattern.compile("AND|OR|NOT|&&|\\|\\||[-+!].*");

    /** Nearly all terms: a word or a phrase, which needs no parser. A start parses thousands. */
    private static final Pattern WORD = Pattern.compile("(?!(?:AND|OR|NOT)$)[\\p{L}\\p{M}\\p{Nd}*=]+");

    private static final Pattern PHRASE = Pattern.compile("\"([^\"\\\\]*)\"(?:~([0-9]{1,3}))?");

    private final TermWords words;

    TermSyntax(TermWords words) {
        super(FIELD, new KeywordAnalyzer());
        this.words = words;
        setAllowLeadingWildcard(true);
        setSplitOnWhitespace(true);
    }

    /** @throws ParseException with what is wrong, for an editor */
    Query query(String term) throws ParseException {
        if (WORD.matcher(term).matches()) {
            return phrase(term, 0);
        }
        var quoted = PHRASE.matcher(term);
        if (quoted.matches()) {
            return phrase(quoted.group(1), quoted.group(2) == null ? 0 : Integer.parseInt(quoted.group(2)));
        }
        if (areBareWords(term)) {
            throw new ParseException("several words want quotation marks, within YAML's own: '\"" + term + "\"'");
        }
        return parse(term);
    }

    /** Lucene would look for any of them. */
    private static boolean areBareWords(String term) {
        if (term.indexOf(' ') < 0 || term.indexOf('"') >= 0 || term.indexOf('(') >= 0) {
            return false;
        }
        var before = "AND";
        for (var word : term.split(" +", -1)) {
            if (!isOperator(before) && !isOperator(word)) {
                return true;
            }
            before = word;
        }
        return false;
    }

    private static boolean isOperator(String word) {
        return OPERATOR.matcher(word).matches();
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
        return phrase(text, slop);
    }

    private Query phrase(String text, int slop) throws ParseException {
        var positions = words.positions(text);
        if (positions.size() == 1) {
            return anyOf(positions.get(0));
        }
        var phrase = new MultiPhraseQuery.Builder().setSlop(slop);
        positions.forEach(phrase::add);
        return phrase.build();
    }

    private static Query anyOf(Term[] alternatives) {
        if (alternatives.length == 1) {
            return new TermQuery(alternatives[0]);
        }
        var any = new BooleanQuery.Builder();
        for (var word : alternatives) {
            any.add(new TermQuery(word), Occur.SHOULD);
        }
        return any.build();
    }
}
