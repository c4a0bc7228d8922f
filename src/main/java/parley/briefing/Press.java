package parley.briefing;

import java.util.List;
import java.util.Map;

/** Publishes a composed edition, and with it what is owed to its subscribers. Sends nothing. */
public final class Press {
    private final Editions editions;
    private final Map<String, List<String>> subscribers;

    /** @param subscribers their ids, by briefing */
    public Press(Editions editions, Map<String, List<String>> subscribers) {
        this.editions = editions;
        this.subscribers = Map.copyOf(subscribers);
    }

    /** @return false when another node or an earlier run has published it already */
    public boolean publish(Edition edition) {
        return editions.publish(edition, subscribers.getOrDefault(edition.briefing(), List.of()));
    }
}
