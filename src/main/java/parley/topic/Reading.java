package parley.topic;

import java.util.List;
import java.util.Optional;

/**
 * What an analyst needs out of one story on topic.
 *
 * @param themes ids in the topic pack, in the pack's order
 * @param actors ids in the topic pack of everyone named, in order of first mention
 * @param claim the furthest step claimed for an instrument, the title's before the summary's
 */
public record Reading(
        List<String> themes, List<String> actors, Optional<StageClaim> claim, List<Statement> statements) {
    public static final Reading NOTHING = new Reading(List.of(), List.of(), Optional.empty(), List.of());

    public Reading {
        themes = List.copyOf(themes);
        actors = List.copyOf(actors);
        statements = List.copyOf(statements);
    }
}
