package parley.ledger;

import java.util.Map;
import parley.source.PublisherClass;

/**
 * Which side an actor and an official publisher speak for: an official confirms its own side's act and no other.
 *
 * @param ofActor from an actor's id to its party
 * @param ofFamily from an official publisher's family to its party
 */
public record Parties(Map<String, String> ofActor, Map<String, String> ofFamily) {
    public static final Parties UNKNOWN = new Parties(Map.of(), Map.of());

    public Parties {
        ofActor = Map.copyOf(ofActor);
        ofFamily = Map.copyOf(ofFamily);
    }

    boolean isOwnAct(LedgerEntry entry) {
        var actor = ofActor.getOrDefault(entry.by(), "");
        return entry.publisherClass() == PublisherClass.OFFICIAL
                && !actor.isEmpty()
                && actor.equals(ofFamily.get(entry.family()));
    }
}
