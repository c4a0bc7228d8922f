package parley.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import parley.briefing.Edition.Party;
import parley.briefing.Edition.Said;
import parley.briefing.Edition.Sentence;
import parley.cluster.TopicStory;
import parley.topic.Statement;

/** Who said what: the span's statements, each once, best told first, none that a line above already holds. */
final class Statements {
    private static final int LONGEST = 28;
    private static final int SHORTEST = 5;
    /** Where and when it was said, not what. */
    private static final Pattern ASIDE = Pattern.compile(
            "^(following|on|at|in|during|after|before|to|from|by|with|for)\\b", Pattern.CASE_INSENSITIVE);

    private static final int SHORTEST_PARAPHRASE = 6;
    private static final int MOST_OF_A_PARTY = 2;
    private static final double NEW_ENOUGH = 0.5;

    private Statements() {}

    /** Of one event, one for each speaker. */
    static List<Said> of(Candidate candidate, TopicStory lead, List<Sentence> shown, Names names) {
        var known = new ArrayList<String>(List.of(PassedOn.title(lead)));
        shown.forEach(sentence -> known.add(sentence.text()));
        return each(candidate.reports().stream(), known, names);
    }

    /** Of the whole span, by party in the order of the pack, without what the events in full already say. */
    static List<Party> byParty(List<Candidate> candidates, List<Edition.Event> events, Names names) {
        var known = new ArrayList<String>();
        events.forEach(event -> {
            known.add(event.title());
            event.sentences().forEach(sentence -> known.add(sentence.text()));
            event.said().forEach(said -> known.add(said.text()));
        });
        var all = each(candidates.stream().flatMap(candidate -> candidate.reports().stream()), known, names);
        return names.parties().stream()
                .map(side -> new Party(
                        side.name(),
                        all.stream()
                                .filter(said -> said.party().equals(side.id()))
                                .limit(MOST_OF_A_PARTY)
                                .toList()))
                .filter(party -> !party.said().isEmpty())
                .toList();
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
        if (Boilerplate.isIn(text)
                || Genre.isOpinion(story)
                || !isTelling(statement, text)
                || isCutOff(statement, story)) {
            return Optional.empty();
        }
        return Clauses.within(LONGEST, text).map(shortened -> new Told(statement, story, shortened));
    }

    /** Few quoted words tell something; of a paraphrase more must stand, and not only where or when it was said. */
    private static boolean isTelling(Statement statement, String text) {
        return statement.quoted()
                ? Clauses.count(text) >= SHORTEST
                : Clauses.count(text) >= SHORTEST_PARAPHRASE
                        && !ASIDE.matcher(text).find();
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
                names.actors()
                        .getOrDefault(told.statement().actor(), told.statement().speaker()),
                told.statement().party(),
                told.text(),
                told.statement().quoted(),
                told.story().story().language().code(),
                SourceList.source(told.story()));
    }
}
