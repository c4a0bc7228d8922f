package parley.delivery;

import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.Locale;
import javax.net.ssl.SSLException;
import parley.net.RefusedAddressException;

/** A failure of the network in plain words, without the address: that may hold a secret. */
final class Causes {
    private Causes() {}

    static String plain(Throwable failure) {
        var root = failure;
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            root = cause;
            if (cause instanceof RefusedAddressException) {
                return cause.getMessage() + " (see parley.delivery.allow-addresses)";
            }
            if (cause instanceof UnknownHostException) {
                return "no such host";
            } else if (cause instanceof SocketTimeoutException) {
                return "timed out";
            } else if (cause instanceof NoRouteToHostException || cause instanceof ConnectException) {
                return cause.getClass().getSimpleName().contains("Timeout") ? "timed out" : "refuses connections";
            } else if (cause instanceof SSLException) {
                return "no trusted encryption";
            }
        }
        var name = root.getClass().getSimpleName().replaceAll("(Exception|Error)$", "");
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}
