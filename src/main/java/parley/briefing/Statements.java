package parley.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import parley.briefing.Edition.Party;
import parley.briefing.Edition.Said;
import parley.briefing.Edition.Sentence;
import parley.cluster.TopicStory;
import parley.ledger.OpinionPage;
import parley.topic.Statement;

/** Who said what: the span's statements, each once, best told first, none that a line above already holds. */
final class Statements {
    private static final int LONGEST = 28;
    private static final int SHORTEST = 5;
    /** Where, when or about what it was said, not what. */
    private static final Pattern ASIDE = Pattern.compile(
            "^((following|on|at|in|during|after|before|to|from|by|with|for|of|auf|bei|beim|laut)\\b"
                    + "|(mon|tues|wednes|thurs|fri|satur|sun)day\\b"
                    + "|(how|what|why|whether|when|where|who|jak|jaki|jaka|jakie|co|czy|czego|dlaczego|kiedy|gdzie"
                    + "|wie|was|warum|ob|comment|pourquoi|как|какие|что будет|почему|як|які|чому)\\b)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    /** A second voice in it, a question, or a cut in the middle of a word. */
    private static final Pattern MIXED = Pattern.compile("[.!?][”\"»]? [–—-] |\\?[”\"»]? |\\s\\p{Lu}$");

    private static final int SHORTEST_PARAPHRASE = 6;
    private static final double NEW_ENOUGH = 0.5;

    private Statements() {}

    /** Of one event, one for each speaker. */
    static List<Said> of(Candidate candidate, TopicStory lead, List<Sentence> shown, Names names) {
        var known = new ArrayList<String>(List.of(PassedOn.title(lead)));
        shown.forEach(sentence -> known.add(sentence.text()));
        return each(candidate.reports().stream(), known, names);
    }

    /**
     * Of the whole span, by party in the order of the pack: what the events in full do not say already, and in which of
     * them it speaks. A principal party of which no words were found stands there with none, unless none has any.
     */
    static List<Party> byParty(List<Candidate> candidates, List<Edition.Event> events, int most, Names names) {
        var known = events.stream().flatMap(Statements::words).toList();
        var all = each(candidates.stream().flatMap(candidate -> candidate.reports().stream()), known, names);
        var parties = names.parties().stream()
                .map(side -> new Spoken(
                        side,
                        all.stream()
                                .filter(one -> one.party().equals(side.id()))
                                .limit(most)
                                .toList(),
                        items(side, candidates, events)))
                .filter(spoken -> spoken.side().principal() || spoken.isAny())
                .toList();
        return parties.stream().anyMatch(Spoken::isAny)
                ? parties.stream().map(Spoken::party).toList()
                : List.of();
    }

    private record Spoken(Names.Side side, List<Said> said, List<Integer> items) {
        boolean isAny() {
            return !said.isEmpty() || !items.isEmpty();
        }

        Party party() {
            return new Party(side.name(), said, items);
        }
    }

    /** The events whose title, sentences or statements are words of a side. */
    private static List<Integer> items(Names.Side side, List<Candidate> candidates, List<Edition.Event> events) {
        return events.stream()
                .filter(event -> event.said().stream()
                                .anyMatch(said -> said.party().equals(side.id()))
                        || candidates.stream()
                                .filter(candidate -> candidate.cluster().id().equals(event.id()))
                                .anyMatch(candidate -> isSpokenIn(event, candidate, side)))
                .map(Edition.Event::rank)
                .toList();
    }

    private static boolean isSpokenIn(Edition.Event event, Candidate candidate, Names.Side side) {
        var known = words(event).toList();
        return candidate.reports().stream()
                .flatMap(story -> story.match().reading().statements().stream()
                        .filter(said -> said.party().equals(side.id()))
                        .flatMap(said -> told(said, story).stream()))
                .anyMatch(told -> Vocabulary.novelty(told.text(), known) < NEW_ENOUGH);
    }

    private static Stream<String> words(Edition.Event event) {
        return Stream.of(
                        Stream.of(event.title()),
                        event.sentences().stream().map(Sentence::text),
                        event.said().stream().map(Said::text))
                .flatMap(texts -> texts);
    }

    private record Told(Statement statement, TopicStory story, String text) {}

    private static List<Said> each(Stream<TopicStory> stories, List<String> before, Names names) {
        var known = new ArrayList<>(before);
        var speakers = new HashSet<String>();
        var chosen = new ArrayList<Said>();
        stories.flatMap(story -> story.match().reading().statements().stream()
                        .flatMap(statement -> told(statement, story).stream()))
                .sorted(bestFirst())
                .forEach(told -> {
                    if (Vocabulary.novelty(told.text(), known) >= NEW_ENOUGH
                            && speakers.add(told.statement().actor())) {
                        known.add(told.text());
                        chosen.add(said(told, names));
                    }
                });
        return chosen;
    }

    private static Optional<Told> told(Statement statement, TopicStory story) {
        var text = PlainText.line(statement.text());
        if (Boilerplate.isIn(text) || OpinionPage.is(story) || !isWhole(statement) || isCutOff(statement, story)) {
            return Optional.empty();
        }
        return Clauses.within(LONGEST, text).map(shortened -> new Told(statement, story, shortened));
    }

    /** A clause of its own: of a paraphrase more must stand than of a quotation, and it starts with who or what acts. */
    static boolean isWhole(Statement statement) {
        var text = PlainText.line(statement.text());
        if (MIXED.matcher(text).find()) {
            return false;
        }
        return statement.quoted()
                ? Clauses.count(text) >= SHORTEST
                : Clauses.count(text) >= SHORTEST_PARAPHRASE
                        && !ASIDE.matcher(text).find()
                        && !startsWith(statement.verb(), text);
    }

    /** "hail a milestone": the verb taken for what was said, and no subject. */
    private static boolean startsWith(String verb, String text) {
        return verb.length() > 1 && text.toLowerCase(Locale.ROOT).startsWith(verb.toLowerCase(Locale.ROOT));
    }

    /** A feed cut its text in the middle of the sentence. */
    private static boolean isCutOff(Statement statement, TopicStory story) {
        var summary = PlainText.line(story.story().summary());
        var sentence = PlainText.line(statement.sentence());
        return !statement.quoted()
                && summary.endsWith(sentence)
                && !sentence.isEmpty()
                && !Clauses.isFinished(sentence);
    }

    private static Comparator<Told> bestFirst() {
        return Comparator.comparing(
                        (Told told) -> !told.story().story().language().code().equals(Wording.LANGUAGE))
                .thenComparing(told -> !told.statement().quoted())
                .thenComparing(
                        told -> told.statement().actor().equals(told.statement().party()))
                .thenComparing(told -> -Headline.classBonus(told.story()))
                .thenComparing(told -> told.story().when(), Comparator.reverseOrder())
                .thenComparing(told -> told.story().id())
                .thenComparing(Told::text);
    }

    private static Said said(Told told, Names names) {
        return new Said(
                speaker(told.statement(), told.story(), names),
                told.statement().party(),
                told.text(),
                told.statement().quoted(),
                told.story().story().language().code(),
                SourceList.source(told.story()));
    }

    /** By name; whom the pack has no name for in the source's words, where those are ours. */
    private static String speaker(Statement statement, TopicStory story, Names names) {
        var isReadable = story.story().language().code().equals(Wording.LANGUAGE);
        return names.actors().containsKey(statement.actor()) || !isReadable
                ? names.actor(statement.actor())
                : statement.speaker();
    }
}
