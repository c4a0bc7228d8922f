package parley.cluster;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import parley.topic.Sentences;

/**
 * Where a meeting is held that a story tells of: places behind "in" or "to" beside a word of meeting, in title and opening.
 * A country that only describes a person is no venue. Joins no stories; whoever asks decides what one meeting is.
 */
public final class Meetings {
    private static final String MEETING = "meeting";
    private static final int OPENING = 2;

    /** Folded as words are: en, pl, cs, de, fr, es, it, pt, uk, ru, tr leaves it to the ending. */
    private static final Set<String> TOWARDS = Set.of(
            "in", "at", "to", "w", "we", "do", "v", "ve", "na", "nach", "a", "au", "en", "em", "в", "у", "до", "во",
            "i");

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
        if (isMeeting) {
            texts.forEach(words -> venues.addAll(behindPreposition(words)));
        }
        return venues;
    }

    private Set<String> behindPreposition(List<Wording.Word> words) {
        var found = new LinkedHashSet<String>();
        for (var at = 1; at < words.size(); at++) {
            if (TOWARDS.contains(words.get(at - 1).folded()) && words.get(at).isCapital()) {
                found.addAll(places.in(words.subList(at, at + 1)));
            }
        }
        return found;
    }
}
