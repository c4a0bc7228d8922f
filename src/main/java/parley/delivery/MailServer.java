package parley.delivery;

import java.time.Duration;
import java.util.Optional;
import java.util.Properties;

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

    /** For Jakarta Mail's SMTP, as its package comment explains them; every wait has an end. */
    public Properties properties(Duration timeout) {
        var millis = Long.toString(timeout.toMillis());
        var properties = new Properties();
        for (var limit : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            properties.setProperty("mail.smtp." + limit, millis);
        }
        properties.setProperty("mail.smtp.localhost", domain());
        properties.setProperty("mail.smtp.auth", Boolean.toString(!user.isEmpty()));
        properties.setProperty("mail.smtp.starttls.enable", Boolean.toString(security == Security.STARTTLS));
        properties.setProperty("mail.smtp.starttls.required", Boolean.toString(security == Security.STARTTLS));
        properties.setProperty("mail.smtp.ssl.enable", Boolean.toString(security == Security.TLS));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        return properties;
    }

    /** The domain that our Message-IDs and lists are named in. */
    String domain() {
        return from.substring(from.lastIndexOf('@') + 1);
    }
}
