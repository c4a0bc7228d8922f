package parley.topic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import parley.topic.Cues.Found;
import parley.topic.Quotes.Quote;
import parley.topic.ReadingCues.SayingWords;
import parley.topic.Speakers.Speaker;

/**
 * Who said what: a known actor or office beside a word of saying, before a colon, or cited ("according to"). At most one
 * statement a sentence; what stands in quotation marks is preferred to what is told in the outlet's words.
 */
final class StatementReader {
    private static final int MOST = 5;
    private static final int SUBJECT_REACH = 5;
    private static final int BARE_REACH = 1;
    private static final int FEWEST_WORDS = 3;
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
        var text = new Spoken(sentence, Quotes.in(sentence.text()), speakers.in(sentence), speakers.speaking(sentence));
        return beforeColon(text)
                .or(() -> behindDash(text))
                .or(() -> withVerb(text))
                .or(() -> cited(text));
    }

    /**
     * @param named everybody
     * @param speakers those of them that can be the subject of a verb
     */
    private record Spoken(Sentence sentence, List<Quote> quotes, List<Speaker> named, List<Speaker> speakers) {
        String words() {
            return sentence.text();
        }

        boolean isQuoted(int place) {
            return quotes.stream().anyMatch(quote -> quote.holds(place));
        }

        Optional<Quote> longestQuote() {
            return quotes.stream()
                    .filter(quote -> quote.count() >= FEWEST_WORDS)
                    .max(Comparator.comparingInt(Quote::count));
        }
    }

    /** "The Kremlin: no date is set"; a country before a colon is a topic, not a speaker. */
    private static Optional<Statement> beforeColon(Spoken text) {
        var colon = text.words().indexOf(": ");
        if (!text.sentence().isTitle() || colon < 0) {
            return Optional.empty();
        }
        var rest = text.words().substring(colon + 1);
        if (count(rest) < FEWEST_WORDS) {
            return text.speakers().stream()
                    .filter(speaker -> !speaker.bare() && speaker.start() > colon)
                    .findFirst()
                    .flatMap(speaker ->
                            statement(text, speaker, ":", text.words().substring(0, colon)));
        }
        return text.speakers().stream()
                .filter(speaker -> !speaker.bare() && speaker.end() <= colon)
                .filter(speaker -> count(text.words().substring(0, colon)) <= SUBJECT_REACH)
                .reduce((a, b) -> b)
                .flatMap(speaker -> statement(text, speaker, ":", rest));
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
                .filter(speaker -> count(text.words().substring(dash.end())) <= SUBJECT_REACH)
                .findFirst()
                .filter(speaker -> count(front) > FEWEST_WORDS)
                .flatMap(speaker -> statement(text, speaker, "–", front));
    }

    /** What is said may stand behind the verb, before the speaker, or before a verb that its speaker follows. */
    private Optional<Statement> withVerb(Spoken text) {
        for (var verb : verbs.in(text.words())) {
            if (text.isQuoted(verb.start()) || isPartOfAWord(text.words(), verb)) {
                continue;
            }
            var front = unlabelled(text, text.words().substring(0, verb.start()));
            var statement = inverted(text, verb)
                    .flatMap(speaker -> statement(text, speaker, verb.words(), front))
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

    private static Optional<Statement> told(Spoken text, Speaker speaker, Found verb) {
        var front = unlabelled(text, text.words().substring(0, speaker.start())).strip();
        var behind = behind(text.words(), verb.end());
        var isBehind =
                count(behind) >= FEWEST_WORDS && !Phrases.ASIDE.matcher(behind).find();
        if (!isBehind
                && count(front) >= FEWEST_WORDS
                && Phrases.SPOKEN_END
                        .matcher(front.replaceFirst(Phrases.TITLE_END, ""))
                        .find()) {
            return statement(text, speaker, verb.words(), front.replaceFirst(Phrases.TITLE_END, ""));
        }
        var isObject = Phrases.WITH_OBJECT.matcher(verb.words()).matches();
        return statement(text, speaker, verb.words(), isObject ? verb.words() + behind : behind);
    }

    /** Whose name stands there, unless it is that of somebody's envoy: "said the president's adviser". */
    private static boolean isProxied(Spoken text, Speaker speaker) {
        return Phrases.PROXY.matcher(text.words().substring(0, speaker.start())).find()
                && text.named().stream()
                        .anyMatch(next -> next.start() >= speaker.end()
                                && text.words()
                                        .substring(speaker.end(), next.start())
                                        .isBlank());
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
        if (count(front) < FEWEST_WORDS || !Phrases.SPOKEN_END.matcher(front).find()) {
            return Optional.empty();
        }
        var rest = text.words().substring(verb.end());
        return text.speakers().stream()
                .filter(speaker -> speaker.start() >= verb.end() && !text.isQuoted(speaker.start()))
                .filter(speaker -> !Phrases.GOES_ON.matcher(rest).find() && !isProxied(text, speaker))
                .filter(speaker -> isNear(text.words().substring(verb.end(), speaker.start()), speaker))
                .min(Comparator.comparingInt(Speaker::start));
    }

    /** "According to the Kremlin": nothing but an article between the word and the speaker. */
    private Optional<Statement> cited(Spoken text) {
        for (var word : by.in(text.words())) {
            var speaker = text.named().stream()
                    .filter(one -> one.start() >= word.end())
                    .filter(one -> Phrases.ARTICLE
                            .matcher(text.words().substring(word.end(), one.start()))
                            .matches())
                    .min(Comparator.comparingInt(Speaker::start));
            if (speaker.isPresent() && !text.isQuoted(word.start())) {
                var front = text.words().substring(0, word.start());
                var said = count(front) >= FEWEST_WORDS
                        ? front
                        : text.words().substring(speaker.get().end());
                return statement(text, speaker.get(), word.words(), said);
            }
        }
        return Optional.empty();
    }

    private static boolean isNear(String between, Speaker speaker) {
        var open = between.chars().noneMatch(c -> ";:.!?\"«»“”„".indexOf(c) >= 0)
                && !Phrases.DASH.matcher(between).find();
        return open && count(between) <= (speaker.bare() ? BARE_REACH : SUBJECT_REACH);
    }

    private static Optional<Statement> statement(Spoken text, Speaker speaker, String verb, String told) {
        var quote = text.longestQuote().filter(one -> !one.holds(speaker.start()));
        var said = quote.map(Quote::words).orElse(told).strip().replaceAll("^[\\s,;:–—-]+|[\\s,;:–—-]+$", "");
        if (count(said) < FEWEST_WORDS) {
            return Optional.empty();
        }
        return Optional.of(new Statement(
                speaker.name(),
                speaker.actor(),
                speaker.party(),
                verb,
                said,
                quote.isPresent() || isSpokenLine(told),
                text.sentence().original()));
    }

    /** In Slavic languages a dash opens what is spoken, and another one closes it before the verb. */
    private static boolean isSpokenLine(String told) {
        return Phrases.SPOKEN_LINE.matcher(told.strip()).find();
    }

    /** Without "on Tuesday, that" before what was said. */
    private static String behind(String text, int place) {
        return Phrases.THAT.matcher(text.substring(place)).replaceFirst("");
    }

    private static int count(String text) {
        var words = text.strip();
        return words.isEmpty() ? 0 : words.split("\\s+", -1).length;
    }
}
