package parley.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Properties;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.config.ConfigException;
import parley.config.TopicPackFile;
import parley.feed.FeedList;

class DemoTest {
    private final HttpClient client = HttpClient.newHttpClient();

    @TempDir
    Path home;

    private Demo demo;

    @BeforeEach
    void start() throws IOException {
        demo = Demo.open(home, Path.of(""), new DemoPorts(1, 2, 0, 0)).start(InstantSource.fixed(Demo.START));
    }

    @AfterEach
    void stop() throws IOException {
        demo.close();
    }

    @Test
    void listsItsFeedsOnLoopbackWithClassAndFamily() {
        var feeds = FeedList.read(home.resolve("config/feeds.opml")).feeds();

        assertThat(feeds).hasSameSizeAs(DemoNews.read().feeds());
        assertThat(feeds).allMatch(feed -> feed.address().startsWith(demo.address() + "/"));
        assertThat(feeds).extracting(feed -> feed.publisherClass()).contains("agency", "state");
        assertThat(feeds).noneMatch(feed -> feed.family().isEmpty());
    }

    @Test
    void leavesNoWordUnfilledInItsConfiguration() throws IOException {
        for (var name : new String[] {"application.properties", "briefings.yaml"}) {
            assertThat(Files.readString(home.resolve("config").resolve(name)))
                    .as(name)
                    .doesNotContainPattern("@[a-z]+@");
        }
    }

    @Test
    void namesOfficesAndNobodyWhoHoldsThem() throws IOException {
        var shipped = TopicPackFile.read(Path.of("config/topics/ukraine-peace.yaml"));
        var pack = TopicPackFile.read(home.resolve("config/topics/ukraine-peace.yaml"));

        assertThat(pack.actors()).hasSameSizeAs(shipped.actors()).allSatisfy(actor -> assertThat(actor.name())
                .isEqualTo(actor.role().isEmpty() ? actor.name() : actor.role()));
        assertThat(pack.terms()).isEqualTo(shipped.terms());
    }

    @Test
    void saysWhichFileIsMissingWhereThereIsNoConfig(@TempDir Path elsewhere) {
        assertThatThrownBy(() -> Demo.open(home, elsewhere, new DemoPorts(1, 2, 0, 0)))
                .isInstanceOf(ConfigException.class)
                .hasMessage("config/topics/ukraine-peace.yaml: found no such file, expected the file in " + elsewhere);
    }

    @Test
    void stopsEachHourAndHasThreeEditionsInAll() {
        assertThat(demo.stops()).hasSize(48).isSorted();
        assertThat(demo.stops().stream().filter(demo::isDue)).hasSize(Demo.EDITIONS - 1);
    }

    @Nested
    class TheInbox {
        @Test
        void takesAMailAndShowsItsHtmlInASandbox() throws Exception {
            send("Сьогодні: <b>draft</b>", "<p>Союзники <script>alert(1)</script></p>");

            assertThat(demo.mails()).singleElement().satisfies(mail -> {
                assertThat(mail.subject()).isEqualTo("Сьогодні: <b>draft</b>");
                assertThat(mail.to()).containsExactly("reader@inbox.example");
                assertThat(mail.html()).contains("Союзники");
            });
            assertThat(get("/inbox").body()).contains("&lt;b&gt;draft").doesNotContain("<b>draft");
            assertThat(get("/inbox/1").body()).contains("sandbox=");
            assertThat(get("/inbox/1/html").headers().firstValue("Content-Security-Policy"))
                    .hasValueSatisfying(
                            policy -> assertThat(policy).contains("sandbox").doesNotContain("script"));
            assertThat(get("/inbox/2").statusCode()).isEqualTo(404);
        }

        private void send(String subject, String html) throws Exception {
            var properties = new Properties();
            properties.setProperty("mail.smtp.host", "127.0.0.1");
            var settings = new Properties();
            try (var in = Files.newBufferedReader(home.resolve("config/application.properties"))) {
                settings.load(in);
            }
            properties.setProperty("mail.smtp.port", settings.getProperty("parley.mail.port"));
            var message = new jakarta.mail.internet.MimeMessage(jakarta.mail.Session.getInstance(properties));
            message.setFrom("parley@demo.example");
            message.setRecipients(jakarta.mail.Message.RecipientType.TO, "reader@inbox.example");
            message.setSubject(subject, "UTF-8");
            message.setContent(html + "\r\n.\r\n", "text/html; charset=utf-8");
            jakarta.mail.Transport.send(message);
        }
    }

    @Nested
    class TheChat {
        @Test
        void showsSlackMessagesWithMarkupAsText() throws Exception {
            var body =
                    """
                    {"text":"Daily &lt;1&gt;","blocks":[{"type":"header","text":{"type":"plain_text","text":"Daily"}},
                    {"type":"rich_text","elements":[{"type":"rich_text_section","elements":[
                    {"type":"link","url":"https://a.example/x","text":"<!channel> agreed"},
                    {"type":"link","url":"javascript:alert(1)","text":"no link"}]}]}]}""";
            assertThat(post("/slack", body).statusCode()).isEqualTo(200);

            assertThat(demo.messages()).singleElement().satisfies(message -> assertThat(message.summary())
                    .isEqualTo("Daily <1>"));
            assertThat(get("/chat").body())
                    .contains("<a href=\"https://a.example/x\">&lt;!channel&gt; agreed</a>")
                    .contains("no link")
                    .doesNotContain("javascript:");
        }

        @Test
        void answersAsSlackDoesToWhatItCannotRead() throws Exception {
            assertThat(post("/slack", "{").statusCode()).isEqualTo(400);
            assertThat(post("/slack", "{}").body()).isEqualTo("no_text");
        }

        @Test
        void takesAWebhookWithTheRightSignatureAlone() throws Exception {
            var body = "{\"type\":\"edition.published\",\"data\":{\"title\":\"Daily\",\"number\":2}}";
            var signature = signature("msg_1", "1700000000", body);

            assertThat(webhook(body, signature).statusCode()).isEqualTo(204);
            assertThat(webhook(body.replace("2", "3"), signature).statusCode()).isEqualTo(401);
            assertThat(post("/webhook", body).statusCode()).isEqualTo(401);
            assertThat(demo.messages()).singleElement().satisfies(message -> assertThat(message.summary())
                    .contains("Daily no. 2"));
        }

        private HttpResponse<String> webhook(String body, String signature) throws Exception {
            return client.send(
                    HttpRequest.newBuilder(URI.create(demo.address() + "/webhook"))
                            .header("webhook-id", "msg_1")
                            .header("webhook-timestamp", "1700000000")
                            .header("webhook-signature", "v1,AAAA " + signature)
                            .POST(HttpRequest.BodyPublishers.ofString(body))
                            .build(),
                    BodyHandlers.ofString());
        }

        private String signature(String id, String timestamp, String body) throws Exception {
            var secret = demo.secrets().getOrDefault("DEMO_WEBHOOK_SECRET", "").substring("whsec_".length());
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret), "HmacSHA256"));
            var signed = mac.doFinal((id + "." + timestamp + "." + body).getBytes(StandardCharsets.UTF_8));
            return "v1," + Base64.getEncoder().encodeToString(signed);
        }
    }

    private HttpResponse<String> get(String path) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create(demo.address() + path)).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String body) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create(demo.address() + path))
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }
}
