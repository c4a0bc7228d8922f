package parley.topic;

import java.util.List;
import java.util.Optional;

/**
 * What a story says of the status of an instrument.
 *
 * @param instrument id in the topic pack
 * @param by id of the actor that took it there, or of the party where only a country or an office is named
 * @param cue the words that told the stage
 * @param sentence the sentence they stand in
 */
public record StageClaim(
        String instrument, Stage stage, Optional<String> by, String cue, String sentence, List<Hedge> hedges) {
    public StageClaim {
        hedges = List.copyOf(hedges);
    }
}
