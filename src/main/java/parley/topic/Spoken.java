package parley.topic;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import parley.topic.Quotes.Quote;
import parley.topic.Speakers.Speaker;

/**
 * A sentence that may tell who said what, and what is left of its words when it does.
 *
 * @param named everybody
 * @param speakers those of them that can be the subject of a verb
 */
record Spoken(Sentence sentence, List<Quote> quotes, List<Speaker> named, List<Speaker> speakers) {
    static final int FEWEST_WORDS = 3;

    /** A shorter quotation is part of what is told, no clause of its own. */
    private static final int FEWEST_QUOTED = 5;

    private static final int FEWEST_TORN = 6;

    static Spoken of(Sentence sentence, Speakers speakers) {
        return new Spoken(sentence, Quotes.in(sentence.text()), speakers.in(sentence), speakers.speaking(sentence));
    }

    String words() {
        return sentence.text();
    }

    boolean isQuoted(int place) {
        return quotes.stream().anyMatch(quote -> quote.holds(place));
    }

    /** "…" in a sentence of its own, as titles have it beside the name of who said it. */
    Optional<Quote> setApart() {
        return quotes.stream()
                .filter(quote -> quote.count() >= FEWEST_WORDS)
                .filter(quote -> Phrases.SENTENCE_BEFORE
                                .matcher(words().substring(0, quote.start()))
                                .find()
                        && Phrases.SENTENCE_BEHIND
                                .matcher(words().substring(quote.end()))
                                .find())
                .findFirst();
    }

    /** A question says nothing, nor does "said what his view is". */
    Optional<Statement> statement(Speaker speaker, String verb, String told) {
        var quote = quotes.stream()
                .filter(one -> one.count() >= FEWEST_QUOTED && !one.holds(speaker.start()))
                .max(Comparator.comparingInt(Quote::count));
        var clause = Phrases.withoutNextSpeech(told.strip());
        var said = quote.map(Quote::words).orElse(clause).strip().replaceAll("^[\\s,;:–—-]+|[\\s,;:–—-]+$", "");
        var isTorn = Phrases.TORN.matcher(said).find() && count(said) < FEWEST_TORN;
        if (count(said) < FEWEST_WORDS || isTorn || (quote.isEmpty() && Phrases.isQuestion(said))) {
            return Optional.empty();
        }
        return Optional.of(new Statement(
                speaker.name(),
                speaker.actor(),
                speaker.party(),
                verb,
                said,
                quote.isPresent() || Phrases.SPOKEN_LINE.matcher(told.strip()).find(),
                sentence.original()));
    }

    static int count(String text) {
        var words = text.strip();
        return words.isEmpty() ? 0 : words.split("\\s+", -1).length;
    }
}
