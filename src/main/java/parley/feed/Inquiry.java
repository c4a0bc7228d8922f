package parley.feed;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parley.net.WebAddress;

/**
 * One visit to a publisher while it is under way: where to ask next, or what came of it. The route asks as long as it is
 * {@link #open}; one request leads to the next only by a redirect.
 *
 * @param path the addresses of this visit, the one to ask last; empty when none may be asked
 * @param permanent whether only permanent redirects led here
 * @param received the body to read, once there is one
 * @param ended what came of it, when there is nothing to read
 */
public record Inquiry(
        DueFeed due, List<WebAddress> path, boolean permanent, Optional<Received> received, Optional<Poll> ended) {
    public Inquiry {
        path = List.copyOf(path);
    }

    /** A body that may hold a feed. */
    static final class Received {
        private final byte[] body;
        private final String contentType;
        private final Poll.Answer answer;

        /** @param contentType as the answer gave it, empty when it gave none */
        Received(byte[] body, String contentType, Poll.Answer answer) {
            this.body = body;
            this.contentType = contentType;
            this.answer = answer;
        }
    }

    /** Whether there is another request to make. */
    public boolean open() {
        return received.isEmpty() && ended.isEmpty();
    }

    /** Whether there is a body to read. */
    public boolean readable() {
        return received.isPresent();
    }

    /** Where to ask. */
    public String address() {
        return here().toString();
    }

    /** Path and query, byte for byte as they are to go out. */
    public String target() {
        return here().target();
    }

    /** For {@code If-None-Match}. */
    public @Nullable String etag() {
        return validators().etag().orElse(null);
    }

    /** For {@code If-Modified-Since}. */
    public @Nullable String lastModified() {
        return validators().lastModified().orElse(null);
    }

    public byte[] body() {
        return received.orElseThrow().body;
    }

    public String contentType() {
        return received.orElseThrow().contentType;
    }

    Validators validators() {
        return due.state().answer().validators().forAddress(address());
    }

    /** Where to ask, or where the body came from. */
    public WebAddress here() {
        return path.get(path.size() - 1);
    }

    Poll.Answer answer() {
        return received.orElseThrow().answer;
    }

    /** Why there is nothing to read, in plain words; empty when all is well. */
    public String trouble() {
        return ended.map(Inquiry::trouble).orElse("");
    }

    private static String trouble(Poll poll) {
        if (poll instanceof Poll.Failed failed) {
            return failed.why();
        }
        if (poll instanceof Poll.Refused refused) {
            return refused.why();
        }
        return poll instanceof Poll.Gone ? "410 Gone" : "";
    }

    Inquiry ended(Poll poll) {
        return new Inquiry(due, path, permanent, Optional.empty(), Optional.of(poll));
    }
}
