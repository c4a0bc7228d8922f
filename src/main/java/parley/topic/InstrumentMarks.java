package parley.topic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Lets a cue say where the instrument stands, whatever it is called and in whatever form: {@code break* .. @ceasefire}
 * finds "broke yet another Easter truce". The words that name an instrument are overwritten by one letter of the private
 * use area for the concept it counts as, so that positions hold.
 */
final class InstrumentMarks {
    private static final char SIGN = '@';

    /** Of a concept that no instrument counts as: stands in no text. */
    private static final char NO_MARK = '\ue1ff';

    private final Map<String, String> concepts = new HashMap<>();
    private final Map<String, Character> ofInstrument = new HashMap<>();
    private final Map<String, Character> ofConcept = new HashMap<>();

    InstrumentMarks(List<TopicPack.Instrument> instruments) {
        for (var instrument : instruments) {
            var concept = instrument.countsAs().orElse(instrument.id());
            concepts.put(instrument.id(), concept);
            ofInstrument.put(instrument.id(), ofConcept.computeIfAbsent(concept, it ->
                    (char) (Cues.ANY_MARK + 1 + ofConcept.size())));
        }
    }

    /** The concepts that a term asks for. */
    static List<String> askedIn(String term) {
        return Arrays.stream(term.strip().split("\\s+", -1))
                .filter(word -> word.length() > 1 && word.charAt(0) == SIGN)
                .map(word -> word.substring(1))
                .toList();
    }

    static boolean isMarked(String term) {
        return term.indexOf(SIGN) >= 0;
    }

    /** Whether the instrument counts as the concept, under a name of its own. */
    boolean isOneOf(String instrument, String concept) {
        return concept.equals(concepts.get(instrument));
    }

    Optional<String> conceptOf(Mention mention) {
        return Optional.ofNullable(concepts.get(mention.id()));
    }

    /** A sentence's text with its instruments marked; of two that overlap the shorter, which leaves more words to see. */
    String mark(Sentence sentence) {
        var text = new StringBuilder(sentence.text());
        var done = new ArrayList<Mention>();
        sentence.instruments().stream()
                .sorted(Comparator.comparingInt(mention -> mention.end() - mention.start()))
                .filter(mention -> done.stream()
                        .noneMatch(other -> other.start() < mention.end() && mention.start() < other.end()))
                .forEach(mention -> {
                    done.add(mention);
                    for (var i = mention.start(); i < mention.end(); i++) {
                        text.setCharAt(i, ofInstrument.getOrDefault(mention.id(), Cues.ANY_MARK));
                    }
                });
        return text.toString();
    }

    String marked(String term) {
        return Arrays.stream(term.strip().split("\\s+", -1)).map(this::word).collect(Collectors.joining(" "));
    }

    private String word(String word) {
        if (word.charAt(0) != SIGN) {
            return word;
        }
        var mark = word.length() == 1 ? Cues.ANY_MARK : ofConcept.getOrDefault(word.substring(1), NO_MARK);
        return Character.toString(mark);
    }
}
