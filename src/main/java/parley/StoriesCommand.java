package parley;

import java.util.LinkedHashMap;
import java.util.concurrent.Callable;
import parley.store.Database;
import parley.store.SqlStories;
import parley.story.Json;
import parley.story.Link;
import parley.story.Story;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code stories export}: what is in the store, for whoever builds on it. */
@Command(
        name = "stories",
        mixinStandardHelpOptions = true,
        description = "Hands out the stories in the store.",
        subcommands = StoriesCommand.Export.class)
final class StoriesCommand {
    @SuppressWarnings("NullAway.Init") // picocli sets them
    @Command(
            name = "export",
            mixinStandardHelpOptions = true,
            description = "Prints every story of every feed, a line of JSON each, oldest first.")
    static final class Export implements Callable<Integer> {
        @Spec
        CommandSpec spec;

        @Mixin
        HomeOptions options;

        @Override
        public Integer call() throws Exception {
            var out = spec.commandLine().getOut();
            try (var database = Database.forReading(options.settings().path("parley.store.file"))) {
                new SqlStories(database.jdbi()).forEach(story -> out.println(line(story)));
            }
            out.flush();
            return 0;
        }

        private static String line(Story story) {
            var line = new LinkedHashMap<String, Object>();
            line.put("feed", story.feed());
            line.put("id", story.id().value());
            line.put("title", story.title());
            line.put("link", story.link().map(Link::value));
            line.put("published", story.published());
            line.put("first_seen", story.firstSeen());
            return Json.mapper().valueToTree(line).toString();
        }
    }
}
