package parley.topic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import parley.story.Language;
import parley.topic.TopicPack.Actor;
import parley.topic.TopicPack.Instrument;
import parley.topic.TopicPack.Party;

/**
 * The hits of one story, put in order for the sum: what a mask covers is gone, an actor also names their party's
 * anchor, an instrument's alias also counts for its concept.
 */
final class Evidence {
    private final Map<Integer, Map<Concept, List<Hit>>> byUnit = new TreeMap<>();

    private Evidence() {}

    /** Looks up what the pack says of an id; one for all stories. */
    static final class Lookup {
        private final Map<Language, Double> home = new HashMap<>();
        private final Map<String, Concept> concepts = new HashMap<>();
        private final Map<String, String> anchorOfActor = new HashMap<>();
        private final Map<String, String> conceptOfInstrument = new HashMap<>();

        Lookup(TopicPack pack) {
            pack.concepts().forEach(concept -> concepts.put(concept.id(), concept));
            for (var concept : pack.concepts()) {
                if (concept instanceof Concept.Anchor anchor) {
                    anchor.home().forEach(language -> home.merge(language, anchor.weight(), Math::max));
                }
            }
            var anchors = new HashMap<String, String>();
            for (Party party : pack.parties()) {
                party.anchor().ifPresent(anchor -> anchors.put(party.id(), anchor));
            }
            for (Actor actor : pack.actors()) {
                Optional.ofNullable(anchors.get(actor.party()))
                        .ifPresent(anchor -> anchorOfActor.put(actor.id(), anchor));
            }
            for (Instrument instrument : pack.instruments()) {
                instrument.countsAs().ifPresent(concept -> conceptOfInstrument.put(instrument.id(), concept));
            }
        }

        /** The factor of an anchor that readers of a language supply themselves; 0 where they supply none. */
        double home(Language language) {
            return home.getOrDefault(language, 0.0);
        }

        Optional<Concept> concept(String id) {
            return Optional.ofNullable(concepts.get(id));
        }

        /** The signal that a hit counts for. */
        Optional<Concept.Signal> signal(Hit hit) {
            return concept(hit.kind(), hit.id())
                    .filter(Concept.Signal.class::isInstance)
                    .map(Concept.Signal.class::cast);
        }

        /** The concept that a query counts for: an actor's is the anchor of their party. */
        Optional<Concept> concept(Hit.Kind kind, String id) {
            return switch (kind) {
                case CONCEPT -> concept(id);
                case ACTOR -> Optional.ofNullable(anchorOfActor.get(id)).flatMap(this::concept);
                case INSTRUMENT -> Optional.ofNullable(conceptOfInstrument.get(id))
                        .flatMap(this::concept);
            };
        }
    }

    static Evidence of(List<Hit> hits, Lookup lookup) {
        var evidence = new Evidence();
        for (var hit : unmasked(hits, lookup)) {
            lookup.concept(hit.kind(), hit.id()).ifPresent(concept -> evidence.byUnit
                    .computeIfAbsent(hit.unit().index(), unit -> new LinkedHashMap<>())
                    .computeIfAbsent(concept, first -> new ArrayList<>())
                    .add(hit));
        }
        return evidence;
    }

    /** The concepts of a kind that fired in a unit. */
    <T extends Concept> Set<T> in(int unit, Class<T> kind) {
        var found = new LinkedHashSet<T>();
        for (var concept : byUnit.getOrDefault(unit, Map.of()).keySet()) {
            if (kind.isInstance(concept)) {
                found.add(kind.cast(concept));
            }
        }
        return found;
    }

    /** Where a concept fired in a unit. */
    List<Hit> hits(int unit, Concept concept) {
        return byUnit.getOrDefault(unit, Map.of()).getOrDefault(concept, List.of());
    }

    Iterable<Integer> units() {
        return byUnit.keySet();
    }

    private static List<Hit> unmasked(List<Hit> hits, Lookup lookup) {
        var masks = hits.stream()
                .filter(hit -> lookup.concept(hit.id())
                        .filter(Concept.Mask.class::isInstance)
                        .isPresent())
                .toList();
        return masks.isEmpty()
                ? hits
                : hits.stream()
                        .filter(hit -> masks.stream().noneMatch(mask -> mask.overlaps(hit) && !hit.spans(mask)))
                        .toList();
    }
}
