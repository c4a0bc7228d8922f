package parley.topic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import parley.story.Language;
import parley.story.Story;
import parley.topic.ReadingCues.HedgeWords;
import parley.topic.ReadingCues.SayingWords;
import parley.topic.ReadingCues.StageWords;

/**
 * Reads a story on topic: who is named, how far which instrument has come, what hedges that, who said what. Works on
 * the queries that fired and on the pack's cue words; judges nothing, and is pure.
 */
final class StoryReader {
    private final ReadingCues cues;
    private final TopicPack pack;
    private final Map<String, String> instrumentOfConcept = new HashMap<>();
    private final Map<String, TopicPack.Actor> actors = new HashMap<>();
    private final Map<Language, InLanguage> languages = new ConcurrentHashMap<>();

    private record InLanguage(ClaimReader claims, StatementReader statements) {}

    StoryReader(TopicPack pack) {
        this.pack = pack;
        this.cues = pack.reading();
        for (var instrument : pack.instruments()) {
            instrument.concepts().forEach(concept -> instrumentOfConcept.putIfAbsent(concept, instrument.id()));
        }
        pack.actors().forEach(actor -> actors.put(actor.id(), actor));
    }

    Reading read(Story story, Language language, List<Hit> hits, List<String> themes) {
        var named = new LinkedHashSet<String>();
        hits.stream().filter(hit -> hit.kind() == Hit.Kind.ACTOR).forEach(hit -> named.add(hit.id()));
        var sentences = sentences(story, hits);
        var reader = languages.computeIfAbsent(language, this::inLanguage);
        return new Reading(
                themes,
                List.copyOf(named),
                reader.claims().of(sentences),
                reader.statements().in(sentences));
    }

    private InLanguage inLanguage(Language language) {
        var known = cues.stages().containsKey(language) ? language : new Language("en");
        var claims = new ClaimReader(
                new StageReader(cues.stages().getOrDefault(known, StageWords.NONE)),
                new HedgeReader(cues.hedges().getOrDefault(known, HedgeWords.NONE)),
                cues.needsCue());
        return new InLanguage(claims, new StatementReader(cues.saying().getOrDefault(known, SayingWords.NONE), actors));
    }

    private List<Sentence> sentences(Story story, List<Hit> hits) {
        var sentences = new ArrayList<Sentence>();
        for (var unit : Units.of(story)) {
            var own = hits.stream()
                    .filter(hit -> hit.unit().index() == unit.index())
                    .toList();
            sentences.add(new Sentence(
                    unit.isTitle(),
                    unit.text(),
                    original(story, unit),
                    instruments(own),
                    actorMentions(own),
                    mainEnd(unit, own)));
        }
        return sentences;
    }

    private static String original(Story story, Unit unit) {
        var field = unit.isTitle() ? story.title() : story.summary();
        return field.substring(
                        unit.start(),
                        Math.min(field.length(), unit.start() + unit.text().length()))
                .strip();
    }

    private List<Mention> instruments(List<Hit> hits) {
        return hits.stream().flatMap(hit -> instrument(hit).stream()).toList();
    }

    private Optional<Mention> instrument(Hit hit) {
        if (hit.kind() == Hit.Kind.INSTRUMENT) {
            return cues.never().contains(hit.id()) ? Optional.empty() : Optional.of(Mention.of(hit, hit.id(), false));
        }
        if (hit.kind() == Hit.Kind.CONCEPT && hit.id().equals(cues.document().concept())) {
            return Optional.of(Mention.of(hit, cues.document().instrument(), true));
        }
        return Optional.ofNullable(instrumentOfConcept.get(hit.id()))
                .filter(id -> hit.kind() == Hit.Kind.CONCEPT)
                .map(id -> Mention.of(hit, id, false));
    }

    private static List<Mention> actorMentions(List<Hit> hits) {
        return hits.stream()
                .filter(hit -> hit.kind() == Hit.Kind.ACTOR)
                .map(hit -> Mention.of(hit, hit.id(), false))
                .sorted((a, b) -> a.start() - b.start())
                .toList();
    }

    /** At the first turn that has a clause before it; a title that opens with one is taken whole. */
    private int mainEnd(Unit unit, List<Hit> hits) {
        return hits.stream()
                .filter(hit -> pack.concepts().stream()
                        .anyMatch(concept ->
                                concept instanceof Concept.Turn && concept.id().equals(hit.id())))
                .mapToInt(hit -> hit.start() - unit.start())
                .filter(start -> start > unit.text().length() / 5)
                .min()
                .orElse(unit.text().length());
    }
}
