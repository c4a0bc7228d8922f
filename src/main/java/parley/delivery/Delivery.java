package parley.delivery;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import parley.briefing.Edition;

/**
 * One edition that is owed to one subscriber: what the outbox hands out, claimed.
 *
 * @param subscriber the subscriber's id
 * @param owedSince when the edition was published
 * @param attempts how many attempts have failed
 * @param parts the messages as they were rendered before the first attempt, so that every attempt sends the same bytes;
 *     empty until then
 */
public record Delivery(Edition edition, String subscriber, Instant owedSince, int attempts, List<Part> parts) {

    /** One message of the one or more that carry an edition. */
    public record Part(String text, boolean sent) {}

    /** Names it for good: the base of Message-ID and idempotency keys. */
    public String key() {
        return edition.briefing() + "/" + edition.number() + "/" + subscriber;
    }

    public Delivery rendered(List<String> texts) {
        return with(texts.stream().map(text -> new Part(text, false)).toList());
    }

    public boolean isRendered() {
        return !parts.isEmpty();
    }

    /** The index of the first part that is not sent; the number of parts when all are. */
    public int next() {
        return IntStream.range(0, parts.size())
                .filter(i -> !parts.get(i).sent())
                .findFirst()
                .orElse(parts.size());
    }

    public boolean isComplete() {
        return isRendered() && next() == parts.size();
    }

    /** The next part counts as sent. */
    public Delivery sentNext() {
        var all = new ArrayList<>(parts);
        var index = next();
        all.set(index, new Part(all.get(index).text(), true));
        return with(all);
    }

    private Delivery with(List<Part> all) {
        return new Delivery(edition, subscriber, owedSince, attempts, List.copyOf(all));
    }
}
