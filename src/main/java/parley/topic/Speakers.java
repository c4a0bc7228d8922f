package parley.topic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
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

    /** "Ambassador to the EU": sent to it, not by it. */
    private static final Pattern SENT_TO =
            Pattern.compile("(?iu)(?<!\\p{L})(to|bei|beim|przy|při|vid|till|при|auprès|ante|presso|junto)(?!\\p{L})");

    /** Bodies that are sent ambassadors and send none. */
    private static final Pattern BODY = Pattern.compile("(?iu)(nato|otan|un|uno|onu|onz|osn|оон|нато)-?");

    private static final Pattern AMBASSADOR =
            Pattern.compile("(?iu)(amba[sš]+[aá]d|botschaft|посол|посл|embaj|embaix|velvysl|büyükelçi).*");

    /** One who no longer speaks for anybody. */
    private static final String LEFT =
            "(?iu)(?<!\\p{L})(former|ex|był[aey]?|ehemalige?r?|früherer?|ancien(ne)?|бывш\\S*|колишн\\S*"
                    + "|екс|экс|bývalý|tidigare|antigo)[\\s-]+";

    private static final Pattern FORMER = Pattern.compile(LEFT + "$");
    private static final Pattern FORMER_OF_A_SIDE = Pattern.compile(LEFT + "(?:\\p{L}+\\s+){0,2}$");

    /** Between two of a list: a comma, an "and", an article. */
    private static final Pattern JOINED = Pattern.compile(
            "(?iu)\\s*(?:,|&|,?\\s(?:and|i|oraz|und|et|y|e|и|і|та|й|ve|och|a)(?=\\s))\\s*(?:(?:the|die|der|das|la|le|les|el|los|l’|l')\\s*)?");

    /** "Putin'e": to him, not by him. */
    private static final Pattern TURKISH_CASE =
            Pattern.compile("(?iu)['’](?:y?[ea]|[dt][ea]n?|n?[ıiuü]n|y?[ıiuü]|y?l[ea])$");

    private final Map<String, TopicPack.Actor> actors;
    private final Prepositions prepositions;
    private final Cues roles;
    private final Aides aides;
    private final Map<String, Cues> sides = new HashMap<>();

    Speakers(SayingWords words, Map<String, TopicPack.Actor> actors, Prepositions prepositions) {
        this.actors = actors;
        this.prepositions = prepositions;
        this.roles = Cues.of(words.roles());
        this.aides = new Aides(words.aides());
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
            if (!FORMER.matcher(sentence.text().substring(0, mention.start())).find()) {
                Optional.ofNullable(actors.get(mention.id()))
                        .ifPresent(actor -> speakers.add(named(sentence.text(), actor, mention)));
            }
        }
        var named = roles.in(sentence.text());
        var countries = countries(sentence.text()).stream()
                .filter(country -> named.stream().noneMatch(role -> isForeign(sentence.text(), role, country)))
                .toList();
        for (var role : named) {
            office(sentence.text(), role, countries).ifPresent(office -> addUnlessNamed(speakers, office));
        }
        countries.forEach(country -> addUnlessNamed(speakers, country));
        return speakers;
    }

    /** An actor; where a leader's name only says whose envoy or adviser it is, that one, for the leader's party. */
    private Speaker named(String text, TopicPack.Actor actor, Mention mention) {
        return aides.of(text, actor, mention)
                .map(aide -> {
                    var start = Math.min(aide.start(), mention.start());
                    var end = Math.max(aide.end(), mention.end());
                    return new Speaker(text.substring(start, end), actor.party(), actor.party(), start, end, false);
                })
                .orElseGet(() -> new Speaker(
                        text.substring(mention.start(), mention.end()),
                        actor.id(),
                        actor.party(),
                        mention.start(),
                        mention.end(),
                        false));
    }

    /** Those of them that can be the subject of a verb of saying. */
    List<Speaker> speaking(Sentence sentence) {
        return in(sentence).stream()
                .filter(speaker -> !isObject(sentence, speaker))
                .filter(speaker -> !Prepositions.isAgent(sentence.text(), speaker.start()))
                .toList();
    }

    /** An office written before the name counts with it: "with US president Donald Trump". */
    private boolean isObject(Sentence sentence, Speaker speaker) {
        return TURKISH_CASE.matcher(speaker.name()).find() || prepositions.isObject(sentence.text(), speaker.start());
    }

    /**
     * Who acts by a cue of stage: the one named last before it in its clause, a bare country only as the subject at the
     * head of the sentence; else an actor or office right behind ("signed by").
     */
    Optional<Speaker> actorAt(Sentence sentence, int place) {
        var same = in(sentence).stream()
                .filter(speaker -> sentence.isOneClause(speaker.start(), place))
                .filter(speaker -> !isObject(sentence, speaker) && !isAttribute(sentence, speaker, place))
                .filter(speaker -> speaker.end() > place
                        || !Phrases.isNewSentence(sentence.text().substring(speaker.end(), place)))
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

    /** "Ukraine truce will not hold": of which truce, not by whom. */
    private static boolean isAttribute(Sentence sentence, Speaker speaker, int place) {
        return speaker.bare()
                && sentence.instruments().stream()
                        .anyMatch(mention -> mention.start() == speaker.end() + 1 && mention.end() <= place);
    }

    /** Actors that a list or an "and" joins to this one: one subject, or one agent. */
    List<String> beside(Sentence sentence, Speaker one) {
        var inOrder = in(sentence).stream()
                .sorted(Comparator.comparingInt(Speaker::start))
                .toList();
        var joined = new ArrayList<String>();
        var left = one;
        for (var at = inOrder.size() - 1; at >= 0; at--) {
            var other = inOrder.get(at);
            if (other.end() <= left.start() && isJoined(sentence.text(), other, left)) {
                joined.add(0, other.actor());
                left = other;
            }
        }
        var right = one;
        for (var other : inOrder) {
            if (other.start() >= right.end() && isJoined(sentence.text(), right, other)) {
                joined.add(other.actor());
                right = other;
            }
        }
        return joined.stream()
                .filter(actor -> !actor.equals(one.actor()))
                .distinct()
                .toList();
    }

    private static boolean isJoined(String text, Speaker first, Speaker second) {
        return JOINED.matcher(text.substring(first.end(), second.start())).matches();
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

    /** One who has left the office of that side, or is sent to it. */
    private static boolean isForeign(String text, Found role, Speaker country) {
        return isBeside(text, role, country)
                && (isSentTo(text, role, country)
                        || FORMER_OF_A_SIDE
                                .matcher(text.substring(0, Math.min(role.start(), country.start())))
                                .find());
    }

    private static boolean isSentTo(String text, Found role, Speaker country) {
        if (!AMBASSADOR.matcher(role.words()).matches()) {
            return false;
        }
        return BODY.matcher(country.name()).matches()
                || (country.start() >= role.end()
                        && SENT_TO.matcher(text.substring(role.end(), country.start()))
                                .find());
    }

    private static int gap(Found role, Speaker country) {
        return Math.max(0, Math.max(role.start() - country.end(), country.start() - role.end()));
    }
}
