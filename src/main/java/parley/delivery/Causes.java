package parley.delivery;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.Optional;
import javax.net.ssl.SSLException;
import parley.net.CutAnswerException;
import parley.net.RefusedAddressException;

/** A failure of the network in plain words, without the address: that may hold a secret. */
final class Causes {
    private Causes() {}

    static String plain(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            var known = known(cause);
            if (known.isPresent()) {
                return known.get();
            }
        }
        return failure instanceof IOException || failure instanceof MessagingException
                ? "the connection broke off before the answer"
                : "failed unexpectedly: " + failure.getClass().getSimpleName();
    }

    private static Optional<String> known(Throwable cause) {
        if (cause instanceof RefusedAddressException) {
            return Optional.of(cause.getMessage() + " (see parley.delivery.allow-addresses)");
        } else if (cause instanceof CutAnswerException) {
            return Optional.ofNullable(cause.getMessage());
        } else if (cause instanceof UnknownHostException) {
            return Optional.of("no such host");
        } else if (isTimeout(cause)) {
            return Optional.of("timed out");
        } else if (cause instanceof NoRouteToHostException || cause instanceof ConnectException) {
            return Optional.of("refuses connections");
        } else if (cause instanceof SSLException) {
            return Optional.of("no trusted encryption");
        }
        return Optional.empty();
    }

    /** HttpClient's own kind is a {@link ConnectException}. */
    private static boolean isTimeout(Throwable cause) {
        return cause instanceof SocketTimeoutException
                || cause.getClass().getSimpleName().equals("ConnectTimeoutException");
    }
}
