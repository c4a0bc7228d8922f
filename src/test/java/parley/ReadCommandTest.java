package parley;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.story.Json;
import picocli.CommandLine;

class ReadCommandTest {
    private static final String FEED = "<rss version='2.0'><channel><title>The Harbour Daily</title><item>"
            + "<title>Envoys agree</title><link>/1</link><pubDate>Tue, 06 Jan 2026 10:00:00 GMT</pubDate>"
            + "<description>&lt;p&gt;A step.&lt;/p&gt;</description></item></channel></rss>";

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... args) {
        return new CommandLine(new ReadCommand())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(args);
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8)
                .toString();
    }

    private JsonNode json() throws IOException {
        return Json.mapper().readTree(out.toString());
    }

    @Test
    void printsJsonWithEveryKey() throws IOException {
        assertThat(run(file("a.xml", FEED), "--json", "--base", "https://harbour.example/feed"))
                .isZero();

        assertThat(json().path("feed").path("title").asText()).isEqualTo("The Harbour Daily");
        var story = json().path("stories").path(0);
        assertThat(story.path("link").asText()).isEqualTo("https://harbour.example/1");
        assertThat(story.path("published").asText()).isEqualTo("2026-01-06T10:00:00Z");
        assertThat(story.path("id").isNull()).isTrue();
        assertThat(json().path("error").isNull()).isTrue();
    }

    @Test
    void printsAListingForPeople() throws IOException {
        assertThat(run(file("a.xml", FEED))).isZero();

        assertThat(out.toString()).contains("The Harbour Daily", "Envoys agree", "2026-01-06T10:00:00Z", "  A step.");
    }

    @Test
    void fails1WhereTheFileIsNoFeed() throws IOException {
        assertThat(run(file("a.html", "<html></html>"))).isEqualTo(1);

        assertThat(err.toString()).contains("HTML page");
    }

    @Test
    void readsABatchLineByLine() throws IOException {
        var body = Base64.getEncoder().encodeToString(FEED.getBytes(StandardCharsets.UTF_8));
        var none = Base64.getEncoder().encodeToString("nothing".getBytes(StandardCharsets.UTF_8));
        var cases = "{\"id\":\"a\",\"body\":\"" + body
                + "\",\"content_type\":null,\"url\":null}\n{\"id\":\"b\",\"body\":\"" + none + "\"}\n";

        assertThat(run("--batch", file("cases.jsonl", cases))).isZero();

        var lines = out.toString().lines().toList();
        assertThat(lines).hasSize(2);
        assertThat(Json.mapper().readTree(lines.get(0)).path("id").asText()).isEqualTo("a");
        assertThat(Json.mapper().readTree(lines.get(1)).path("error").asText()).contains("neither XML nor JSON");
    }

    @Test
    void refusesWrongUse() {
        assertThat(run()).isEqualTo(2);
        assertThat(run(folder.resolve("missing.xml").toString())).isEqualTo(2);

        assertThat(err.toString()).contains("Give either FILE", "No such file");
    }
}
