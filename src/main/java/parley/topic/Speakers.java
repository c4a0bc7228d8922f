package parley.topic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.topic.Cues.Found;
import parley.topic.ReadingCues.SayingWords;

/**
 * Who in a sentence could be speaking: the pack's actors, offices beside the word of a side ("the Canadian prime
 * minister"), and the bare word of a side ("Moscow"), which must stand next to its verb.
 */
final class Speakers {
    private static final int OFFICE_REACH = 30;
    private static final int OBJECT_REACH = 60;
    private static final int SUBJECT_HEAD = 30;
    private static final int SUBJECT_GAP = 3;

    private final Map<String, TopicPack.Actor> actors;
    private final Cues roles;
    private final Map<String, Cues> sides = new HashMap<>();

    Speakers(SayingWords words, Map<String, TopicPack.Actor> actors) {
        this.actors = actors;
        this.roles = Cues.of(words.roles());
        words.sides().forEach((party, terms) -> sides.put(party, Cues.of(terms)));
    }

    /**
     * @param actor id of an actor of the pack, or of the party where only an office or a country is named
     * @param bare only a country or capital
     */
    record Speaker(String name, String actor, String party, int start, int end, boolean bare) {}

    List<Speaker> in(Sentence sentence) {
        var speakers = new ArrayList<Speaker>();
        for (var mention : sentence.actors()) {
            Optional.ofNullable(actors.get(mention.id()))
                    .ifPresent(actor -> speakers.add(new Speaker(
                            sentence.text().substring(mention.start(), mention.end()),
                            actor.id(),
                            actor.party(),
                            mention.start(),
                            mention.end(),
                            false)));
        }
        var countries = countries(sentence.text());
        for (var role : roles.in(sentence.text())) {
            office(sentence.text(), role, countries).ifPresent(office -> addUnlessNamed(speakers, office));
        }
        countries.forEach(country -> addUnlessNamed(speakers, country));
        return speakers;
    }

    /**
     * Who acts by a cue of stage: the one named last before it in its clause, a bare country only as the subject at the
     * head of the sentence; else an actor or office right behind ("signed by").
     */
    Optional<Speaker> actorAt(Sentence sentence, int place) {
        var same = in(sentence).stream()
                .filter(speaker -> sentence.isOneClause(speaker.start(), place))
                .sorted(Comparator.comparingInt(Speaker::end))
                .toList();
        var before = same.stream()
                .filter(speaker -> speaker.end() <= place && (!speaker.bare() || isSubject(sentence, speaker, place)))
                .reduce((a, b) -> b);
        return before.or(() -> same.stream()
                .filter(speaker -> !speaker.bare() && speaker.start() >= place)
                .filter(speaker -> speaker.start() - place <= OBJECT_REACH)
                .findFirst());
    }

    private static boolean isSubject(Sentence sentence, Speaker speaker, int place) {
        var between = sentence.text().substring(speaker.end(), place).strip();
        return speaker.start() <= SUBJECT_HEAD && between.split("\\s+", -1).length <= SUBJECT_GAP;
    }

    private static void addUnlessNamed(List<Speaker> speakers, Speaker speaker) {
        var named = speakers.stream().anyMatch(other -> other.start() < speaker.end() && speaker.start() < other.end());
        if (!named) {
            speakers.add(speaker);
        }
    }

    private List<Speaker> countries(String text) {
        var found = new ArrayList<Speaker>();
        sides.forEach((party, cues) -> cues.in(text)
                .forEach(word -> found.add(new Speaker(word.words(), party, party, word.start(), word.end(), true))));
        return found;
    }

    private static Optional<Speaker> office(String text, Found role, List<Speaker> countries) {
        return countries.stream()
                .filter(country -> isBeside(text, role, country))
                .min(Comparator.comparing((Speaker country) -> country.start() > role.start())
                        .thenComparing(country -> gap(role, country)))
                .map(country -> {
                    var start = Math.min(role.start(), country.start());
                    var end = Math.max(role.end(), country.end());
                    return new Speaker(text.substring(start, end), country.party(), country.party(), start, end, false);
                });
    }

    private static boolean isBeside(String text, Found role, Speaker country) {
        if (gap(role, country) > OFFICE_REACH) {
            return false;
        }
        var from = Math.min(role.end(), country.end());
        var to = Math.max(role.start(), country.start());
        return from >= to || text.substring(from, to).chars().noneMatch(c -> ",;:.\"«»“”„–—".indexOf(c) >= 0);
    }

    private static int gap(Found role, Speaker country) {
        return Math.max(0, Math.max(role.start() - country.end(), country.start() - role.end()));
    }
}
