package parley.delivery;

import java.util.List;
import java.util.Optional;

/** Who is in the configuration. */
public final class Subscribers {
    private final List<Subscriber> all;

    public Subscribers(List<Subscriber> all) {
        this.all = List.copyOf(all);
    }

    public List<Subscriber> all() {
        return all;
    }

    public Optional<Subscriber> find(String id) {
        return all.stream().filter(subscriber -> subscriber.id().equals(id)).findFirst();
    }

    /** Ids of those who get a briefing. */
    public List<String> of(String briefing) {
        return all.stream()
                .filter(subscriber -> subscriber.briefing().equals(briefing))
                .map(Subscriber::id)
                .toList();
    }
}
