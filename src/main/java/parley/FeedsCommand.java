package parley;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import parley.config.FeedListFile;
import parley.feed.FeedDiscovery;
import parley.store.Database;
import parley.story.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code feeds}: the feed list and how each feed on it does. */
@Command(
        name = "feeds",
        mixinStandardHelpOptions = true,
        description = "The feed list: how each feed does, OPML in and out, finding the feeds of a site.",
        subcommands = {
            FeedsCommand.Check.class,
            FeedsCommand.Import.class,
            FeedsCommand.Export.class,
            FeedsCommand.Discover.class
        })
final class FeedsCommand {
    /** What every subcommand is told. */
    @SuppressWarnings("NullAway.Init") // picocli sets them
    private abstract static class OverList implements Callable<Integer> {
        @Spec
        CommandSpec spec;

        @Mixin
        HomeOptions options;

        final void print(String line) {
            spec.commandLine().getOut().println(line);
        }
    }

    @Command(
            name = "check",
            mixinStandardHelpOptions = true,
            description =
                    "Tells how each feed does: state, last answer, newest story, stories a day, next poll, error.")
    static final class Check extends OverList {
        @Option(names = "--json", description = "Prints a JSON list instead of a table.")
        boolean json;

        @Override
        public Integer call() throws Exception {
            var settings = options.settings();
            try (var database = Database.forReading(settings.path("parley.store.file"))) {
                var feeds = new FeedStage(settings, Hub.clock(settings), database);
                if (feeds.health().isEmpty()) {
                    feeds.takeList();
                }
                var table = new FeedHealthTable(feeds.health(), feeds.now());
                if (json) {
                    print(Json.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(table.json()));
                } else {
                    table.lines().forEach(this::print);
                }
            }
            return 0;
        }
    }

    @Command(
            name = "import",
            mixinStandardHelpOptions = true,
            description =
                    "Adds the feeds of an OPML file to the feed list, in their groups; those it has stay as they are.")
    static final class Import extends OverList {
        @Parameters(paramLabel = "FILE", description = "An OPML file, as any feed reader exports it.")
        @SuppressWarnings("NullAway.Init")
        Path file;

        @Override
        public Integer call() throws Exception {
            var settings = options.settings();
            var ours = FeedListFile.read(settings);
            var both = ours.plus(FeedListFile.foreign(file));
            Files.writeString(settings.path("parley.feeds.list"), both.opml(), StandardCharsets.UTF_8);
            int added = both.feeds().size() - ours.feeds().size();
            print("%d feeds added, %d in the list now"
                    .formatted(added, both.feeds().size()));
            return 0;
        }
    }

    @Command(
            name = "discover",
            mixinStandardHelpOptions = true,
            description = "Finds the feeds that a web page names. Exits with 1 when there are none.")
    static final class Discover extends OverList {
        @Parameters(paramLabel = "PAGE", description = "Address of the page; https:// where it names no scheme.")
        @SuppressWarnings("NullAway.Init")
        String page;

        @Option(names = "--json", description = "Prints a JSON list instead of lines.")
        boolean json;

        @Override
        public Integer call() throws Exception {
            var address = page.matches("(?i)[a-z][a-z0-9+.-]*:(//.*|[^0-9].*)") ? page : "https://" + page;
            var visit = new PageFetch(options.settings()).fetch(address);
            if (!visit.readable()) {
                spec.commandLine().getErr().println(address + ": " + visit.trouble());
                return 1;
            }
            var found = new FeedDiscovery().in(visit.body(), visit.contentType(), visit.here());
            if (found.isEmpty()) {
                spec.commandLine().getErr().println(address + " names no feed");
            }
            if (json) {
                print(Json.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(found));
            } else {
                found.forEach(feed -> print(feed.address() + "  " + feed.title()));
            }
            return found.isEmpty() ? 1 : 0;
        }
    }

    @Command(name = "export", mixinStandardHelpOptions = true, description = "Prints the feed list as OPML 2.0.")
    static final class Export extends OverList {
        @Override
        public Integer call() throws Exception {
            spec.commandLine()
                    .getOut()
                    .print(FeedListFile.read(options.settings()).opml());
            spec.commandLine().getOut().flush();
            return 0;
        }
    }
}
