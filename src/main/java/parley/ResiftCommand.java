package parley;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import parley.store.Database;
import parley.story.Json;
import parley.story.Story;
import parley.topic.Match;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code resift}: judges stored stories again with today's topic packs. */
@Command(
        name = "resift",
        mixinStandardHelpOptions = true,
        description = {
            "Judges stored stories again with today's topic packs; editions already published stay as they are.",
            "A changed pack judges new stories only, until you say so here."
        })
@SuppressWarnings("NullAway.Init") // picocli sets them
final class ResiftCommand implements Callable<Integer> {
    private static final Instant FAR_AHEAD = Instant.parse("9999-01-01T00:00:00Z");
    private static final int BATCH = 500;

    @Spec
    CommandSpec spec;

    @Mixin
    HomeOptions options = new HomeOptions();

    @Option(
            names = "--since",
            paramLabel = "D",
            converter = GivenTime.Converter.class,
            description = "Only stories first seen since then: 2026-01-01 or an instant.")
    @Nullable
    GivenTime since;

    @Option(names = "--json", description = "Print the counts as JSON.")
    boolean json;

    /** What came of it. */
    record Resifted(int stories, int onTopic) {}

    /** Read by the progress line while it grows. */
    private static final class Tally {
        final AtomicInteger done = new AtomicInteger();
        int on;
    }

    @Override
    public Integer call() throws Exception {
        var settings = options.settings();
        var configuration = Configuration.read(settings);
        var clock = Hub.clock(settings);
        try (var database = Database.open(settings.path("parley.store.file"))) {
            var topics = new TopicStage(configuration, clock, database);
            print(resift(topics, since == null ? Instant.EPOCH : since.first(ZoneOffset.UTC)));
        }
        return 0;
    }

    private Resifted resift(TopicStage topics, Instant from) {
        var owed = topics.matches().owe(from);
        var tally = new Tally();
        try (var progress = new Progress(
                spec.commandLine().getErr(), () -> "%d of %d stories judged".formatted(tally.done.get(), owed))) {
            for (var stories = next(topics); !stories.isEmpty(); stories = next(topics)) {
                var matches = topics.sifter().judge(stories);
                topics.matches().save(stories, matches);
                tally.done.addAndGet(stories.size());
                tally.on += (int) matches.stream().filter(Match::on).count();
            }
        }
        return new Resifted(tally.done.get(), tally.on);
    }

    private static List<Story> next(TopicStage topics) {
        return topics.matches().owed(FAR_AHEAD, BATCH);
    }

    private void print(Resifted result) throws Exception {
        var out = spec.commandLine().getOut();
        out.println(
                json
                        ? Json.mapper().writeValueAsString(result)
                        : "%d stories judged, %d verdicts on topic".formatted(result.stories(), result.onTopic()));
    }
}
