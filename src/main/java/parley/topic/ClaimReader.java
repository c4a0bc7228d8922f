package parley.topic;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import parley.topic.Cues.Found;
import parley.topic.StageReader.Told;

/**
 * The one stage that a story claims: the title's main clause first, then the whole title, and only where the title says
 * nothing of an instrument the first two sentences. A poll claims nothing.
 */
final class ClaimReader {
    private static final int LEAD = 2;
    private static final int DRAFT_REACH = 20;

    private final StageReader stages;
    private final HedgeReader hedges;
    private final Speakers speakers;
    private final Set<String> needsCue;

    ClaimReader(StageReader stages, HedgeReader hedges, Speakers speakers, Set<String> needsCue) {
        this.stages = stages;
        this.hedges = hedges;
        this.speakers = speakers;
        this.needsCue = needsCue;
    }

    /** @param sentences the title first */
    Optional<StageClaim> of(List<Sentence> sentences) {
        var head = sentences.subList(0, Math.min(LEAD + 1, sentences.size()));
        if (head.isEmpty() || stages.isPoll(head.get(0).text())) {
            return Optional.empty();
        }
        return head.stream()
                .flatMap(sentence -> told(sentence).map(told -> claim(sentence, told, sentences)).stream())
                .findFirst();
    }

    private Optional<Told> told(Sentence sentence) {
        if (stages.isPoll(sentence.text())) {
            return Optional.empty();
        }
        return stages.toldInMainClause(sentence).or(() -> stages.told(sentence)).or(() -> byDefault(sentence));
    }

    private Optional<Told> byDefault(Sentence sentence) {
        return sentence.instruments().stream()
                .filter(mention -> !mention.isDocument() && !mention.isFramed() && !needsCue.contains(mention.id()))
                .filter(mention -> !isAsked(sentence.text(), mention))
                .findFirst()
                .map(mention -> new Told(
                        Stage.UNDER_NEGOTIATION,
                        mention,
                        new Found(
                                mention.start(),
                                mention.end(),
                                sentence.text().substring(mention.start(), mention.end()))));
    }

    private StageClaim claim(Sentence sentence, Told told, List<Sentence> sentences) {
        var by = by(sentence, told);
        return new StageClaim(
                instrument(told, sentences),
                told.stage(),
                by.map(Speakers.Speaker::actor),
                by.map(actor -> speakers.beside(sentence, actor)).orElse(List.of()),
                told.cue().words(),
                sentence.original(),
                hedges.around(sentence, sentences));
    }

    /** Of a draft only whoever stands right beside it: most who speak of one did not write it. */
    private Optional<Speakers.Speaker> by(Sentence sentence, Told told) {
        var cue = told.cue();
        return accused(sentence, told).or(() -> speakers.actorAt(sentence, cue.start())
                .filter(actor -> told.stage() != Stage.DRAFT
                        || Math.max(cue.start() - actor.end(), actor.start() - cue.end()) <= DRAFT_REACH));
    }

    /** "Kyiv accuses Moscow of breaking the truce": whoever stands between the accusation and what was broken. */
    private Optional<Speakers.Speaker> accused(Sentence sentence, Told told) {
        return told.stage() == Stage.VIOLATED
                ? speakers.in(sentence).stream()
                        .filter(actor -> actor.start() >= told.cue().end()
                                && actor.end() <= told.instrument().end())
                        .min(Comparator.comparingInt(Speakers.Speaker::start))
                : Optional.empty();
    }

    /** A bare "deal" is the deal that the title and the lead speak of. */
    private static String instrument(Told told, List<Sentence> sentences) {
        return Stream.of(told.instrument())
                .filter(mention -> !mention.isDocument())
                .findFirst()
                .or(() -> sentences.stream()
                        .limit(LEAD + 1L)
                        .flatMap(sentence -> sentence.instruments().stream())
                        .filter(mention -> !mention.isDocument() && !mention.isFramed())
                        .findFirst())
                .orElse(told.instrument())
                .id();
    }

    /** "New year, new deal?" asks and claims nothing. */
    private static boolean isAsked(String text, Mention mention) {
        for (var i = mention.start(); i < text.length(); i++) {
            var c = text.charAt(i);
            if (c == '?' || c == '.' || c == '!') {
                return c == '?';
            }
        }
        return false;
    }
}
