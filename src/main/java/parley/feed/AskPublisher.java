package parley.feed;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import parley.net.RefusedAddressException;
import parley.net.WebAddress;

/**
 * What each answer of a publisher means: follow it, read it, or be told. Sends nothing itself (the route's http step
 * does) and reads no feed.
 */
public final class AskPublisher {
    private final InstantSource clock;
    private final int mostHops;

    public AskPublisher(InstantSource clock, int mostHops) {
        if (mostHops < 0) {
            throw new IllegalArgumentException("parley.feeds.max-redirects must not be negative: " + mostHops);
        }
        this.clock = clock;
        this.mostHops = mostHops;
    }

    public Inquiry begin(DueFeed due) {
        var nothing = new Inquiry(due, List.of(), true, Optional.empty(), Optional.empty());
        try {
            return at(nothing, WebAddress.parse(due.address()), true);
        } catch (RefusedAddressException e) {
            return nothing.ended(new Poll.Refused(e.why()));
        }
    }

    /** @param headers of the answer, by name in any case */
    public Inquiry answered(Inquiry asked, int status, Map<String, ?> headers, byte @Nullable [] body) {
        var answer = new AnswerHeaders(headers);
        return switch (status) {
            case 200, 203 -> whole(asked, answer, body == null ? new byte[0] : body);
            case 301, 308 -> moved(asked, answer, status, true);
            case 302, 303, 307 -> moved(asked, answer, status, false);
            case 304 -> notModified(asked, answer);
            case 410 -> asked.ended(new Poll.Gone());
            default -> asked.ended(new Poll.Failed(
                    AnswerWords.of(status, answer), OptionalInt.of(status), answer.retryAfter(clock.instant())));
        };
    }

    /** No answer came, or not the whole of it. */
    public Inquiry broken(Inquiry asked, Exception cause) {
        if (cause instanceof RefusedAddressException refused) {
            return asked.ended(new Poll.Refused(refused.why()));
        }
        return asked.ended(new Poll.Failed(AnswerWords.of(cause, asked.here().host())));
    }

    /** The body was read, and was a feed or none. */
    public Inquiry reading(Inquiry received, FeedReading reading) {
        return reading instanceof FeedReading.Document read
                ? received.ended(new Poll.Fresh(read.document(), received.answer()))
                : noFeed(received, ((FeedReading.NotAFeed) reading).why());
    }

    /** The body broke whoever tried to read it. */
    public Inquiry unreadable(Inquiry received, Exception cause) {
        return noFeed(received, "cannot be read as a feed: " + AnswerWords.message(cause));
    }

    /** It was a good answer for all that. */
    private static Inquiry noFeed(Inquiry received, String why) {
        return received.ended(new Poll.Failed(why, OptionalInt.of(200), Optional.empty()));
    }

    private Inquiry whole(Inquiry asked, AnswerHeaders headers, byte[] body) {
        if (body.length == 0) {
            return asked.ended(new Poll.Failed("empty answer, no feed", OptionalInt.of(200), Optional.empty()));
        }
        var contentType = headers.get("Content-Type").orElse("");
        var address = asked.here();
        var hash = hash(address + "\n" + contentType + "\n", body);
        var answer = new Poll.Answer(
                200, headers.validators(address.toString()), hash, headers.lifetime(clock.instant()), movedTo(asked));
        if (hash.equals(asked.due().state().answer().bodyHash())) {
            return asked.ended(new Poll.Unchanged(answer));
        }
        var received = new Inquiry.Received(body, contentType, answer);
        return new Inquiry(asked.due(), asked.path(), asked.permanent(), Optional.of(received), Optional.empty());
    }

    private Inquiry notModified(Inquiry asked, AnswerHeaders headers) {
        var sent = asked.validators();
        if (sent.isEmpty()) {
            return asked.ended(new Poll.Failed(
                    "304 Not Modified, though we have nothing to compare with", OptionalInt.of(304), Optional.empty()));
        }
        var hash = asked.due().state().answer().bodyHash();
        return asked.ended(new Poll.Unchanged(
                new Poll.Answer(304, sent, hash, headers.lifetime(clock.instant()), movedTo(asked))));
    }

    private Inquiry moved(Inquiry asked, AnswerHeaders headers, int status, boolean permanently) {
        var location = headers.location();
        if (location.isEmpty()) {
            return asked.ended(
                    new Poll.Failed(status + " redirect without an address", OptionalInt.of(status), Optional.empty()));
        }
        try {
            var next = asked.here().resolve(location.get());
            if (asked.path().contains(next)) {
                return asked.ended(new Poll.Failed("redirected in a circle", OptionalInt.of(status), Optional.empty()));
            }
            if (asked.path().size() > mostHops) {
                return asked.ended(new Poll.Failed(
                        "more than %d redirects".formatted(mostHops), OptionalInt.of(status), Optional.empty()));
            }
            return at(asked, next, asked.permanent() && permanently);
        } catch (RefusedAddressException e) {
            return asked.ended(new Poll.Refused("redirected to an address that is not asked: " + e.why()));
        }
    }

    private static Inquiry at(Inquiry before, WebAddress next, boolean permanent) {
        var path = new ArrayList<>(before.path());
        path.add(next);
        return new Inquiry(before.due(), path, permanent, Optional.empty(), Optional.empty());
    }

    private static Optional<String> movedTo(Inquiry asked) {
        return asked.permanent() && asked.path().size() > 1 ? Optional.of(asked.address()) : Optional.empty();
    }

    private static String hash(String head, byte[] body) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(head.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
