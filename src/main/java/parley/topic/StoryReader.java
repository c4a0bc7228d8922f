package parley.topic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import parley.story.Language;
import parley.story.Story;
import parley.topic.Cues.Found;
import parley.topic.ReadingCues.HedgeWords;
import parley.topic.ReadingCues.SayingWords;
import parley.topic.ReadingCues.StageWords;

/**
 * Reads a story on topic: who is named, how far which instrument has come, what hedges that, who said what. Works on
 * the queries that fired and on the pack's cue words; judges nothing, and is pure.
 */
final class StoryReader {
    private static final int FRAME_REACH = 4;
    private static final int FOREIGN_REACH = 2;
    private static final Language ENGLISH = new Language("en");

    private final ReadingCues cues;
    private final InstrumentMarks marks;
    private final Set<String> anchors;
    private final Set<String> turns;
    private final Set<String> frames;
    private final Set<String> foreignConflicts;
    private final Map<String, String> instrumentOfConcept = new HashMap<>();
    private final Map<String, TopicPack.Actor> actors = new HashMap<>();
    private final Map<Language, InLanguage> languages = new ConcurrentHashMap<>();

    private record InLanguage(ClaimReader claims, StatementReader statements) {}

    StoryReader(TopicPack pack) {
        this.cues = pack.reading();
        this.marks = new InstrumentMarks(pack.instruments());
        this.anchors = ids(pack, Concept.Anchor.class);
        this.turns = ids(pack, Concept.Turn.class);
        this.frames = ids(pack, Concept.Frame.class);
        this.foreignConflicts = foreignConflicts(pack);
        for (var instrument : pack.instruments()) {
            instrument.concepts().forEach(concept -> instrumentOfConcept.putIfAbsent(concept, instrument.id()));
        }
        pack.actors().forEach(actor -> actors.put(actor.id(), actor));
    }

