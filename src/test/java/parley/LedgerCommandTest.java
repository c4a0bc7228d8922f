package parley;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.ledger.LedgerEntry;
import parley.source.PublisherClass;
import parley.store.Database;
import parley.store.SqlLedger;
import parley.story.Json;
import parley.story.StoryId;
import parley.topic.Hedge;
import parley.topic.Stage;
import picocli.CommandLine;

class LedgerCommandTest {
    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void entersThreeClaims() {
        try (var database = Database.open(store())) {
            var ledger = new SqlLedger(database);
            var entries = List.of(
                    entry("ceasefire", Stage.DRAFT, "Wire A", "2026-01-05T08:00:00Z"),
                    entry("ceasefire", Stage.AGREED, "Daily B", "2026-01-06T08:00:00Z"),
                    entry("peace-plan", Stage.PROPOSED, "Wire A", "2026-01-06T09:00:00Z"));
            assertThat(ledger.append(entries)).isEqualTo(3);
            assertThat(ledger.append(entries)).isZero();
        }
    }

    @Test
    void tellsWhereEachInstrumentStands() {
        assertThat(run()).isZero();

        assertThat(out.toString())
                .contains("Ceasefire (ceasefire): agreed since 2026-01-06T08:00:00Z, by kremlin")
                .contains("Peace plan (peace-plan): proposed");
    }

    @Test
    void tellsInShortHowEachGotThere() {
        assertThat(run()).isZero();

        assertThat(out.toString()).contains("  2026-01-05 draft, 2026-01-06 agreed");
    }

    @Test
    void leavesOutWhatWasReachedBefore() {
        assertThat(run("ceasefire", "--since=2026-01-06")).isZero();
        assertThat(out.toString()).contains("agreed since").doesNotContain("draft since");

        assertThat(run("--since=2026-01-07")).isZero();
        assertThat(out.toString()).contains("No instrument has moved since then.");
    }

    @Test
    void tellsHowOneGotThereWithItsSentences() {
        assertThat(run("ceasefire")).isZero();

        assertThat(out.toString())
                .containsSubsequence("draft since", "Wire A (agency): It is a draft.", "agreed since", "Daily B")
                .contains("hedged by: if")
                .doesNotContain("Peace plan");
    }

    @Test
    void printsJson() throws IOException {
        assertThat(run("--json")).isZero();

        var standing = Json.mapper().readTree(out.toString()).path(0);
        assertThat(standing.path("instrument").asText()).isEqualTo("peace-plan");
        assertThat(standing.path("evidence").path(0).path("sentence").asText()).isEqualTo("It is a proposed.");
    }

    @Test
    void saysWhichInstrumentsThereAre() {
        assertThat(run("treaty")).isEqualTo(2);

        assertThat(err.toString()).contains("no instrument \"treaty\"").contains("security-guarantees");
    }

    private int run(String... args) {
        var all = new ArrayList<>(List.of(args));
        all.add("--set=parley.store.file=" + store());
        return new CommandLine(new LedgerCommand())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(all.toArray(String[]::new));
    }

    private Path store() {
        return folder.resolve("parley.db").toAbsolutePath();
    }

    private static LedgerEntry entry(String instrument, Stage stage, String outlet, String when) {
        return new LedgerEntry(
                "ukraine-peace",
                instrument,
                stage,
                "kremlin",
                List.of(),
                Instant.parse(when),
                Instant.parse(when),
                new StoryId(outlet + stage),
                "c1",
                outlet,
                outlet,
                PublisherClass.AGENCY,
                "en",
                "It is a " + stage.word() + ".",
                stage.word(),
                List.of(new Hedge(Hedge.Kind.CONDITIONAL, "if")));
    }
}
