package parley.topic;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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
        return judge(story, false);
    }

    /** Judged, and read in full whatever the verdict: for a story that others have put on the topic. */
    public Match read(Story story) {
        return judge(story, true);
    }

    private Match judge(Story story, boolean readAnyway) {
        var spoken = LanguageGuess.of(story);
        var language = pack.terms().containsKey(spoken) ? spoken : Language.UNKNOWN;
        var queries = languages.computeIfAbsent(language, code -> new LanguageQueries(pack, code));
        var hits = queries.hits(story);
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
