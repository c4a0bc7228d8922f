package parley.topic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import parley.topic.Cues.Found;
import parley.topic.ReadingCues.SayingWords;
import parley.topic.Speakers.Speaker;

/**
 * Who said what: a known actor or office beside a word of saying, before a colon, or cited ("according to"). At most one
 * statement a sentence; what stands in quotation marks is preferred to what is told in the outlet's words.
 */
final class StatementReader {
    private static final int MOST = 5;
    private static final int SUBJECT_REACH = 7;
    private static final int COLON_REACH = 5;
    private static final int BARE_REACH = 1;
    private final Cues verbs;
    private final Cues by;
    private final Speakers speakers;

    StatementReader(SayingWords words, Speakers speakers) {
        this.verbs = Cues.of(words.verbs());
        this.by = Cues.of(words.by());
        this.speakers = speakers;
    }

    /** In the story's order; a sentence that repeats the title's statement adds none. */
    List<Statement> in(List<Sentence> sentences) {
        var statements = new ArrayList<Statement>();
        var said = new HashSet<String>();
        for (var sentence : sentences) {
            of(sentence)
                    .filter(statement -> said.add(statement.actor() + statement.text()))
                    .ifPresent(statements::add);
        }
        return List.copyOf(statements.subList(0, Math.min(MOST, statements.size())));
    }

    private Optional<Statement> of(Sentence sentence) {
        var text = Spoken.of(sentence, speakers);
        return beforeColon(text)
                .or(() -> behindDash(text))
                .or(() -> withVerb(text))
                .or(() -> cited(text))
                .or(() -> besideQuote(text));
    }

    /** "The Kremlin: no date is set"; a country before a colon is a topic, not a speaker. */
    private static Optional<Statement> beforeColon(Spoken text) {
        var colon = text.words().indexOf(": ");
        if (!text.sentence().isTitle() || colon < 0) {
            return Optional.empty();
        }
        var rest = text.words().substring(colon + 1);
        if (Spoken.count(rest) < Spoken.FEWEST_WORDS) {
            return text.speakers().stream()
                    .filter(speaker -> !speaker.bare() && speaker.start() > colon)
                    .findFirst()
                    .flatMap(
                            speaker -> text.statement(speaker, ":", text.words().substring(0, colon)));
        }
        return text.speakers().stream()
                .filter(speaker -> !speaker.bare() && speaker.end() <= colon)
                .filter(speaker ->
                        Spoken.count(Phrases.lastSentence(text.words().substring(0, colon))) <= COLON_REACH)
                .reduce((a, b) -> b)
                .flatMap(speaker -> text.statement(speaker, ":", rest));
    }

    /** "No truce without guarantees – Kremlin": nothing but the speaker stands behind the dash that ends a title. */
    private static Optional<Statement> behindDash(Spoken text) {
        var dash = Phrases.LAST_DASH.matcher(text.words());
        if (!text.sentence().isTitle() || !dash.find()) {
            return Optional.empty();
        }
        var front = text.words().substring(0, dash.start());
        return text.speakers().stream()
                .filter(speaker -> !speaker.bare() && speaker.start() >= dash.end())
                .filter(speaker -> Spoken.count(text.words().substring(dash.end())) <= SUBJECT_REACH)
                .findFirst()
                .filter(speaker -> Spoken.count(front) > Spoken.FEWEST_WORDS)
                .flatMap(speaker -> text.statement(speaker, "–", front));
    }

    /** What is said may stand behind the verb, before the speaker, or before a verb that its speaker follows. */
    private Optional<Statement> withVerb(Spoken text) {
        for (var verb : verbs.in(text.words())) {
            if (text.isQuoted(verb.start())
                    || isPartOfAWord(text.words(), verb)
                    || Phrases.NOT_YET_SAID
                            .matcher(text.words().substring(0, verb.start()))
                            .find()) {
                continue;
            }
            var front = unlabelled(text, text.words().substring(0, verb.start()));
            var statement = inverted(text, verb)
                    .flatMap(speaker -> text.statement(speaker, verb.words(), front))
                    .or(() -> subject(text, verb).flatMap(speaker -> told(text, speaker, verb)));
            if (statement.isPresent()) {
                return statement;
            }
        }
        return Optional.empty();
    }

    /** "War briefing: …": the label of a title is not said by anybody. */
    private static String unlabelled(Spoken text, String front) {
        return text.sentence().isTitle() ? Phrases.LABEL.matcher(front).replaceFirst("") : front;
    }

    /** The "called" of "so-called". */
    private static boolean isPartOfAWord(String text, Found verb) {
        return verb.start() > 0 && "-‑".indexOf(text.charAt(verb.start() - 1)) >= 0;
    }

    /** Behind the verb, else before the speaker; whoever tells somebody says what stands behind "that". */
    private static Optional<Statement> told(Spoken text, Speaker speaker, Found verb) {
        var behind = behind(text.words(), verb.end());
        if (Phrases.WITH_OBJECT.matcher(verb.words()).matches()) {
            return text.statement(speaker, verb.words(), verb.words() + behind);
        }
        var isTold = Phrases.TELLS.matcher(verb.words()).matches();
        var what = isTold ? Phrases.afterThat(behind) : Optional.of(behind);
        return what.filter(words -> Spoken.count(words) >= Spoken.FEWEST_WORDS)
                .filter(words -> !Phrases.ASIDE.matcher(words).find())
                .or(() -> spokenBefore(text, speaker))
                .or(() -> isTold ? Optional.empty() : Optional.of(behind))
                .flatMap(words -> text.statement(speaker, verb.words(), words));
    }

