package parley;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.briefing.Edition;
import parley.briefing.SampleEdition;
import parley.config.Settings;
import parley.delivery.Outbox.Standing;
import parley.delivery.Outbox.State;
import parley.store.Database;
import parley.store.SqlEditions;
import parley.store.SqlOutbox;
import parley.store.SqlSubscriptions;
import parley.story.Json;

/** The routes from a published edition to its subscribers, against servers on loopback. */
class DeliveryRouteTest {
    private static final Instant START = Instant.parse("2026-01-07T05:00:00Z");
    private static final String SECRET = "whsec_QUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUE=";

    @TempDir
    Path home;

    private final WebhookReceiver receiver = new WebhookReceiver();
    private final GreenMail inbox = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final Map<String, String> settings = new LinkedHashMap<>();
    private final Map<String, String> environment = new HashMap<>();

    @BeforeEach
    void layOutHome() throws IOException {
        inbox.start();
        Homes.copyConfig(home);
        Files.writeString(home.resolve("config/feeds.opml"), "<opml version=\"2.0\"><head/><body/></opml>");
        environment.put("SLACK_URL", receiver.address("/slack"));
        environment.put("SIGNING", SECRET);
        settings.put("parley.routes", Path.of("routes").toAbsolutePath() + "/*.camel.yaml");
        settings.put("parley.clock.start", START.toString());
        settings.put("parley.delivery.allow-addresses", "127.0.0.0/8");
        settings.put("parley.delivery.spacing", "0s");
        settings.put("parley.mail.host", "127.0.0.1");
        settings.put("parley.mail.port", Integer.toString(inbox.getSmtp().getPort()));
        settings.put("parley.mail.security", "none");
        settings.put("parley.mail.from", "parley@news.example");
    }

    @AfterEach
    void stop() {
        receiver.close();
        inbox.stop();
    }

    @Nested
    class WhenAllServersTakeIt {
        @Test
        void bringsTheEditionToEachSubscriberOnce() throws Exception {
            subscribers(
                    "{id: desk, email: desk@reader.example}",
                    "{id: chat, slack: env:SLACK_URL}",
                    "{id: archive, webhook: %s, secret: env:SIGNING}".formatted(receiver.address("/archive")));
            publish(SampleEdition.full());

            deliver();
            deliver();

            assertThat(standings()).extracting(Standing::state).containsOnly(State.SENT);
            assertThat(inbox.getReceivedMessages()).hasSize(1);
            assertThat(inbox.getReceivedMessages()[0].getSubject()).startsWith("Ukraine peace process no. 1: ");
            assertThat(receiver.requests())
                    .extracting(WebhookReceiver.Request::path)
                    .containsExactlyInAnyOrder("/slack", "/archive");
        }

        @Test
        void signsWhatAWebhookGets() throws Exception {
            subscribers("{id: archive, webhook: %s, secret: env:SIGNING}".formatted(receiver.address("/archive")));
            publish(SampleEdition.full());

            deliver();

            var request = receiver.requests().get(0);
            assertThat(request.headers())
                    .containsEntry("Content-Type", "application/json; charset=utf-8")
                    .containsEntry("webhook-id", "daily_1_1767762000_archive");
            assertThat(request.headers().get("webhook-signature")).startsWith("v1,");
            var data = Json.mapper().readTree(request.body()).path("data");
            assertThat(data.path("events").size()).isEqualTo(2);
            assertThat(data.has("manifest")).isFalse();
        }

        @Test
        void keepsThePartsOfALongEditionInOrder() throws Exception {
            subscribers("{id: chat, slack: env:SLACK_URL}");
            publish(SampleEdition.full(), 12);

            deliver();

            var headers = receiver.requests().stream()
                    .map(request ->
                            tree(request.body()).at("/blocks/0/text/text").asText())
                    .toList();
            assertThat(headers).hasSizeGreaterThan(1);
            for (var i = 0; i < headers.size(); i++) {
                assertThat(headers.get(i)).endsWith("(%d/%d)".formatted(i + 1, headers.size()));
            }
        }
    }

