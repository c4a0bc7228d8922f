package parley.delivery;

import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parley.delivery.Outcome.Delivered;
import parley.delivery.Outcome.Final;
import parley.delivery.Outcome.TryAgain;

/** What an answer to a webhook means: Standard Webhooks 1.0 ("Operational considerations") and Slack's own documentation. */
public final class WebhookAnswers {
    private static final int LONGEST_QUOTE = 80;

    /** The receivers' clock: {@code Retry-After} may be a date. */
    private final InstantSource wall;

    public WebhookAnswers(InstantSource wall) {
        this.wall = wall;
    }

    /**
     * @param channel {@code slack} or {@code webhook}
     * @param retryAfter the field's value
     */
    public Outcome read(String channel, int status, @Nullable String retryAfter, @Nullable String body) {
        var text = body == null ? "" : body;
        if (status >= 200 && status < 300) {
            return taken(channel, text);
        }
        var why = "answers " + status + quote(text);
        if (status == 410) {
            return new Final(why + ": gone, nothing is sent there any more", true);
        }
        if (status == 408 || status == 425 || status == 429 || status >= 500) {
            return new TryAgain(RetryAfter.read(retryAfter == null ? "" : retryAfter, wall.instant()), why);
        }
        if (status >= 300 && status < 400) {
            // The secret would reach whoever the redirect names; a proxy under repair also answers so.
            return new TryAgain(Optional.empty(), why + ": redirects are not followed");
        }
        return new Final(why, false);
    }

    /** No whole answer: it may have been taken or not. Slack has no key to tell a copy by, other receivers have ours. */
    public Outcome lost(Throwable cause) {
        return new TryAgain(Optional.empty(), Causes.plain(cause));
    }

    /** Slack says {@code ok}, and at times an error with status 200. */
    private static Outcome taken(String channel, String body) {
        return channel.equals("slack") && !body.strip().equals("ok")
                ? new TryAgain(Optional.empty(), "answers 200" + quote(body) + ", expected ok")
                : new Delivered();
    }

    private static String quote(String body) {
        var line = body.replaceAll("<[^>]*>|[\\p{Cc}\\s]+", " ")
                .replaceAll(" +", " ")
                .strip();
        var end = line.offsetByCodePoints(0, Math.min(LONGEST_QUOTE, line.codePointCount(0, line.length())));
        return line.isEmpty() ? "" : " (" + line.substring(0, end) + ")";
    }
}
