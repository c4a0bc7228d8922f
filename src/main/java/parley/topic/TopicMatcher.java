package parley.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.story.Language;
import parley.story.Story;

/**
 * Judges stories against one topic pack: whether they are on it, why, or what was missing; reads those on it. Pure and
 * safe for many threads; a language's queries are compiled when its first story comes.
 */
public final class TopicMatcher implements AutoCloseable {
    private final TopicPack pack;
    private final Evidence.Lookup lookup;
    private final ThemeList themes;
    private final Missing missing;
    private final StoryReader reader;
    private final Map<Language, LanguageQueries> languages = new ConcurrentHashMap<>();

    public TopicMatcher(TopicPack pack) {
        this.pack = pack;
        this.lookup = new Evidence.Lookup(pack);
        this.themes = new ThemeList(pack, lookup);
        this.missing = new Missing(pack, lookup);
        this.reader = new StoryReader(pack);
    }

    public TopicPack pack() {
        return pack;
    }

    public Match judge(Story story) {
        var spoken = LanguageGuess.of(story);
        return match(story, spoken, queries(spoken).hits(story), false);
    }

    /** Judged, and read in full whatever the verdict: for a story that others have put on the topic. */
    public Match read(Story story) {
        var spoken = LanguageGuess.of(story);
        return match(story, spoken, queries(spoken).hits(story), true);
    }

    /** Judged with all that fires; for a miss also the phrases that are nearly there. Takes much longer. */
    public Match explain(Story story) {
        var spoken = LanguageGuess.of(story);
        var match = match(story, spoken, queries(spoken).allHits(story), false);
        if (match.on()) {
            return match;
        }
        var fired = match.reasons().stream().map(Reason::query).collect(Collectors.toSet());
        var missing = new ArrayList<>(match.missing());
        missing.addAll(new NearMiss(pack, block(spoken), story).lines(fired));
        return match.withMissing(missing);
    }

    private Match match(Story story, Language spoken, List<Hit> hits, boolean readAnyway) {
        var language = block(spoken);
        var evidence = Evidence.of(hits, lookup);
        var sum = Sum.of(pack.scoring(), lookup, evidence, story, spoken);
        var on = sum.score() >= pack.scoring().threshold();
        return new Match(
                story.id(),
                pack.id(),
                pack.version(),
                on,
                sum.score(),
                reasons(sum, language),
                on ? List.of() : missing.of(hits, sum, language),
                on || readAnyway ? reader.read(story, spoken, hits, themes.of(sum.counted(), hits)) : Reading.NOTHING);
    }

    private LanguageQueries queries(Language spoken) {
        return languages.computeIfAbsent(block(spoken), language -> new LanguageQueries(pack, language));
    }

    private Language block(Language spoken) {
        return pack.terms().containsKey(spoken) ? spoken : Language.UNKNOWN;
    }

    /** In a language without words a verdict stands on names alone, and says so. */
    private static List<Reason> reasons(Sum sum, Language language) {
        return language.isKnown() || sum.reasons().isEmpty()
                ? sum.reasons()
                : Stream.concat(sum.reasons().stream(), Stream.of(new Reason("names-only", 0, List.of())))
                        .toList();
    }

    @Override
    public void close() {
        languages.values().forEach(LanguageQueries::close);
    }
}