    @Nested
    class WhenAnAnswerSetsHeaders {
        /** Each of these is an instruction to some component of Camel. */
        private final Map<String, String> hostile = Map.of(
                "CamelHttpUri", "http://127.0.0.1:1/evil",
                "CamelHttpPath", "/evil",
                "To", "attacker@evil.example",
                "Authorization", "Bearer stolen",
                "X-Evil", "1");

        @Test
        void letsNoneOfThemIntoTheNextRequest() throws Exception {
            subscribers("{id: chat, slack: env:SLACK_URL}");
            publish(SampleEdition.full(), 12);
            receiver.answers(200, "ok", hostile);

            deliver();

            var second = receiver.requests().get(1);
            assertThat(second.path()).isEqualTo("/slack");
            assertThat(second.headers()).doesNotContainKeys("To", "Authorization", "X-Evil", "CamelHttpUri");
            assertThat(standings().get(0).state()).isEqualTo(State.SENT);
        }
    }

    @Nested
    class WhenAHeaderIsLeftOverFromElsewhere {
        @Test
        void changesNeitherTheMailNorTheConnection() throws Exception {
            subscribers("{id: desk, email: desk@reader.example}");
            publish(SampleEdition.full());

            deliver(Map.of("Bcc", "attacker@evil.example", "Subject", "Win", "mail.smtp.host", "evil.example"));

            assertThat(inbox.getReceivedMessages()).hasSize(1);
            assertThat(inbox.getReceivedMessages()[0].getAllRecipients()).hasSize(1);
            assertThat(inbox.getReceivedMessages()[0].getSubject()).startsWith("Ukraine peace process no. 1: ");
        }
    }

    @Nested
    class WhenAWebhookFails {
        @BeforeEach
        void subscribe() throws IOException {
            subscribers("{id: archive, webhook: %s, secret: env:SIGNING}".formatted(receiver.address("/archive")));
            publish(SampleEdition.full());
        }

        @Test
        void comesBackNoSoonerThanItAsks() throws Exception {
            receiver.answers(429, "", Map.of("retry-after", "90"));

            deliver();

            var standing = standings().get(0);
            assertThat(standing.state()).isEqualTo(State.OWED);
            assertThat(standing.why()).isEqualTo("answers 429");
            assertThat(standing.at()).isAfterOrEqualTo(START.plusSeconds(90));
            deliver();
            assertThat(receiver.requests()).hasSize(1);
            later(Duration.ofMinutes(10));
            deliver();
            assertThat(standings().get(0).state()).isEqualTo(State.SENT);
        }

        @Test
        void sendsTheSameBodyUnderTheSameIdWithANewSignature() throws Exception {
            receiver.answers(500, "", Map.of());
            deliver();
            later(Duration.ofMinutes(10));
            deliver();

            assertThat(receiver.requests()).hasSize(2);
            var first = receiver.requests().get(0);
            var second = receiver.requests().get(1);
            assertThat(second.body()).isEqualTo(first.body());
            assertThat(second.headers().get("webhook-id"))
                    .isEqualTo(first.headers().get("webhook-id"));
        }

        @Test
        void doesNotFollowARedirect() throws Exception {
            receiver.answers(307, "", Map.of("Location", receiver.address("/elsewhere")));
            deliver();
            assertThat(receiver.requests()).hasSize(1);
            assertThat(standings().get(0).why()).contains("redirects are not followed");
        }

        @Test
        void givesUpAtARefusal() throws Exception {
            receiver.answers(400, "bad", Map.of());
            deliver();
            assertThat(standings().get(0).state()).isEqualTo(State.GIVEN_UP);
            assertThat(standings().get(0).why()).isEqualTo("answers 400 (bad)");
        }

        @Test
        void endsTheSubscriptionWhenItIsGone() throws Exception {
            receiver.answers(410, "", Map.of());
            deliver();
            try (var database = database()) {
                assertThat(new SqlSubscriptions(database).ended("archive")).isPresent();
            }
        }
    }

