package parley;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class StorylinesCommandTest {
    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void saysThatThereIsNoneYet() {
        assertThat(run()).isZero();
        assertThat(out.toString()).contains("No storyline yet.");
    }

    @Test
    void printsAnEmptyListAsJson() {
        assertThat(run("--json")).isZero();
        assertThat(out.toString().strip()).isEqualTo("[]");
    }

    @Test
    void failsForAnIdThatNothingHas() {
        assertThat(run("gone")).isEqualTo(1);
        assertThat(err.toString()).contains("has the id gone");
    }

    private int run(String... args) {
        var all = new ArrayList<>(List.of(args));
        all.add("--set=parley.store.file=" + folder.resolve("parley.db").toAbsolutePath());
        return new CommandLine(new StorylinesCommand())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(all.toArray(String[]::new));
    }
}
