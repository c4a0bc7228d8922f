package parley;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import parley.feed.FeedDocuments;
import parley.feed.FeedReading;
import parley.story.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code read}: what Parley reads in one feed file, or in many in one go. Asks no server. */
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        description = "Reads a feed file and prints the stories in it.",
        footer = {"", "Exit codes: 0 read, 1 the file is no feed, 2 wrong use."})
final class ReadCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", arity = "0..1", paramLabel = "FILE", description = "The feed file.")
    private @Nullable Path file;

    @Option(
            names = "--batch",
            paramLabel = "CASES.jsonl",
            description = {
                "Reads many documents: a JSON object a line with id, body (base64),",
                "content_type and url; prints a line for each."
            })
    private @Nullable Path batch;

    @Option(names = "--content-type", paramLabel = "T", description = "The Content-Type that a server would send.")
    private @Nullable String contentType;

    @Option(names = "--base", paramLabel = "URL", description = "The address of the document, for relative links.")
    private @Nullable String base;

    @Option(names = "--json", description = "Prints JSON.")
    private boolean json;

    private final FeedDocuments documents = new FeedDocuments();

    @Override
    public Integer call() throws IOException {
        if ((file == null) == (batch == null)) {
            throw new ParameterException(spec().commandLine(), "Give either FILE or --batch CASES.jsonl.");
        }
        return batch == null ? readOne(readable(file)) : readAll(readable(batch));
    }

    private int readOne(Path file) throws IOException {
        var reading = documents.read(Files.readAllBytes(file), contentType, base);
        var out = spec().commandLine().getOut();
        if (json) {
            out.println(Json.mapper().writeValueAsString(ReadingLine.of(null, reading)));
        } else if (reading instanceof FeedReading.Document read) {
            out.print(FeedListing.of(read.document()));
        } else if (reading instanceof FeedReading.NotAFeed none) {
            spec().commandLine().getErr().println("This is no feed. " + none.why());
        }
        out.flush();
        return reading instanceof FeedReading.Document ? 0 : 1;
    }

    private int readAll(Path cases) throws IOException {
        var out = spec().commandLine().getOut();
        try (var lines = Files.lines(cases, StandardCharsets.UTF_8)) {
            for (var line : (Iterable<String>) lines.filter(text -> !text.isBlank())::iterator) {
                var given = Json.mapper().readTree(line);
                var reading = documents.read(
                        Base64.getDecoder().decode(given.path("body").asText()),
                        given.path("content_type").textValue(),
                        given.path("url").textValue());
                out.println(Json.mapper()
                        .writeValueAsString(ReadingLine.of(given.path("id").asText(), reading)));
            }
        }
        out.flush();
        return 0;
    }

    private Path readable(@Nullable Path path) {
        if (path == null || !Files.isReadable(path)) {
            throw new ParameterException(spec().commandLine(), "No such file: " + path);
        }
        return path;
    }

    private CommandSpec spec() {
        if (spec == null) {
            throw new IllegalStateException("picocli sets it before the call");
        }
        return spec;
    }
}