    @Nested
    class WhenAnAddressIsNotAllowed {
        @Test
        void sendsNothingAndSaysWhichSettingAllowsIt() throws Exception {
            settings.remove("parley.delivery.allow-addresses");
            subscribers("{id: chat, slack: env:SLACK_URL}");
            publish(SampleEdition.full());

            deliver();

            assertThat(receiver.requests()).isEmpty();
            assertThat(standings().get(0).why()).contains("loopback", "parley.delivery.allow-addresses");
        }
    }

    @Nested
    class WhenTheMailServerBreaksOffAfterTheMail {
        @Test
        void sendsTheSameMailAgainSoThatReceiversKnowTheCopy() throws Exception {
            try (var server = new MailDropper(1)) {
                settings.put("parley.mail.port", Integer.toString(server.port()));
                subscribers("{id: desk, email: desk@reader.example}");
                publish(SampleEdition.full());

                deliver();
                assertThat(standings().get(0).state()).isEqualTo(State.OWED);
                later(Duration.ofMinutes(10));
                deliver();

                assertThat(standings().get(0).state()).isEqualTo(State.SENT);
                assertThat(server.messages()).hasSize(2);
                assertThat(server.messages().get(1)).isEqualTo(server.messages().get(0));
                assertThat(server.messages().get(0)).contains("Message-ID: <daily.1.1767762000.desk@news.example>");
            }
        }
    }

    @Nested
    class WhenASubscriberHasGone {
        @Test
        void givesUpWhatIsOwed() throws Exception {
            subscribers("{id: desk, email: desk@reader.example}");
            publish(SampleEdition.full());
            subscribers("{id: other, email: other@reader.example}");

            deliver();

            assertThat(inbox.getReceivedMessages()).isEmpty();
            assertThat(standings().get(0).state()).isEqualTo(State.GIVEN_UP);
        }
    }

    private final List<String> ids = new java.util.ArrayList<>();

    private void subscribers(String... lines) throws IOException {
        ids.clear();
        for (var line : lines) {
            ids.add(line.replaceFirst(".*id: ([a-z]+).*", "$1"));
        }
        Files.writeString(
                home.resolve("config/briefings.yaml"),
                """
                briefings:
                  - id: daily
                    title: Ukraine peace process
                    topic: ukraine-peace
                    cron: "0 7 * * *"
                    subscribers: [%s]
                """
                        .formatted(String.join(", ", lines)));
    }

    private void publish(Edition edition) {
        publish(edition, 0);
    }

    /** As number 1, with its first event {@code copies} more times. */
    private void publish(Edition edition, int copies) {
        try (var database = database()) {
            var tree = Json.mapper().<ObjectNode>valueToTree(edition).put("number", 1);
            for (var i = 0; i < copies; i++) {
                tree.withArray("events").add(tree.at("/events/0"));
            }
            var first = Json.mapper().convertValue(tree, Edition.class);
            assertThat(new SqlEditions(database).publish(first, ids)).isTrue();
        }
    }

    private void deliver() throws Exception {
        deliver(Map.of());
    }

    private void deliver(Map<String, Object> headers) throws Exception {
        try (var hub = Hub.forDelivery(Settings.load(home, environment, settings))) {
            hub.start().createProducerTemplate().sendBodyAndHeaders("direct:deliver-due", "", headers);
        }
    }

    private List<Standing> standings() {
        try (var database = database()) {
            return new SqlOutbox(database).standings("daily", EnumSet.allOf(State.class), 10);
        }
    }

    private Database database() {
        return Database.open(home.resolve("var/parley.db"));
    }

    private void later(Duration by) {
        var now = Instant.parse(settings.get("parley.clock.start"));
        settings.put("parley.clock.start", now.plus(by).toString());
    }

    private static com.fasterxml.jackson.databind.JsonNode tree(String json) {
        try {
            return Json.mapper().readTree(json);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
