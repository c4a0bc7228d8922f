package parley.topic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.TextField;
import org.apache.lucene.monitor.HighlightsMatch;
import org.apache.lucene.monitor.Monitor;
import org.apache.lucene.monitor.MonitorConfiguration;
import org.apache.lucene.monitor.MonitorQuery;
import org.apache.lucene.monitor.TermFilteredPresearcher;
import org.apache.lucene.search.Query;
import parley.story.Language;
import parley.story.Story;
import parley.topic.Tokens.Token;

/**
 * Tells which queries of one language fire in a story, and where. A Lucene Monitor holds the queries; its presearcher
 * asks only those that share a word with the story. Safe for many threads at once.
 */
final class LanguageQueries implements AutoCloseable {
    /** Words of different sentences are so far apart that no phrase spans them. */
    private static final int GAP = 2_000;

    private static final int SUMMARY = 1 << 20;

    /** Queries registered at once: each holds 32 kB or more until its batch is written, and a pack has thousands. */
    private static final int BATCH = 100;

    /** Total, for the monitor tells its matches in no order: what begins at one place goes longest first. */
    private static final Comparator<Hit> IN_ORDER = Comparator.comparingInt(
                    (Hit hit) -> hit.unit().index())
            .thenComparingInt(Hit::start)
            .thenComparing(Hit::end, Comparator.reverseOrder())
            .thenComparing(Hit::kind)
            .thenComparing(Hit::id)
            .thenComparingDouble(Hit::boost);

    private final AskedWords asked;
    private final Telltales signals;
    private final Telltales anchors;
    private final boolean atHome;
    private final Map<String, QueryList.Key> keys = new HashMap<>();
    private final Monitor monitor;

    LanguageQueries(TopicPack pack, Language language) {
        var queries = QueryList.of(pack, language);
        asked = new AskedWords(Analysis.of(language), new Vocabulary(queries.values()));
        queries.keySet().forEach(key -> keys.put(key.name(), key));
        var lookup = new Evidence.Lookup(pack);
        atHome = lookup.home(language) > 0;
        signals = telltales(queries, lookup, Concept.Signal.class::isInstance);
        anchors =
                telltales(queries, lookup, concept -> concept instanceof Concept.Anchor anchor && anchor.weight() > 0);
        monitor = monitor(queries);
    }

    /** Nothing for a story without a signal's word or without an anchor's, at the cost of reading it once. */
    List<Hit> hits(Story story) {
        var title = tokens(story.title());
        var summary = tokens(story.summary());
        var words = new HashSet<String>();
        title.forEach(token -> words.add(token.word()));
        summary.forEach(token -> words.add(token.word()));
        var couldMatch = signals.areIn(words) && (atHome || anchors.areIn(words));
        return couldMatch ? hits(Units.of(story), title, summary) : List.of();
    }

    /** Whatever fires, also where it cannot decide: for an explanation. */
    List<Hit> allHits(Story story) {
        return hits(Units.of(story), tokens(story.title()), tokens(story.summary()));
    }

    private List<Token> tokens(String text) {
        return Tokens.of(Words.plain(text), asked);
    }

    private static Telltales telltales(
            Map<QueryList.Key, Query> queries, Evidence.Lookup lookup, Predicate<Concept> which) {
        return new Telltales(queries.entrySet().stream()
                .filter(entry -> lookup.concept(
                                entry.getKey().kind(), entry.getKey().id())
                        .filter(which)
                        .isPresent())
                .map(Map.Entry::getValue)
                .toList());
    }

    private List<Hit> hits(List<Unit> units, List<Token> title, List<Token> summary) {
        var document = new Document();
        document.add(new TextField(TermSyntax.FIELD, new PlacedTokens(placed(units, title, summary))));
        try {
            var hits = new ArrayList<Hit>();
            for (var match : monitor.match(document, HighlightsMatch.MATCHER).getMatches()) {
                var key = keys.get(match.getQueryId());
                if (key != null) {
                    match.getHits(TermSyntax.FIELD).forEach(hit -> hits.add(hit(key, hit, units)));
                }
            }
            hits.sort(IN_ORDER);
            return hits;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Hit hit(QueryList.Key key, HighlightsMatch.Hit hit, List<Unit> units) {
        var unit = units.get(hit.startPosition / GAP);
        var base = unit.isTitle() ? 0 : SUMMARY;
        return new Hit(
                key.kind(),
                key.id(),
                key.boost(),
                unit,
                hit.startOffset - base,
                hit.endOffset - base,
                hit.startPosition % GAP,
                hit.endPosition % GAP);
    }

    /** Each word into its sentence; words of what {@link Units} leaves out are dropped. */
    private static List<Token> placed(List<Unit> units, List<Token> title, List<Token> summary) {
        var placed = new ArrayList<Token>(title.size() + summary.size());
        for (var unit : units) {
            var tokens = unit.isTitle() ? title : summary;
            var base = unit.isTitle() ? 0 : SUMMARY;
            var first = -1;
            for (var token : tokens) {
                if (!holds(unit, token)) {
                    continue;
                }
                first = first < 0 ? token.position() : first;
                var position = unit.index() * GAP + Math.min(token.position() - first, GAP / 2);
                placed.add(new Token(token.word(), position, base + token.start(), base + token.end()));
            }
        }
        return placed;
    }

    private static boolean holds(Unit unit, Token token) {
        var start = token.start() - unit.start();
        var end = token.end() - unit.start();
        return start >= 0 && end <= unit.text().length() && unit.text().charAt(start) != ' ';
    }

    private static Monitor monitor(Map<QueryList.Key, Query> queries) {
        try {
            var inBatches = new MonitorConfiguration();
            inBatches.setQueryUpdateBufferSize(BATCH);
            var monitor = new Monitor(new KeywordAnalyzer(), new TermFilteredPresearcher(), inBatches);
            var registered = new ArrayList<MonitorQuery>();
            queries.forEach((key, query) -> registered.add(new MonitorQuery(key.name(), query)));
            monitor.register(registered);
            return monitor;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            monitor.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
