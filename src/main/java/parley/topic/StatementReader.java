package parley.topic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
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
    private static final Pattern SPOKEN_END = Pattern.compile("[,!?…\"“”„«»'–—-]$");

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
        var text = new Spoken(sentence, Quotes.in(sentence.text()), speakers.in(sentence));
        return beforeColon(text).or(() -> withVerb(text)).or(() -> cited(text));
    }

    private record Spoken(Sentence sentence, List<Quote> quotes, List<Speaker> speakers) {
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

    private Optional<Statement> withVerb(Spoken text) {
        for (var verb : verbs.in(text.words())) {
            if (text.isQuoted(verb.start())) {
                continue;
            }
            var statement = subject(text, verb)
                    .flatMap(speaker -> statement(text, speaker, verb.words(), behind(text.words(), verb.end())))
                    .or(() -> inverted(text, verb)
                            .flatMap(speaker -> statement(
                                    text, speaker, verb.words(), text.words().substring(0, verb.start()))));
            if (statement.isPresent()) {
                return statement;
            }
        }
        return Optional.empty();
    }

    private static Optional<Speaker> subject(Spoken text, Found verb) {
        return text.speakers().stream()
                .filter(speaker -> speaker.end() <= verb.start() && !text.isQuoted(speaker.start()))
                .filter(speaker -> isNear(text.words().substring(speaker.end(), verb.start()), speaker))
                .max(Comparator.comparingInt(Speaker::end));
    }

    /** "…", said the president; what is said ends in a comma, a dash or a quotation mark. */
    private static Optional<Speaker> inverted(Spoken text, Found verb) {
        var front = text.words().substring(0, verb.start()).strip();
        if (count(front) < FEWEST_WORDS || !SPOKEN_END.matcher(front).find()) {
            return Optional.empty();
        }
        return text.speakers().stream()
                .filter(speaker -> speaker.start() >= verb.end() && !text.isQuoted(speaker.start()))
                .filter(speaker -> isNear(text.words().substring(verb.end(), speaker.start()), speaker))
                .min(Comparator.comparingInt(Speaker::start));
    }

    private Optional<Statement> cited(Spoken text) {
        for (var word : by.in(text.words())) {
            var speaker = text.speakers().stream()
                    .filter(one -> one.start() >= word.end())
                    .filter(one -> count(text.words().substring(word.end(), one.start())) <= 2)
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
        var open = between.chars().noneMatch(c -> ";:.!?\"«»“”„".indexOf(c) >= 0);
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
                quote.isPresent(),
                text.sentence().original()));
    }

    private static String behind(String text, int place) {
        return text.substring(place)
                .replaceFirst("(?iu)^[\\s,:]*(?:that|що|что|że|iż|dass|daß|que|qu'|che|att|že|की|कि)(?!\\p{L})", "");
    }

    private static int count(String text) {
        var words = text.strip();
        return words.isEmpty() ? 0 : words.split("\\s+", -1).length;
    }
}
