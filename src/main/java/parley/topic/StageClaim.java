package parley.topic;

import java.util.List;
import java.util.Optional;

/**
 * What a story says of the status of an instrument.
 *
 * @param instrument id in the topic pack
 * @param by id of the actor that took it there, or of the party where only a country or an office is named
 * @param with those named beside them as one subject: "Ukraine and the US sign"
 * @param cue the words that told the stage
 * @param sentence the sentence they stand in
 */
public record StageClaim(
        String instrument,
        Stage stage,
        Optional<String> by,
        List<String> with,
        String cue,
        String sentence,
        List<Hedge> hedges) {
    public StageClaim {
        with = with == null ? List.of() : List.copyOf(with);
        hedges = List.copyOf(hedges);
    }
}
