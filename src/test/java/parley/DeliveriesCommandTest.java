package parley;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.briefing.Edition;
import parley.briefing.SampleEdition;
import parley.store.Database;
import parley.store.SqlEditions;
import parley.store.SqlOutbox;
import parley.story.Json;
import picocli.CommandLine;

class DeliveriesCommandTest {
    private static final Instant NOW = Instant.parse("2026-03-04T05:00:00Z");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path home;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void publish() throws IOException {
        Homes.copyConfig(home);
        Files.writeString(
                home.resolve("config/briefings.yaml"),
                """
                briefings:
                  - {id: daily, title: Daily, topic: ukraine-peace, cron: "0 7 * * *"}
                """);
        try (var database = Database.open(home.resolve("var/parley.db"))) {
            var tree =
                    Json.mapper().<ObjectNode>valueToTree(SampleEdition.full()).put("number", 1);
            var edition = Json.mapper().convertValue(tree, Edition.class);
            new SqlEditions(database).publish(edition, List.of("chat", "desk", "hook"));
            var outbox = new SqlOutbox(database);
            for (var delivery : outbox.claim(edition.to().plusSeconds(1), NOW.plusSeconds(600), 10)) {
                switch (delivery.subscriber()) {
                    case "chat" -> outbox.sent(delivery, NOW);
                    case "desk" -> outbox.tryAgain(delivery, NOW.plusSeconds(300), "the mail server is busy");
                    default -> outbox.giveUp(delivery, NOW, "answers 400 (bad)");
                }
            }
        }
    }

    @Test
    void saysOfEachDeliveryHowFarItHasCome() {
        assertThat(deliveries()).as(err.toString()).isZero();
        assertThat(out.toString().lines())
                .containsExactly(
                        "daily/1        chat             sent      2026-03-04T05:00:00Z",
                        "daily/1        desk             owed      next attempt 2026-03-04T05:05:00Z: the mail server is busy",
                        "daily/1        hook             given up  2026-03-04T05:00:00Z: answers 400 (bad)");
    }

    @Test
    void leavesOutWhatHasArrivedWhenAskedForTheRest() throws IOException {
        assertThat(deliveries("--open", "--json")).isZero();
        assertThat(Json.mapper().readTree(out.toString()).findValuesAsText("subscriber"))
                .containsExactly("desk", "hook");
    }

    @Test
    void namesTheBriefingsThatThereAre() {
        assertThat(deliveries("dayly")).isEqualTo(2);
        assertThat(err.toString()).contains("no briefing \"dayly\"", "there are daily");
    }

    private int deliveries(String... words) {
        var all = new java.util.ArrayList<>(List.of(words));
        all.add("--home=" + home);
        return new CommandLine(new DeliveriesCommand())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(all.toArray(String[]::new));
    }
}
