package parley;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parley.cluster.Storyline;
import parley.store.Database;
import parley.story.Json;
import parley.web.StoryData;
import parley.web.StoryDesk;
import parley.web.StoryDesk.EventFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code storylines}: what a topic has running over days, or the events of one storyline. */
@Command(
        name = "storylines",
        mixinStandardHelpOptions = true,
        description = {
            "Prints the storylines of the last days, the latest first: id, days, stories, events and a name of its own words.",
            "With ID: the events of one storyline, newest first, with what they put into the ledger."
        })
@SuppressWarnings("NullAway.Init") // picocli sets them
final class StorylinesCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec;

    @Mixin
    HomeOptions options = new HomeOptions();

    @Option(names = "--topic", paramLabel = "ID", description = "Whose storylines (default: ukraine-peace).")
    String topic = "ukraine-peace";

    @Option(names = "--days", paramLabel = "N", description = "How many days to look back (default: 14).")
    int days = 14;

    @Option(names = "--all", description = "Also those of a single event.")
    boolean all;

    @Option(names = "--json", description = "Print JSON, the same as the pages give.")
    boolean json;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "ID",
            description = "Of a storyline, or of any story that it tells.")
    @Nullable
    String id;

    @Override
    public Integer call() throws JsonProcessingException {
        var configuration = Configuration.read(options.settings());
        var settings = configuration.settings();
        configuration.topic(topic);
        var clock = Hub.clock(settings);
        try (var database = Database.forReading(settings.path("parley.store.file"))) {
            var desk = new TopicStage(configuration, clock, database).storyDesk(database);
            if (id == null) {
                list(desk, clock.instant());
                return 0;
            }
            return one(desk, id);
        }
    }

    private void list(StoryDesk desk, Instant now) throws JsonProcessingException {
        var out = spec.commandLine().getOut();
        var lines = desk.storylines(topic, now.minus(Duration.ofDays(days)), now).stream()
                .filter(line -> all || line.clusters().size() > 1)
                .sorted(Storyline.LATEST_FIRST)
                .toList();
        if (json) {
            out.println(Json.mapper()
                    .writeValueAsString(lines.stream().map(StoryData.Line::of).toList()));
        } else if (lines.isEmpty()) {
            out.println("No storyline yet.");
        } else {
            lines.forEach(line -> print(out, line));
        }
    }

    private int one(StoryDesk desk, String id) throws JsonProcessingException {
        var line = desk.storyline(topic, id).orElse(null);
        if (line == null) {
            spec.commandLine().getErr().println("no storyline and no story on topic " + topic + " has the id " + id);
            return 1;
        }
        var out = spec.commandLine().getOut();
        var events = desk.eventsOf(line, 0, line.clusters().size());
        if (json) {
            out.println(Json.mapper().writeValueAsString(StoryData.WholeLine.of(line, events)));
        } else {
            print(out, line);
            out.println("  a day: "
                    + line.volume().entrySet().stream()
                            .map(day -> day.getKey() + " " + day.getValue())
                            .collect(Collectors.joining(", ")));
            events.forEach(event -> print(out, event));
        }
        return 0;
    }

    private static void print(PrintWriter out, Storyline line) {
        out.printf(
                "%-20s %s to %s %5d stories %4d events  %s%n",
                line.id(),
                line.firstDay(),
                line.lastDay(),
                line.stories(),
                line.clusters().size(),
                line.name());
    }

    private static void print(PrintWriter out, EventFile event) {
        out.printf(
                "  %s %s (%d stories: %s)%n",
                event.first().when(), event.first().title(), event.stories().size(), outlets(event));
        event.ledger()
                .forEach(entry -> out.printf(
                        "    ledger: %s %s%s (%s)%n",
                        entry.instrument(),
                        entry.stage().word(),
                        entry.by().isEmpty() ? "" : ", by " + entry.actors().collect(Collectors.joining(", ")),
                        entry.outlet()));
    }

    private static String outlets(EventFile event) {
        return String.join(
                ", ",
                event.stories().stream()
                        .map(told -> told.origin().outlet().name())
                        .distinct()
                        .toList());
    }
}
