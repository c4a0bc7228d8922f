package parley;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import parley.briefing.Briefing;
import parley.briefing.Edition;
import parley.briefing.EditionFiles;
import parley.briefing.Replay;
import parley.source.OriginFinder;
import parley.story.Json;
import parley.story.StoryLines;
import parley.topic.TopicMatcher;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code replay}: the editions that recorded stories would have made. Touches no store and sends nothing. */
@Command(
        name = "replay",
        mixinStandardHelpOptions = true,
        description = {
            "Writes every edition of a briefing that was due in a span, from recorded stories.",
            "First seen is the time of publication. The store is not touched, and nothing is sent."
        })
@SuppressWarnings("NullAway.Init") // picocli sets them
final class ReplayCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec;

    @Mixin
    HomeOptions options;

    @Parameters(paramLabel = "FILE.jsonl", description = "Stories, one JSON object a line.")
    Path file;

    @Option(
            names = "--briefing",
            required = true,
            paramLabel = "ID",
            description = "A briefing of config/briefings.yaml.")
    String briefing;

    @Option(
            names = "--from",
            required = true,
            paramLabel = "D",
            converter = GivenTime.Converter.class,
            description = "A day in the briefing's zone, or an instant: 2026-01-01, 2026-01-01T05:00:00Z.")
    GivenTime from;

    @Option(
            names = "--to",
            required = true,
            paramLabel = "D",
            converter = GivenTime.Converter.class,
            description = "The last day, or the last instant.")
    GivenTime to;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Where the editions go.")
    Path out;

    @Option(names = "--json", description = "Prints a line of JSON for each edition.")
    boolean json;

    @Override
    public Integer call() throws IOException {
        var settings = options.settings();
        var configuration = Configuration.read(settings);
        var ordered = briefing(configuration.briefings().briefings());
        var pack = configuration.topic(ordered.topic());
        var stories = StoryLines.read(file);
        var origins = new OriginFinder(configuration.publishers());
        try (var matcher = new TopicMatcher(pack)) {
            var stages = new Replay.Stages(matcher::judge, origins::find, TopicStage.gatherer(configuration)::gather);
            var replay = new Replay(
                    ordered, TopicStage.desk(configuration, pack), stages, settings.duration("parley.topics.window"));
            write(replay.run(stories, from.first(ordered.zone()), to.last(ordered.zone())));
        }
        return 0;
    }

    private Briefing briefing(List<Briefing> all) {
        return all.stream()
                .filter(one -> one.id().equals(briefing))
                .findFirst()
                .orElseThrow(() -> wrong(
                        "--briefing",
                        briefing,
                        "one of "
                                + String.join(
                                        ", ", all.stream().map(Briefing::id).toList())));
    }

    private void write(List<Edition> editions) throws IOException {
        var files = new EditionFiles();
        for (var edition : editions) {
            var written = files.write(edition, out);
            spec.commandLine().getOut().println(json ? line(edition) : written.get(0));
        }
    }

    /** What is printed of an edition. */
    record Line(int number, Instant due, int stories, int events) {}

    private static String line(Edition edition) throws IOException {
        var counts = edition.counts();
        return Json.mapper()
                .writeValueAsString(
                        new Line(edition.number(), edition.due(), counts.storiesOnTopic(), counts.events()));
    }

    private ParameterException wrong(String option, String found, String expected) {
        return new ParameterException(
                spec.commandLine(), "%s: found \"%s\", expected %s".formatted(option, found, expected));
    }
}
