package parley;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.Callable;
import parley.cluster.Gatherer;
import parley.cluster.Recipe;
import parley.cluster.TopicStory;
import parley.config.EventWordsFile;
import parley.config.TopicPackFile;
import parley.source.Origin;
import parley.source.Publisher;
import parley.story.Json;
import parley.story.Story;
import parley.story.StoryId;
import parley.story.StoryLines;
import parley.topic.TopicMatcher;
import parley.topic.TopicPack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code group}: which of the stories in a file tell one event, without asking whether they are on topic. */
@Command(
        name = "group",
        mixinStandardHelpOptions = true,
        description = "Prints cluster and storyline of every story in FILE, a line of JSON each. Sifts nothing.")
@SuppressWarnings("NullAway.Init") // picocli sets them
final class GroupCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec;

    @Mixin
    HomeOptions options;

    @Option(
            names = "--topic",
            paramLabel = "ID",
            description = "The topic whose pack reads them (default: ukraine-peace).")
    String topic = "ukraine-peace";

    @Parameters(index = "0", paramLabel = "FILE.jsonl", description = "Stories, one JSON object a line.")
    Path file;

    /** What is printed of one story. */
    record Line(String id, String cluster, String storyline) {}

    @Override
    public Integer call() throws IOException {
        var stories = StoryLines.read(file);
        var pack = TopicPackFile.read(options.home.resolve("config/topics/" + topic + ".yaml"));
        var words = EventWordsFile.read(options.home);
        var gathering = new Gatherer(Recipe.USUAL, words, List.of(pack)).gather(onTopic(stories, pack));
        var lines = new HashMap<StoryId, Line>();
        for (var cluster : gathering.clusters()) {
            cluster.members()
                    .forEach(member -> lines.put(member, new Line(member.value(), cluster.id(), cluster.storyline())));
        }
        for (var story : stories) {
            spec.commandLine().getOut().println(Json.mapper().writeValueAsString(lines.get(story.id())));
        }
        return 0;
    }

    private List<TopicStory> onTopic(List<Story> stories, TopicPack pack) {
        try (var matcher = new TopicMatcher(pack)) {
            return stories.stream()
                    .map(story ->
                            new TopicStory(story, matcher.read(story), Origin.own(Publisher.unknown(story.outlet()))))
                    .toList();
        }
    }
}
