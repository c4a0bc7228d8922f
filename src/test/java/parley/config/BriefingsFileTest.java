package parley.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.briefing.Briefing;
import parley.delivery.Secret;
import parley.delivery.Subscriber;

class BriefingsFileTest {
    private static final String SIGNING = "whsec_QUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUE=";
    private static final Map<String, String> ENVIRONMENT =
            Map.of("SLACK_URL", "https://hooks.example/T/B/x", "SIGNING", SIGNING);

    @TempDir
    Path home;

    private String mailHost = "mail.example";

    @Nested
    class WhenItIsRight {
        @Test
        void readsTheShippedOne() throws IOException {
            write(Files.readString(Path.of("config/briefings.yaml")));
            topic("ukraine-peace");

            var file = read(Map.of());

            assertThat(file.subscribers()).isEmpty();
            assertThat(file.briefings())
                    .containsExactly(new Briefing(
                            "daily",
                            "Ukraine peace process",
                            "ukraine-peace",
                            "0 7 * * *",
                            ZoneId.of("Europe/Kyiv"),
                            Briefing.Limits.DEFAULT));
        }

        /** The examples in the shipped file are what people will start from. */
        @Test
        void readsTheShippedOneWithItsExamplesSwitchedOn() throws IOException {
            var shipped = Files.readAllLines(Path.of("config/briefings.yaml"));
            var all = shipped.stream()
                    .map(line ->
                            line.replaceFirst("^(    )# ( *(subscribers:|- id|email|slack|webhook|secret).*)", "$1$2"))
                    .map(line -> line.replaceFirst("^(  )# ((- |  )(id|title|topic|cron|zone): .*)", "$1$2"))
                    .collect(Collectors.joining("\n"));
            write(all);
            var environment = Map.of("SLACK_URL", "https://hooks.example/T/B/x", "ARCHIVE_SECRET", SIGNING);

            topic("ukraine-peace");

            var file = read(environment);

            assertThat(file.briefings()).extracting(Briefing::id).containsExactly("daily", "weekly");
            assertThat(file.subscribers()).extracting(Subscriber::id).containsExactly("desk", "newsroom", "archive");
        }

        @Test
        void takesSecretsFromTheEnvironmentAndHidesThem() throws IOException {
            write(briefing("subscribers: [{id: chat, slack: env:SLACK_URL}]"));

            var subscriber = read().subscribers().get(0);

            assertThat(subscriber)
                    .isEqualTo(new Subscriber.Slack(
                            "chat", "daily", new Secret("SLACK_URL", "https://hooks.example/T/B/x")));
            assertThat(subscriber.toString()).contains("env:SLACK_URL").doesNotContain("hooks.example");
        }
    }

    @Nested
    class WhenThereAreMistakes {
        @Test
        void tellsAllOfThemWithLines() throws IOException {
            write(
                    """
                    briefings:
                      - id: Daily Briefing
                        title: Peace
                        topic: peace
                        corn: "0 7 * * *"
                        limits:
                          events: many
                    """);
            assertThat(mistakes())
                    .containsExactly(
                            "briefings.yaml:2: briefings[0].cron: found nothing, expected five fields such as \"0 7 * * *\" (minute, hour, day of month, month, day of week)",
                            "briefings.yaml:2: briefings[0].id: found \"Daily Briefing\", expected a short name of small letters, digits and hyphens, such as daily; numbering goes on for as long as it stays",
                            "briefings.yaml:5: briefings[0].corn: found an unknown key, expected \"cron\"",
                            "briefings.yaml:7: briefings[0].limits.events: found \"many\", expected a whole number: events told in full");
        }

        @Test
        void saysWhatACronLooksLike() throws IOException {
            write(briefing("").replace("0 7 * * *", "every day"));
            assertThat(mistakes())
                    .containsExactly(
                            "briefings.yaml:5: briefings[0].cron: found \"every day\", expected five fields such as \"0 7 * * *\" (minute, hour, day of month, month, day of week)");
        }

