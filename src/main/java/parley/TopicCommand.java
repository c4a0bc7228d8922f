package parley;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import parley.config.TopicPackFile;
import parley.story.Json;
import parley.story.StoryLines;
import parley.topic.Explanation;
import parley.topic.Match;
import parley.topic.TopicMatcher;
import parley.topic.TopicScore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code topic judge} and {@code topic test}: a topic pack against recorded stories. */
@Command(
        name = "topic",
        mixinStandardHelpOptions = true,
        description = "Judges recorded stories by a topic pack.",
        subcommands = {TopicCommand.Judge.class, TopicCommand.Test.class})
final class TopicCommand {
    /** What both subcommands are told. */
    @SuppressWarnings("NullAway.Init") // picocli sets them
    private abstract static class OverStories implements Callable<Integer> {
        @Spec
        CommandSpec spec;

        @Mixin
        HomeOptions options;

        @Option(names = "--topic", paramLabel = "ID", description = "The topic (default: ukraine-peace).")
        String topic = "ukraine-peace";

        @Parameters(paramLabel = "FILE.jsonl", description = "Stories, a JSON object a line.")
        Path file;

        @Override
        public final Integer call() throws IOException {
            var lines = lines();
            var pack = TopicPackFile.read(options.home.resolve("config/topics/" + topic + ".yaml"));
            try (var matcher = new TopicMatcher(pack)) {
                return over(lines, matcher, spec.commandLine().getOut());
            }
        }

        private List<StoryLines.Line> lines() throws IOException {
            try {
                return StoryLines.lines(file);
            } catch (NoSuchFileException e) {
                throw new ParameterException(spec.commandLine(), "no such file: " + file, e);
            } catch (IllegalArgumentException e) {
                throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
            }
        }

        abstract Integer over(List<StoryLines.Line> lines, TopicMatcher matcher, PrintWriter out) throws IOException;
    }

    @Command(name = "judge", mixinStandardHelpOptions = true, description = "Prints a line of JSON for each story.")
    static final class Judge extends OverStories {
        @Override
        Integer over(List<StoryLines.Line> lines, TopicMatcher matcher, PrintWriter out) throws IOException {
            for (var line : lines) {
                out.println(Json.mapper().writeValueAsString(judged(matcher.judge(line.story()))));
            }
            return 0;
        }

        private static Map<String, Object> judged(Match match) {
            var why = new ArrayList<String>();
            match.reasons().forEach(reason -> why.add(Explanation.line(reason)));
            why.addAll(match.missing());
            var line = new LinkedHashMap<String, Object>();
            line.put("id", match.story().value());
            line.put("match", match.on());
            line.put("score", Math.round(match.score() * 100) / 100.0);
            line.put("themes", match.reading().themes());
            line.put("actors", match.reading().actors());
            line.put(
                    "stage",
                    match.reading().claim().map(claim -> claim.stage().word()).orElse("none"));
            line.put("why", why);
            return line;
        }
    }

    @Command(
            name = "test",
            mixinStandardHelpOptions = true,
            description = "Precision, recall and F1 over stories with a label: 2 on topic, 0 off, 1 neither way.")
    static final class Test extends OverStories {
        @Option(names = "--json", description = "Prints one JSON object.")
        boolean json;

        @Override
        Integer over(List<StoryLines.Line> lines, TopicMatcher matcher, PrintWriter out) throws IOException {
            var labelled = lines.stream()
                    .filter(line -> line.json().path("label").isInt())
                    .map(line -> TopicScore.Labelled.read(line, matcher))
                    .toList();
            if (labelled.isEmpty()) {
                throw new ParameterException(spec.commandLine(), file + ": no line has a \"label\"");
            }
            var score = TopicScore.of(labelled);
            if (json) {
                out.println(Json.mapper().writeValueAsString(score));
            } else {
                print(score, out);
            }
            return 0;
        }

        private static void print(TopicScore score, PrintWriter out) {
            score.misjudged().forEach(story -> {
                out.printf(
                        Locale.ROOT,
                        "%s [%s] %s (%.2f) %s%n",
                        story.id(),
                        story.language(),
                        story.what(),
                        story.score(),
                        story.title());
                story.why().forEach(why -> out.println("    " + why));
            });
            score.byLanguage().forEach((language, counts) -> print(language, counts, out));
            print("all", score.all(), out);
            print("themes", score.themes(), out);
            out.printf(
                    Locale.ROOT, "stage   accuracy %.3f  macro-F1 %.3f%n", score.stageAccuracy(), score.stageMacro());
        }

        private static void print(String name, TopicScore.Counts counts, PrintWriter out) {
            out.printf(
                    Locale.ROOT,
                    "%-7s precision %.3f  recall %.3f  F1 %.3f  (right %d, wrong %d, missed %d)%n",
                    name,
                    counts.precision(),
                    counts.recall(),
                    counts.f1(),
                    counts.right(),
                    counts.wrong(),
                    counts.missed());
        }
    }
}
