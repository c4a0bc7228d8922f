package parley.briefing;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import parley.topic.TopicPack;

/**
 * What readers see for the ids of a topic pack.
 *
 * @param actors from an actor's id to its name
 * @param parties in the pack's order, which is the order of <i>who said what</i>
 */
public record Names(
        Map<String, String> themes, Map<String, String> actors, List<Side> parties, Map<String, String> instruments) {
    public static final Names NONE = new Names(Map.of(), Map.of(), List.of(), Map.of());

    public Names {
        themes = Map.copyOf(themes);
        actors = Map.copyOf(actors);
        parties = List.copyOf(parties);
        instruments = Map.copyOf(instruments);
    }

    public static Names of(TopicPack pack) {
        return new Names(
                pack.themes().stream().collect(Collectors.toMap(TopicPack.Theme::id, TopicPack.Theme::name)),
                pack.actors().stream().collect(Collectors.toMap(TopicPack.Actor::id, TopicPack.Actor::name)),
                pack.parties().stream()
                        .map(party -> new Side(party.id(), party.name()))
                        .toList(),
                pack.instruments().stream()
                        .collect(Collectors.toMap(TopicPack.Instrument::id, TopicPack.Instrument::name)));
    }

    /** A side that actors speak for. */
    public record Side(String id, String name) {}

    String theme(String id) {
        return themes.getOrDefault(id, id);
    }

    String actor(String id) {
        return actors.getOrDefault(id, id);
    }

    String instrument(String id) {
        return instruments.getOrDefault(id, id);
    }

    String party(String id) {
        return parties.stream()
                .filter(side -> side.id().equals(id))
                .map(Side::name)
                .findFirst()
                .orElse(id);
    }
}