    private static Optional<String> spokenBefore(Spoken text, Speaker speaker) {
        var front = unlabelled(text, text.words().substring(0, speaker.start()))
                .strip()
                .replaceFirst(Phrases.TITLE_END, "");
        return Optional.of(front)
                .filter(words -> Spoken.count(words) >= Spoken.FEWEST_WORDS)
                .filter(words -> Phrases.SPOKEN_END.matcher(words).find());
    }

    /** Named right before the verb it speaks, even behind a preposition of another word. */
    private static Optional<Speaker> subject(Spoken text, Found verb) {
        return text.named().stream()
                .filter(speaker -> speaker.end() <= verb.start() && !text.isQuoted(speaker.start()))
                .filter(speaker -> text.speakers().contains(speaker)
                        || (text.words().substring(speaker.end(), verb.start()).isBlank()
                                && !Prepositions.isAgent(text.words(), speaker.start())))
                .filter(speaker -> isNear(text.words().substring(speaker.end(), verb.start()), speaker))
                .max(Comparator.comparingInt(Speaker::end));
    }

    /** "…", said the president; what is said ends in a comma, a dash or a quotation mark. */
    private static Optional<Speaker> inverted(Spoken text, Found verb) {
        var front = text.words().substring(0, verb.start()).strip();
        if (Spoken.count(front) < Spoken.FEWEST_WORDS
                || !Phrases.SPOKEN_END.matcher(front).find()) {
            return Optional.empty();
        }
        var rest = text.words().substring(verb.end());
        return text.speakers().stream()
                .filter(speaker -> speaker.start() >= verb.end() && !text.isQuoted(speaker.start()))
                .filter(speaker -> !Phrases.GOES_ON.matcher(rest).find())
                .filter(speaker -> isNear(text.words().substring(verb.end(), speaker.start()), speaker))
                .min(Comparator.comparingInt(Speaker::start))
                .map(speaker -> byName(text, speaker));
    }

    /** "Said the president's adviser Kushner", "said Polish PM Tusk": who stands there by name. */
    private static Speaker byName(Spoken text, Speaker speaker) {
        return text.named().stream()
                .filter(next -> next.start() >= speaker.end()
                        && !next.bare()
                        && !next.actor().equals(next.party()))
                .filter(next -> Phrases.TITLES
                        .matcher(text.words().substring(speaker.end(), next.start()))
                        .matches())
                .filter(next -> speaker.actor().equals(speaker.party()))
                .findFirst()
                .orElse(speaker);
    }

    /** A title that sets a quotation apart, and begins another sentence with one name. */
    private static Optional<Statement> besideQuote(Spoken text) {
        var openers = text.named().stream()
                .filter(speaker -> !text.isQuoted(speaker.start()) && !speaker.bare())
                .filter(speaker -> Phrases.OPENS
                        .matcher(text.words().substring(0, speaker.start()))
                        .find())
                .toList();
        return text.sentence().isTitle() && openers.size() == 1
                ? text.setApart().flatMap(quote -> text.statement(openers.get(0), "\"", quote.words()))
                : Optional.empty();
    }

    /** "According to the Kremlin": nothing but an article between the word and the speaker. */
    private Optional<Statement> cited(Spoken text) {
        for (var word : by.in(text.words())) {
            var speaker = text.named().stream()
                    .filter(one -> one.start() >= word.end() && !text.isQuoted(word.start()))
                    .filter(one -> Phrases.ARTICLE
                            .matcher(text.words().substring(word.end(), one.start()))
                            .matches())
                    .min(Comparator.comparingInt(Speaker::start))
                    .map(one -> byName(text, one));
            if (speaker.isPresent()) {
                return text.statement(speaker.get(), word.words(), around(text.words(), word, speaker.get()));
            }
        }
        return Optional.empty();
    }

    /** What stands before the citation; a sentence that is only interrupted by it goes on behind. */
    private static String around(String text, Found word, Speaker speaker) {
        var front = text.substring(0, word.start());
        var rest = text.substring(speaker.end());
        return Phrases.SPOKEN_END.matcher(front.strip()).find()
                        || Phrases.STOPS.matcher(rest).find()
                ? front
                : front.strip() + rest;
    }

    private static boolean isNear(String between, Speaker speaker) {
        var open = between.chars().noneMatch(c -> ";:.!?\"«»“”„".indexOf(c) >= 0)
                && !Phrases.DASH.matcher(between).find();
        return open
                && Spoken.count(Phrases.WEEKDAY.matcher(between).replaceFirst(""))
                        <= (speaker.bare() ? BARE_REACH : SUBJECT_REACH);
    }

    /** Without "on Tuesday, that" before what was said. */
    private static String behind(String text, int place) {
        return Phrases.firstSentence(Phrases.THAT.matcher(text.substring(place)).replaceFirst(""));
    }
}
