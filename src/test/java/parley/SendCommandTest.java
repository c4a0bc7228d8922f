package parley;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.briefing.Edition;
import parley.briefing.SampleEdition;
import parley.config.Settings;
import parley.store.Database;
import parley.store.SqlEditions;
import parley.story.Json;
import picocli.CommandLine;

class SendCommandTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path home;

    private final GreenMail inbox = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void publish() throws IOException {
        inbox.start();
        Homes.copyConfig(home);
        Files.writeString(home.resolve("config/feeds.opml"), "<opml version=\"2.0\"><head/><body/></opml>");
        Files.writeString(
                home.resolve(Settings.FILE),
                """
                parley.routes = %s/*.camel.yaml
                parley.mail.host = 127.0.0.1
                parley.mail.port = %d
                parley.mail.security = none
                parley.mail.from = parley@news.example
                """
                        .formatted(
                                Path.of("routes").toAbsolutePath(),
                                inbox.getSmtp().getPort()));
        Files.writeString(
                home.resolve("config/briefings.yaml"),
                """
                briefings:
                  - {id: daily, title: Daily, topic: ukraine-peace, cron: "0 7 * * *",
                     subscribers: [{id: desk, email: desk@reader.example}]}
                """);
        try (var database = Database.open(home.resolve("var/parley.db"))) {
            var tree =
                    Json.mapper().<ObjectNode>valueToTree(SampleEdition.full()).put("number", 1);
            new SqlEditions(database).publish(Json.mapper().convertValue(tree, Edition.class), List.of());
        }
    }

    @AfterEach
    void stop() {
        inbox.stop();
    }

    @Nested
    class WithDryRun {
        @Test
        void showsTheMailAndSendsNothing() {
            assertThat(send("daily/1", "desk", "--dry-run")).isZero();
            assertThat(out.toString()).contains("To: desk@reader.example", "Subject: Ukraine peace process no. 1");
            assertThat(inbox.getReceivedMessages()).isEmpty();
        }
    }

    @Nested
    class Sending {
        @Test
        void bringsItAgainUnderTheSameMessageId() throws Exception {
            assertThat(send("daily/1", "desk")).isZero();
            assertThat(send("daily/1", "desk")).isZero();

            assertThat(out.toString()).isEqualToNormalizingNewlines("sent\nsent\n");
            var mails = inbox.getReceivedMessages();
            assertThat(mails).hasSize(2);
            assertThat(mails[1].getMessageID()).isEqualTo(mails[0].getMessageID());
        }

        @Test
        void saysWhyItFailed() {
            inbox.stop();
            assertThat(send("daily/1", "desk")).isEqualTo(1);
            assertThat(out.toString()).startsWith("owed, next attempt ").contains("refuses connections");
        }
    }

    @Nested
    class WrongUse {
        @Test
        void namesTheSubscribersThatThereAre() {
            assertThat(send("daily/1", "dsek")).as(err.toString()).isEqualTo(2);
            assertThat(err.toString()).contains("no subscriber \"dsek\"", "one of desk");
        }

        @Test
        void saysWhatAnEditionIsCalled() {
            assertThat(send("6", "desk")).isEqualTo(2);
            assertThat(err.toString()).contains("such as daily/6");
        }
    }

    private int send(String... words) {
        var all = new java.util.ArrayList<>(List.of(words));
        all.add("--home=" + home);
        return new CommandLine(new SendCommand())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(all.toArray(String[]::new));
    }
}
