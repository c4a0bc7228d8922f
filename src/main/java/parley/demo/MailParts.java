package parley.demo;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/** Takes a mail apart: what a reader's mail program would show. Attachments are left where they are. */
final class MailParts {
    private MailParts() {}

    /** @param source one character a byte */
    static DemoMail read(int number, Instant at, String from, List<String> to, String source)
            throws MessagingException, IOException {
        var bytes = new ByteArrayInputStream(source.getBytes(StandardCharsets.ISO_8859_1));
        var message = new MimeMessage(Session.getInstance(new Properties()), bytes);
        return new DemoMail(
                number,
                at,
                from,
                to,
                Optional.ofNullable(message.getSubject()).orElse("(no subject)"),
                find(message, "text/plain").orElse(""),
                find(message, "text/html").orElse(""),
                source);
    }

    private static Optional<String> find(Part part, String type) throws MessagingException, IOException {
        if (part.isMimeType(type)) {
            return Optional.of(part.getContent().toString());
        }
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                var found = find(parts.getBodyPart(i), type);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }
}
