package parley.ledger;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import parley.source.PublisherClass;
import parley.story.StoryId;
import parley.topic.Hedge;
import parley.topic.Stage;

/**
 * One story's claim that an instrument reached a stage. The ledger only ever appends these; nothing is taken back,
 * a later claim that says otherwise stands beside it.
 *
 * @param by id of the actor that took it there, empty where the sentence names none
 * @param with actors named beside it as one subject
 * @param when the story's own time: orders claims and dates a stage
 * @param seen when we first saw the story: decides which edition may know of the claim
 * @param cluster id of the story's cluster when the claim was entered; clusters merge, so compare by story
 * @param family whose report it is: the reporter's family, not the copying outlet's; empty when nobody knows
 */
public record LedgerEntry(
        String topic,
        String instrument,
        Stage stage,
        String by,
        List<String> with,
        Instant when,
        Instant seen,
        StoryId story,
        String cluster,
        String outlet,
        String family,
        PublisherClass publisherClass,
        String language,
        String sentence,
        String cue,
        List<Hedge> hedges) {
    public LedgerEntry {
        with = with == null ? List.of() : List.copyOf(with);
        hedges = List.copyOf(hedges);
    }

    /** Everyone who took it there. */
    public Stream<String> actors() {
        return Stream.concat(Stream.of(by).filter(actor -> !actor.isEmpty()), with.stream());
    }

    /** What is claimed, whoever claims it: two stories with the same key claim the same. */
    public String claim() {
        return instrument + "/" + stage.word() + (by.isEmpty() ? "" : "/" + by);
    }

    public boolean has(Hedge.Kind kind) {
        return hedges.stream().anyMatch(hedge -> hedge.kind() == kind);
    }
}