        @Test
        void guessesTheTopicAndTheZone() throws IOException {
            write(briefing("zone: Europe/Kyev").replace("topic: peace", "topic: peaec"));
            assertThat(mistakes())
                    .containsExactly(
                            "briefings.yaml:4: briefings[0].topic: found \"peaec\", expected one of peace; did you mean peace?",
                            "briefings.yaml:6: briefings[0].zone: found \"Europe/Kyev\", expected an IANA time zone such as Europe/Kyiv; did you mean Europe/Kiev?");
        }

        @Test
        void namesTheVariableThatIsMissing() throws IOException {
            write(briefing("subscribers: [{id: chat, slack: env:SLACK_ADDRESS}]"));
            assertThat(mistakes())
                    .containsExactly(
                            "briefings.yaml:6: briefings[0].subscribers[0].slack: found \"env:SLACK_ADDRESS\", expected the environment variable SLACK_ADDRESS to be set");
        }

        @Test
        void refusesOneIdTwiceAndTwoChannelsInOne() throws IOException {
            write(
                    briefing(
                            """
                    subscribers:
                          - {id: desk, email: a@example.org}
                          - {id: desk, email: b@example.org}
                          - {id: both, email: a@example.org, slack: env:SLACK_URL}
                    """));
            assertThat(mistakes())
                    .containsExactly(
                            "briefings.yaml:8: briefings[0].subscribers[1].id: found \"desk\", expected an id of its own (line 7 has this one)",
                            "briefings.yaml:9: briefings[0].subscribers[2]: found email and slack, expected exactly one of email, slack, webhook");
        }

        @Test
        void wantsASecretWithEveryWebhook() throws IOException {
            write(briefing("subscribers: [{id: archive, webhook: https://archive.example/in}]"));
            assertThat(mistakes())
                    .containsExactly(
                            "briefings.yaml:6: briefings[0].subscribers[0].secret: found nothing, expected the environment variable that holds the signing secret, such as env:ARCHIVE_SECRET");
        }

        @Test
        void wantsAMailServerForAMailAddress() throws IOException {
            mailHost = "";
            write(briefing("subscribers: [{id: desk, email: desk@example.org}]"));
            assertThat(mistakes())
                    .containsExactly(
                            "briefings.yaml:6: briefings[0].subscribers[0].email: found \"desk@example.org\", expected parley.mail.host to be set in config/application.properties");
        }

        @Test
        void neverRepeatsASecret() throws IOException {
            write(briefing("subscribers: [{id: archive, webhook: https://archive.example/in, secret: env:WEAK}]"));
            var mistake = catchThrowableOfType(ConfigException.class, () -> read(Map.of("WEAK", "hunter2")));
            assertThat(mistake).hasMessageContaining("whsec_").hasMessageNotContaining("hunter2");
        }

        @Test
        void saysThatTheFileIsNotThere() {
            assertThat(mistakes().get(0)).startsWith("briefings.yaml: found no such file");
        }
    }

    private static String briefing(String more) {
        return """
                briefings:
                  - id: daily
                    title: Peace
                    topic: peace
                    cron: "0 7 * * *"
                """
                + (more.isEmpty() ? "" : "    " + more.strip() + "\n");
    }

    private java.util.List<String> mistakes() {
        return catchThrowableOfType(ConfigException.class, this::read).mistakes().stream()
                .map(ConfigMistake::toString)
                .toList();
    }

    private BriefingsFile read() {
        return read(ENVIRONMENT);
    }

    private BriefingsFile read(Map<String, String> environment) {
        return BriefingsFile.read(Settings.load(
                home, environment, Map.of("parley.mail.host", mailHost, "parley.briefings.file", "briefings.yaml")));
    }

    @BeforeEach
    void layOutHome() throws IOException {
        Files.createDirectories(home.resolve("config/topics"));
        Files.writeString(home.resolve(Settings.FILE), "");
        topic("peace");
    }

    private void topic(String id) throws IOException {
        Files.writeString(home.resolve("config/topics/" + id + ".yaml"), "");
    }

    private void write(String text) throws IOException {
        Files.writeString(home.resolve("briefings.yaml"), text);
    }
}
