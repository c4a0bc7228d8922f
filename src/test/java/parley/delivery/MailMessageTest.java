package parley.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import parley.briefing.Edition;
import parley.briefing.SampleEdition;

class MailMessageTest {
    private static final MailServer SERVER = new MailServer(
            "mail.example", 25, MailServer.Security.NONE, "", Optional.empty(), "parley@news.example", "Пресслужба");
    private static final Instant NOW = Instant.parse("2026-01-07T05:00:03Z");
    private static final Subscriber.Email READER = new Subscriber.Email("desk", "daily", "desk@reader.example");
    private static final String LINK = "https://briefing.example/unsubscribe/0b0f2c6e";

    @Nested
    class Headers {
        private final MimeMessage mail = read(SampleEdition.full(), Optional.of(LINK));

        @Test
        void nameTheDeliveryAndTheList() throws Exception {
            assertThat(mail.getMessageID()).isEqualTo("<daily.6.1.desk@news.example>");
            assertThat(mail.getHeader("List-Id", null)).isEqualTo("Ukraine peace process <daily.news.example>");
            assertThat(mail.getHeader("References", null)).isEqualTo("<daily.desk@news.example>");
        }

        @Test
        void sayThatAMachineWrites() throws Exception {
            assertThat(mail.getHeader("Auto-Submitted", null)).isEqualTo("auto-generated");
            assertThat(mail.getHeader("X-Mailer")).isNull();
        }

        @Test
        void offerToUnsubscribeWithOneClick() throws Exception {
            assertThat(mail.getHeader("List-Unsubscribe", null)).isEqualTo("<" + LINK + ">");
            assertThat(mail.getHeader("List-Unsubscribe-Post", null)).isEqualTo("List-Unsubscribe=One-Click");
        }

        @Test
        void offerNothingThatDoesNotExist() throws Exception {
            var without = read(SampleEdition.full(), Optional.empty());
            assertThat(without.getHeader("List-Unsubscribe")).isNull();
            assertThat(without.getHeader("List-Unsubscribe-Post")).isNull();
        }

        @Test
        void carryTheTimeThatReceiversHave() throws Exception {
            assertThat(mail.getSentDate().toInstant())
                    .isEqualTo(NOW.truncatedTo(java.time.temporal.ChronoUnit.SECONDS));
        }

        @Test
        void areAsciiWhateverTheNamesAre() {
            var written = written(SampleEdition.full(), Optional.empty());
            var head = written.substring(0, written.indexOf("\r\n\r\n"));
            assertThat(head).matches("[\\x00-\\x7f]*").contains("From: =?UTF-8?");
        }
    }

    @Nested
    class Bodies {
        @Test
        void arePlainTextFirstAndThenHtml() throws Exception {
            var parts = (MimeMultipart)
                    read(SampleEdition.full(), Optional.of(LINK)).getContent();
            assertThat(parts.getContentType()).startsWith("multipart/alternative");
            assertThat(parts.getCount()).isEqualTo(2);
            assertThat(parts.getBodyPart(0).getContentType()).isEqualToIgnoringCase("text/plain; charset=UTF-8");
            assertThat(parts.getBodyPart(1).getContentType()).isEqualToIgnoringCase("text/html; charset=UTF-8");
        }

        @Test
        void bothShowHowToUnsubscribe() throws Exception {
            var parts = (MimeMultipart)
                    read(SampleEdition.full(), Optional.of(LINK)).getContent();
            assertThat(parts.getBodyPart(0).getContent().toString()).contains("Unsubscribe", LINK);
            assertThat(parts.getBodyPart(1).getContent().toString()).contains("Unsubscribe", LINK);
        }
    }

    @Nested
    class AHostileTitle {
        @Test
        void opensNoHeader() throws Exception {
            var mail = read(SampleEdition.hostile(), Optional.empty());
            assertThat(mail.getHeader("Bcc")).isNull();
            assertThat(mail.getSubject()).doesNotContain("\r", "\n").contains("<script>");
            assertThat(mail.getAllRecipients()).hasSize(1);
        }
    }

    private static MimeMessage read(Edition edition, Optional<String> unsubscribe) {
        return MailMessage.read(written(edition, unsubscribe));
    }

    private static String written(Edition edition, Optional<String> unsubscribe) {
        return new MailMessage(SERVER, () -> NOW).of(edition, READER, "daily.6.1.desk", unsubscribe);
    }
}
