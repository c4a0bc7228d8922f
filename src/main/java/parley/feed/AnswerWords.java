package parley.feed;

import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.Map;
import javax.net.ssl.SSLException;
import parley.net.CutAnswerException;

/** Why a poll failed, in plain words, for the feed's line of health. */
final class AnswerWords {
    private static final Map<Integer, String> PHRASES = Map.ofEntries(
            Map.entry(400, "Bad Request"),
            Map.entry(401, "Unauthorized, for subscribers"),
            Map.entry(402, "Payment Required"),
            Map.entry(403, "Forbidden"),
            Map.entry(404, "Not Found"),
            Map.entry(406, "Not Acceptable"),
            Map.entry(408, "Request Timeout"),
            Map.entry(429, "Too Many Requests"),
            Map.entry(451, "Unavailable For Legal Reasons"),
            Map.entry(500, "Internal Server Error"),
            Map.entry(502, "Bad Gateway"),
            Map.entry(503, "Service Unavailable"),
            Map.entry(504, "Gateway Timeout"));

    private AnswerWords() {}

    /** What an answer says that brought no feed; a 403 and the like name who turned us away. */
    static String of(int status, AnswerHeaders headers) {
        var words = (status + " " + PHRASES.getOrDefault(status, "")).strip();
        var turnedAway = status == 403 || status == 429 || status == 503;
        return turnedAway
                ? headers.blocker().map(b -> words + ", blocked by " + b).orElse(words)
                : words;
    }

    /** Why no answer came from that host, or not the whole of it. */
    static String of(Exception cause, String host) {
        if (cause instanceof CutAnswerException cut) {
            return cut.why();
        }
        if (cause instanceof UnknownHostException) {
            return "no such host: " + host;
        }
        if (cause instanceof SocketTimeoutException) {
            return "timed out: %s did not answer".formatted(host);
        }
        if (cause instanceof ConnectException || cause instanceof NoRouteToHostException) {
            return "cannot connect to %s: %s".formatted(host, message(cause).replaceFirst(".* failed: ", ""));
        }
        if (cause instanceof SSLException) {
            return "no secure connection to %s: %s".formatted(host, cause.getMessage());
        }
        return "the answer of %s broke off: %s".formatted(host, message(cause));
    }

    static String message(Exception cause) {
        var message = cause.getMessage();
        return message == null ? cause.getClass().getSimpleName() : message;
    }
}
