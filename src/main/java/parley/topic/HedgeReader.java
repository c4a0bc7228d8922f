package parley.topic;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import parley.topic.Hedge.Kind;
import parley.topic.ReadingCues.HedgeWords;

/**
 * What keeps a claim from being firm: the words in its own sentence, and in the others near the head of the story that
 * name an instrument, or follow at once on one that does ("It is subject to change").
 */
final class HedgeReader {
    private static final int SENTENCES = 6;
    private static final int MOST = 4;

    private final Cues unverified;
    private final Cues conditional;

    HedgeReader(HedgeWords words) {
        this.unverified = Cues.of(words.unverified());
        this.conditional = Cues.of(words.conditional());
    }

    List<Hedge> around(Sentence claim, List<Sentence> sentences) {
        var found = new LinkedHashSet<Hedge>();
        add(found, claim.text());
        var near = sentences.subList(0, Math.min(SENTENCES, sentences.size()));
        for (var i = 0; i < near.size(); i++) {
            if (names(near.get(i)) || (i > 1 && names(near.get(i - 1)))) {
                add(found, near.get(i).text());
            }
        }
        return found.stream().limit(MOST).toList();
    }

    private static boolean names(Sentence sentence) {
        return !sentence.instruments().isEmpty();
    }

    private void add(Set<Hedge> hedges, String text) {
        unverified.in(text).forEach(found -> hedges.add(new Hedge(Kind.UNVERIFIED, found.words())));
        conditional.in(text).forEach(found -> hedges.add(new Hedge(Kind.CONDITIONAL, found.words())));
    }
}
