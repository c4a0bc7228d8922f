package parley;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import parley.config.TopicPackFile;
import parley.store.Database;
import parley.store.SqlStories;
import parley.story.Json;
import parley.story.Language;
import parley.story.Story;
import parley.story.StoryId;
import parley.topic.Explanation;
import parley.topic.Match;
import parley.topic.TopicMatcher;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code explain -}: why a text is on topic or not, line by line of the sum. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "Says why a story is on topic or not: queries, words, points, themes, stage, what was missing.")
@SuppressWarnings("NullAway.Init") // picocli sets them
final class ExplainCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec;

    @Mixin
    HomeOptions options;

    @Option(names = "--topic", paramLabel = "ID", description = "The topic (default: ukraine-peace).")
    String topic = "ukraine-peace";

    @Option(names = "--lang", paramLabel = "CODE", description = "The text's language (default: en).")
    String language = "en";

    @Option(names = "--json", description = "Prints one JSON object.")
    boolean json;

    @Parameters(
            paramLabel = "STORY",
            description = "A story's address or id, or - for a text on standard input: the title, then the summary.")
    String story;

    @Override
    public Integer call() throws IOException {
        var asked = story.equals("-") ? Optional.of(typed()) : stored();
        if (asked.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "no story " + story + " in the store");
        }
        var pack = TopicPackFile.read(options.home.resolve("config/topics/" + topic + ".yaml"));
        try (var matcher = new TopicMatcher(pack)) {
            print(asked.get(), matcher.explain(asked.get()), pack.scoring().threshold());
        }
        return 0;
    }

    private void print(Story asked, Match match, double threshold) throws IOException {
        var out = spec.commandLine().getOut();
        if (json) {
            out.println(Json.mapper().writeValueAsString(match));
            return;
        }
        out.printf(
                Locale.ROOT,
                "%s: %.2f of %.2f points for %s (version %s)%n",
                match.on() ? "On topic" : "Off topic",
                match.score(),
                threshold,
                match.topic(),
                match.packVersion());
        out.println("  title: " + marked(asked.title(), "title", match));
        if (!asked.summary().isEmpty()) {
            out.println("  summary: " + marked(asked.summary(), "summary", match));
        }
        match.reasons().forEach(reason -> out.println("  " + Explanation.line(reason)));
        match.missing().forEach(missing -> out.println("  missing: " + missing));
        printReading(match, out);
    }

    /** The words that fired in angle quotes, where they stand. */
    private static String marked(String text, String field, Match match) {
        var isIn = new BitSet(text.length());
        match.reasons().stream()
                .flatMap(reason -> reason.words().stream())
                .filter(words -> words.field().equals(field))
                .forEach(words -> isIn.set(words.start(), words.end()));
        var marked = new StringBuilder(text);
        for (var end = isIn.previousSetBit(text.length()); end >= 0; ) {
            var before = isIn.previousClearBit(end);
            marked.insert(end + 1, '»').insert(before + 1, '«');
            end = isIn.previousSetBit(before < 0 ? -1 : before);
        }
        return marked.toString();
    }

    private static void printReading(Match match, PrintWriter out) {
        var reading = match.reading();
        line(out, "themes", reading.themes());
        line(out, "actors", reading.actors());
        reading.claim().ifPresent(claim -> {
            out.printf("  stage: %s of %s, told by \"%s\"%n", claim.stage().word(), claim.instrument(), claim.cue());
            line(
                    out,
                    "hedges",
                    claim.hedges().stream()
                            .map(hedge -> hedge.kind().name().toLowerCase(Locale.ROOT) + " \"" + hedge.words() + '"')
                            .toList());
        });
        reading.statements()
                .forEach(said -> out.printf("  said: %s (%s): %s%n", said.speaker(), said.party(), said.text()));
    }

    private static void line(PrintWriter out, String name, List<String> values) {
        if (!values.isEmpty()) {
            out.println("  " + name + ": " + String.join(", ", values));
        }
    }

    private Story typed() throws IOException {
        var reader = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        var title = Optional.ofNullable(reader.readLine()).orElse("").strip();
        var summary = reader.lines()
                .map(String::strip)
                .collect(Collectors.joining(" "))
                .strip();
        if (title.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "standard input is empty: expected a title");
        }
        return Story.ofWords(
                new StoryId("standard-input"), Language.parse(language).orElse(Language.UNKNOWN), title, summary);
    }

    private Optional<Story> stored() {
        try (var database = Database.open(options.settings().path("parley.store.file"))) {
            return new SqlStories(database.jdbi()).find(story);
        }
    }
}
