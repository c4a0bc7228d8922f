package parley.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
    @TempDir
    Path home;

    @Nested
    class TheShippedFile {
        private final List<String> lines = shipped();

        @Test
        void holdsEveryKnownSettingWithItsDefaultAndNoOther() {
            var said = new HashMap<String, String>();
            PropertiesFile.read(String.join("\n", lines)).forEach(e -> said.put(e.key(), e.value()));
            var known = new HashMap<String, String>();
            KnownSettings.keys().forEach(key -> known.put(key, KnownSettings.usual(key)));

            assertThat(said)
                    .as("config/application.properties (left) and KnownSettings (right)")
                    .isEqualTo(known);
        }

        @Test
        void explainsEachSettingInTheLineAbove() {
            PropertiesFile.read(String.join("\n", lines)).forEach(entry -> assertThat(lines.get(entry.line() - 2))
                    .as(entry.key())
                    .startsWith("# ")
                    .doesNotStartWith("# ---"));
        }

        @Test
        void hasDefaultsOfTheRightKind() {
            for (var key : new HashSet<>(KnownSettings.keys())) {
                var known = Objects.requireNonNull(KnownSettings.get(key));
                assertThat(known.usual().isEmpty() || known.kind().fits(known.usual()))
                        .as(key)
                        .isTrue();
            }
        }

        private static List<String> shipped() {
            try {
                return Files.readAllLines(Path.of(Settings.FILE));
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }

    @Nested
    class WhenAllIsRight {
        @Test
        void lastWordHasTheCommandLineThenTheEnvironmentThenTheFileThenTheDefault() throws IOException {
            write("parley.web.port = 1\nparley.web.host = file.example\nparley.mail.port = 2\n");

            var settings = Settings.load(
                    home, Map.of("PARLEY_WEB_PORT", "10", "PARLEY_MAIL_PORT", "20"), Map.of("parley.web.port", "100"));

            assertThat(settings.number("parley.web.port")).isEqualTo(100);
            assertThat(settings.number("parley.mail.port")).isEqualTo(20);
            assertThat(settings.text("parley.web.host")).isEqualTo("file.example");
            assertThat(settings.duration("parley.topics.window")).isEqualTo(Duration.ofDays(14));
        }

        @Test
        void keepsAPasswordOutOfEverythingThatIsShown() throws IOException {
            write("parley.mail.password = env:SMTP_PASSWORD\n");

            var settings = Settings.load(home, Map.of("SMTP_PASSWORD", "hunter2"), Map.of());

            assertThat(settings.secret("parley.mail.password").orElseThrow().reveal())
                    .isEqualTo("hunter2");
            assertThat(settings.all().toString()).contains("env:SMTP_PASSWORD").doesNotContain("hunter2");
            assertThat(settings.secret("parley.mail.password").toString()).doesNotContain("hunter2");
        }

        @Test
        void leavesTheSettingsOfCamelToCamel() throws IOException {
            write("camel.main.shutdownTimeout = 5\n");
            assertThat(load().text("camel.main.shutdownTimeout")).isEqualTo("5");
        }
    }

    @Nested
    class WhenThereAreMistakes {
        @Test
        void tellsAllOfThemWithLines() throws IOException {
            write(
                    """
                    # ports
                    parley.web.prot = 8081
                    parley.management.port = \\
                        many
                    parley.topics.tick = 10 seconds
                    parley.delivery.allow-addresses = localhost

                    parley.mail.port = 25
                    parley.mail.port = 26
                    parley.clock.speed = 0
                    """);
            assertThat(mistakes(Map.of(), Map.of()))
                    .containsExactly(
                            "config/application.properties:2: parley.web.prot: found an unknown setting, expected parley.web.port",
                            "config/application.properties:3: parley.management.port: found \"many\", expected a port from 0 to 65535 (0 takes a free one)",
                            "config/application.properties:5: parley.topics.tick: found \"10 seconds\", expected a length of time such as 500ms, 30s, 15m, 2h, 14d",
                            "config/application.properties:6: parley.delivery.allow-addresses: found \"localhost\", expected blocks of addresses such as 10.0.0.0/8, 127.0.0.1/32",
                            "config/application.properties:9: parley.mail.port: found the setting a second time (first in line 8), expected each setting once",
                            "config/application.properties:10: parley.clock.speed: found \"0\", expected a number above 0, such as 1 or 0.5");
        }

        @Test
        void saysWhichOverrideIsWrong() throws IOException {
            write("");
            assertThat(mistakes(Map.of("PARLEY_WEB_PORT", "x"), Map.of("parley.web.hots", "y")))
                    .containsExactly(
                            "--set parley.web.hots: found an unknown setting, expected parley.web.host",
                            "environment variable PARLEY_WEB_PORT: found \"x\", expected a port from 0 to 65535 (0 takes a free one)");
        }

        @Test
        void refusesAPasswordThatIsWrittenOutAndDoesNotRepeatIt() throws IOException {
            write("parley.mail.password = hunter2\n");
            assertThat(mistakes(Map.of(), Map.of()))
                    .containsExactly(
                            "config/application.properties:1: parley.mail.password: found a value written out, expected the name of an environment variable such as env:SMTP_PASSWORD");
        }

        @Test
        void namesTheVariableThatIsMissing() throws IOException {
            write("parley.mail.password = env:SMTP_PASSWORD\n");
            assertThat(mistakes(Map.of(), Map.of()))
                    .containsExactly(
                            "config/application.properties:1: parley.mail.password: found env:SMTP_PASSWORD, expected the environment variable SMTP_PASSWORD to be set");
        }

        @Test
        void saysThatTheFileIsNotThere() {
            assertThat(mistakes(Map.of(), Map.of()))
                    .containsExactly("config/application.properties: found no such file, expected the file in " + home);
        }
    }

    private List<String> mistakes(Map<String, String> environment, Map<String, String> commandLine) {
        return catchThrowableOfType(ConfigException.class, () -> Settings.load(home, environment, commandLine))
                .mistakes()
                .stream()
                .map(ConfigMistake::toString)
                .toList();
    }

    private Settings load() {
        return Settings.load(home, Map.of(), Map.of());
    }

    private void write(String text) throws IOException {
        Files.createDirectories(home.resolve("config"));
        Files.writeString(home.resolve(Settings.FILE), text);
    }
}
