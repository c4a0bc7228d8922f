package parley.ledger;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import parley.source.PublisherClass;
import parley.topic.TopicPack;

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

    /** As a topic pack tells them; a party stands for itself too, where a story names only a country. */
    public static Parties of(TopicPack pack) {
        var ofActor = new HashMap<String, String>();
        var ofFamily = new HashMap<String, String>();
        for (var party : pack.parties()) {
            ofActor.put(party.id(), party.id());
            party.officials().forEach(family -> ofFamily.put(family, party.id()));
        }
        pack.actors().forEach(actor -> ofActor.put(actor.id(), actor.party()));
        return new Parties(ofActor, ofFamily);
    }

    boolean isOwnAct(LedgerEntry entry) {
        return entry.publisherClass() == PublisherClass.OFFICIAL
                && entry.actors()
                        .flatMap(actor -> Stream.ofNullable(ofActor.get(actor)))
                        .anyMatch(party -> party.equals(ofFamily.get(entry.family())));
    }
}
