package parley.cluster;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parley.topic.Sentences;

/**
 * Where a meeting is held that a story tells of: places behind "in" or "to" beside a word of meeting, in title and opening.
 * A country that only describes a person is no venue. Joins no stories; whoever asks decides what one meeting is.
 */
public final class Meetings {
    private static final String MEETING = "meeting";
    private static final int OPENING = 2;

    /** Words before a place at which one meets, folded as words are; a language without a list has none. */
    private static final Map<String, Set<String>> TOWARDS = Map.ofEntries(
            Map.entry("en", Set.of("in", "at", "to")),
            Map.entry("de", Set.of("in", "nach")),
            Map.entry("fr", Set.of("a", "au", "en")),
            Map.entry("es", Set.of("en", "a")),
            Map.entry("it", Set.of("a", "in")),
            Map.entry("pt", Set.of("em", "no", "na", "a")),
            Map.entry("nl", Set.of("in", "naar")),
            Map.entry("sv", Set.of("i", "till")),
            Map.entry("pl", Set.of("w", "we", "do", "na")),
            Map.entry("cs", Set.of("v", "ve", "do", "na")),
            Map.entry("uk", Set.of("в", "у", "до", "на")),
            Map.entry("ru", Set.of("в", "во", "на")));

    private final Kinds kinds;
    private final Lexicon places = new Lexicon();

    public Meetings(EventWords words) {
        this.kinds = new Kinds(words.kinds());
        words.places().forEach(places::add);
    }

    /** Ids of the places, empty where the story tells of no meeting or names no place for it. */
    public Set<String> venues(TopicStory story) {
        var language = story.story().language();
        var texts = new ArrayList<List<Wording.Word>>();
        texts.add(Wording.words(story.story().title(), language));
        Sentences.of(story.story().summary(), language).stream()
                .limit(OPENING)
                .forEach(sentence -> texts.add(Wording.words(sentence, language)));
        var isMeeting =
                texts.stream().anyMatch(words -> kinds.in(words, language).contains(MEETING));
        var venues = new LinkedHashSet<String>();
        var towards = TOWARDS.getOrDefault(language.code(), Set.of());
        if (isMeeting) {
            texts.forEach(words -> venues.addAll(behindPreposition(words, towards)));
        }
        return venues;
    }

    private Set<String> behindPreposition(List<Wording.Word> words, Set<String> towards) {
        var found = new LinkedHashSet<String>();
        for (var at = 1; at < words.size(); at++) {
            if (towards.contains(words.get(at - 1).folded()) && words.get(at).isCapital()) {
                found.addAll(places.at(words, at));
            }
        }
        return found;
    }
}
