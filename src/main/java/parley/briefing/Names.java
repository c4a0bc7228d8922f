package parley.briefing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import parley.topic.Concept;
import parley.topic.TopicPack;

/**
 * What readers see for the ids of a topic pack.
 *
 * @param actors from an actor's id to its name
 * @param partyOf from an actor's id to the id of its party
 * @param parties in the pack's order, which is the order of <i>who said what</i>
 */
public record Names(
        Map<String, String> themes,
        Map<String, String> actors,
        Map<String, String> partyOf,
        List<Side> parties,
        Map<String, String> instruments) {
    public static final Names NONE = new Names(Map.of(), Map.of(), Map.of(), List.of(), Map.of());

    public Names {
        themes = Map.copyOf(themes);
        actors = Map.copyOf(actors);
        partyOf = Map.copyOf(partyOf);
        parties = List.copyOf(parties);
        instruments = Map.copyOf(instruments);
    }

    public static Names of(TopicPack pack) {
        return new Names(
                pack.themes().stream().collect(Collectors.toMap(TopicPack.Theme::id, TopicPack.Theme::name)),
                pack.actors().stream().collect(Collectors.toMap(TopicPack.Actor::id, TopicPack.Actor::name)),
                pack.actors().stream().collect(Collectors.toMap(TopicPack.Actor::id, TopicPack.Actor::party)),
                pack.parties().stream()
                        .map(party -> new Side(
                                party.id(),
                                party.name(),
                                isPrincipal(party, pack),
                                party.anchor().orElse("")))
                        .toList(),
                pack.instruments().stream()
                        .collect(Collectors.toMap(TopicPack.Instrument::id, TopicPack.Instrument::name)));
    }

    /**
     * A side that actors speak for.
     *
     * @param principal one of those between whom things are to be agreed
     * @param anchor the pack's query for its country, empty where it has none
     */
    public record Side(String id, String name, boolean principal, String anchor) {}

    /** One whose country is what the topic is about: its anchor carries weight. */
    private static boolean isPrincipal(TopicPack.Party party, TopicPack pack) {
        return party.anchor()
                .map(anchor -> pack.concepts().stream()
                        .anyMatch(concept -> concept instanceof Concept.Anchor one
                                && one.id().equals(anchor)
                                && one.weight() > 0))
                .orElse(false);
    }

    String theme(String id) {
        return themes.getOrDefault(id, id);
    }

    /** A story may name only a country: then its party stands for the actor. */
    String actor(String id) {
        var name = actors.get(id);
        return name != null ? name : side(id).map(Side::name).orElse(id);
    }

    String instrument(String id) {
        return instruments.getOrDefault(id, id);
    }

    /** The id of the party that an actor speaks for; empty when it speaks for none. */
    String party(String actor) {
        return partyOf.getOrDefault(actor, side(actor).map(Side::id).orElse(""));
    }

    private Optional<Side> side(String id) {
        return parties.stream().filter(side -> side.id().equals(id)).findFirst();
    }
}
