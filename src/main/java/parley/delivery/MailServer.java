package parley.delivery;

import java.util.Optional;

/**
 * The server that takes our mail, and as whom we send.
 *
 * @param host empty when there is none
 * @param user empty for no login
 * @param from the address that briefings come from
 */
public record MailServer(
        String host,
        int port,
        Security security,
        String user,
        Optional<Secret> password,
        String from,
        String fromName) {
    /** How the connection is protected. */
    public enum Security {
        STARTTLS,
        TLS,
        NONE
    }

    public MailServer {
        if (!host.isEmpty() && from.isEmpty()) {
            throw new IllegalArgumentException(
                    "parley.mail.from: found nothing, expected the address that briefings come from, such as parley@example.org");
        }
        if (!user.isEmpty() && password.isEmpty()) {
            throw new IllegalArgumentException(
                    "parley.mail.password: found nothing, expected the variable with the password of " + user);
        }
    }

    public boolean isSet() {
        return !host.isEmpty();
    }

    /** The domain that our Message-IDs and lists are named in. */
    String domain() {
        return from.substring(from.lastIndexOf('@') + 1);
    }
}
