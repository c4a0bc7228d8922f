package parley.delivery;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;
import parley.briefing.Edition;
import parley.briefing.Footer;
import parley.briefing.HtmlRendering;
import parley.briefing.TextRendering;
import parley.briefing.Wording;

/**
 * An edition as a mail to one reader: plain text and HTML as alternatives (RFC 2046 section 5.1.4), everything in UTF-8,
 * nothing fetched when it is opened. It is written once; every attempt sends the same bytes under the same Message-ID.
 */
public final class MailMessage {
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final HtmlRendering html = new HtmlRendering();
    private final TextRendering text = new TextRendering();
    private final MailServer server;
    private final InstantSource wall;

    /** @param wall the receivers' clock: a Date that is off looks forged to them */
    public MailMessage(MailServer server, InstantSource wall) {
        this.server = server;
        this.wall = wall;
    }

    /** @param unsubscribe an https address with a token, if the hub has a public address */
    String of(Edition edition, Subscriber.Email reader, String key, Optional<String> unsubscribe) {
        var footer = unsubscribe
                .map(url -> new Footer(java.util.List.of(new Footer.Line("Unsubscribe", url))))
                .orElse(Footer.NONE);
        var message = new IdentifiedMessage("<" + key + "@" + server.domain() + ">");
        try {
            head(message, edition, reader);
            unsubscribe.ifPresent(url -> unsubscribe(message, url));
            var parts = new MimeMultipart("alternative");
            parts.addBodyPart(part(text.render(edition, footer), "plain"));
            parts.addBodyPart(part(html.render(edition, footer), "html"));
            message.setContent(parts);
            message.saveChanges();
            return written(message);
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw new IllegalStateException("cannot write the mail " + key, e);
        }
    }

    private void head(MimeMessage message, Edition edition, Subscriber.Email reader)
            throws MessagingException, UnsupportedEncodingException {
        message.setFrom(new InternetAddress(server.from(), server.fromName(), UTF_8));
        message.setRecipient(MimeMessage.RecipientType.TO, new InternetAddress(reader.to()));
        message.setSubject(new Wording(edition).subject(), UTF_8);
        message.setSentDate(Date.from(wall.instant()));
        // One thread for a briefing (RFC 5322 section 3.6.4): all refer to a first message that needs not exist.
        message.setHeader("References", "<" + edition.briefing() + "." + reader.id() + "@" + server.domain() + ">");
        message.setHeader("List-Id", listId(edition));
        message.setHeader("Auto-Submitted", "auto-generated"); // RFC 3834 section 5
        message.setHeader("X-Auto-Response-Suppress", "All");
    }

    /** RFC 2919 section 3. */
    private String listId(Edition edition) throws UnsupportedEncodingException {
        var name = new Wording(edition).title().replaceAll("[\"\\\\<>]", " ");
        return MimeUtility.fold(
                "List-Id: ".length(),
                MimeUtility.encodeText(name, UTF_8, null) + " <" + edition.briefing() + "." + server.domain() + ">");
    }

    /** RFC 8058 section 3.1. */
    private static void unsubscribe(MimeMessage message, String url) {
        try {
            message.setHeader("List-Unsubscribe", "<" + url + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        } catch (MessagingException e) {
            throw new IllegalStateException("a new message takes headers", e);
        }
    }

    private static MimeBodyPart part(String text, String subtype) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(text, UTF_8, subtype);
        return part;
    }

    private static String written(MimeMessage message) throws MessagingException {
        var bytes = new ByteArrayOutputStream();
        try {
            message.writeTo(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.ISO_8859_1);
    }

    /** The mail that was written, for a sender. */
    public static MimeMessage read(String written) {
        try {
            return new MimeMessage(session(), new ByteArrayInputStream(written.getBytes(StandardCharsets.ISO_8859_1)));
        } catch (MessagingException e) {
            throw new IllegalArgumentException("not a mail", e);
        }
    }

    /** For people: head and plain text. */
    static String shown(String written) {
        var mail = read(written);
        try {
            var text = ((MimeMultipart) mail.getContent()).getBodyPart(0).getContent();
            return "From: %s%nTo: %s%nSubject: %s%n%n%s"
                    .formatted(shown(mail.getFrom()), shown(mail.getAllRecipients()), mail.getSubject(), text);
        } catch (MessagingException | IOException e) {
            throw new IllegalArgumentException("not a mail of ours", e);
        }
    }

    private static String shown(Address[] addresses) {
        return addresses[0] instanceof InternetAddress address ? address.toUnicodeString() : addresses[0].toString();
    }

    private static Session session() {
        return Session.getInstance(new Properties());
    }

    /** Jakarta Mail would put a random one in each time, with this machine's name. */
    private static final class IdentifiedMessage extends MimeMessage {
        private final String id;

        IdentifiedMessage(String id) {
            super(session());
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