    private static Set<String> ids(TopicPack pack, Class<? extends Concept> kind) {
        return pack.concepts().stream()
                .filter(kind::isInstance)
                .map(Concept::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Those that make a whole sentence speak of something else. */
    private static Set<String> foreignConflicts(TopicPack pack) {
        return pack.concepts().stream()
                .filter(concept -> concept instanceof Concept.Against against && against.sentence() < 1)
                .map(Concept::id)
                .collect(Collectors.toUnmodifiableSet());
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
        var known = cues.stages().containsKey(language) ? language : ENGLISH;
        var saying = cues.saying().getOrDefault(known, SayingWords.NONE);
        var speakers = new Speakers(saying, actors, Prepositions.of(known.code()));
        var claims = new ClaimReader(
                new StageReader(cues.stages().getOrDefault(known, StageWords.NONE), marks),
                new HedgeReader(cues.hedges().getOrDefault(known, HedgeWords.NONE)),
                speakers,
                cues.needsCue());
        return new InLanguage(claims, new StatementReader(saying, speakers));
    }

    private List<Sentence> sentences(Story story, List<Hit> hits) {
        var sentences = new ArrayList<Sentence>();
        for (var unit : Units.of(story)) {
            var own = hits.stream()
                    .filter(hit -> hit.unit().index() == unit.index())
                    .toList();
            var never = own.stream().filter(this::isNever).toList();
            var foreign = own.stream()
                    .filter(hit -> foreignConflicts.contains(hit.id()))
                    .toList();
            sentences.add(new Sentence(
                    unit.isTitle(),
                    unit.text(),
                    original(story, unit),
                    instruments(own.stream()
                            .filter(hit -> never.stream().noneMatch(hit::overlaps))
                            .filter(hit -> foreign.stream().noneMatch(other -> isBeside(hit, other)))
                            .toList()),
                    actorMentions(own),
                    never.stream().map(StoryReader::found).toList(),
                    minor(unit, own)));
        }
        return sentences;
    }

    /** "The Gaza truce" in a story on Ukraine. */
    private static boolean isBeside(Hit hit, Hit conflict) {
        return hit.firstWord() - conflict.lastWord() <= FOREIGN_REACH
                && conflict.firstWord() - hit.lastWord() <= FOREIGN_REACH;
    }

    private static String original(Story story, Unit unit) {
        var field = unit.isTitle() ? story.title() : story.summary();
        return field.substring(
                        unit.start(),
                        Math.min(field.length(), unit.start() + unit.text().length()))
                .strip();
    }

    private List<Mention> instruments(List<Hit> hits) {
        return hits.stream()
                .filter(hit -> hits.stream().noneMatch(other -> isNamed(hit, other)))
                .flatMap(hit -> instrument(hit, hits).stream())
                .toList();
    }

    /** "Energy truce" names that one: what it counts as, a ceasefire, is not meant as well. */
    private boolean isNamed(Hit concept, Hit instrument) {
        return concept.kind() == Hit.Kind.CONCEPT
                && instrument.kind() == Hit.Kind.INSTRUMENT
                && marks.isOneOf(instrument.id(), concept.id())
                && instrument.overlaps(concept);
    }

    private Optional<Mention> instrument(Hit hit, List<Hit> hits) {
        return switch (hit.kind()) {
            case ACTOR -> Optional.empty();
            case INSTRUMENT -> Optional.of(mention(hit, hit.id(), false, hits));
            case CONCEPT -> hit.id().equals(cues.document().concept())
                    ? Optional.of(mention(hit, cues.document().instrument(), true, hits))
                    : Optional.ofNullable(instrumentOfConcept.get(hit.id()))
                            .map(id -> mention(hit, id, isOnAnother(hit, id, hits), hits));
        };
    }

    /** "A deal to deploy troops", "Kyiv and Washington sign a text on guarantees": a document, by itself no plan for peace. */
    private boolean isOnAnother(Hit hit, String id, List<Hit> hits) {
        return id.equals(cues.document().instrument())
                && hits.stream()
                        .filter(hit::covers)
                        .anyMatch(other -> anchors.contains(other.id())
                                || !instrumentOfConcept
                                        .getOrDefault(other.id(), id)
                                        .equals(id));
    }

    private Mention mention(Hit hit, String id, boolean isDocument, List<Hit> hits) {
        var plain = Mention.of(hit, id);
        var frame = hits.stream()
                .filter(other -> frames.contains(other.id()) && other.lastWord() < hit.firstWord())
                .filter(other -> hit.firstWord() - other.lastWord() <= FRAME_REACH)
                .mapToInt(other -> other.start() - other.unit().start())
                .min()
                .orElse(plain.start());
        return new Mention(id, plain.start(), plain.end(), isDocument, frame);
    }

    private boolean isNever(Hit hit) {
        return hit.kind() == Hit.Kind.INSTRUMENT && cues.never().contains(hit.id());
    }

    private static List<Mention> actorMentions(List<Hit> hits) {
        return hits.stream()
                .filter(hit -> hit.kind() == Hit.Kind.ACTOR)
                .map(hit -> Mention.of(hit, hit.id()))
                .sorted(Comparator.comparingInt(Mention::start))
                .toList();
    }

    private static Found found(Hit hit) {
        return new Found(
                hit.start() - hit.unit().start(), hit.end() - hit.unit().start(), hit.text());
    }

    /** From the first turn that has a clause before it to the next stop; a title that opens with one is taken whole. */
    private Optional<Found> minor(Unit unit, List<Hit> hits) {
        var text = unit.text();
        return hits.stream()
                .filter(hit -> turns.contains(hit.id()))
                .map(StoryReader::found)
                .filter(turn -> turn.start() > text.length() / 5)
                .min(Comparator.comparingInt(Found::start))
                .map(turn -> {
                    var stop = text.indexOf(". ", turn.end());
                    var end = stop < 0 ? text.length() : stop;
                    return new Found(turn.start(), end, text.substring(turn.start(), end));
                });
    }
}
