package parley;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.Callable;
import parley.cluster.Gatherer;
import parley.cluster.Recipe;
import parley.cluster.TopicStory;
import parley.source.Origin;
import parley.source.Publisher;
import parley.story.Json;
import parley.story.Story;
import parley.story.StoryId;
import parley.story.StoryLines;
import parley.topic.Match;
import parley.topic.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
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

    @Parameters(index = "0", paramLabel = "FILE.jsonl", description = "Stories, one JSON object a line.")
    Path file;

    /** What is printed of one story. */
    record Line(String id, String cluster, String storyline) {}

    @Override
    public Integer call() throws IOException {
        var stories = StoryLines.read(file);
        var gathering = new Gatherer(Recipe.USUAL)
                .gather(stories.stream().map(GroupCommand::onTopic).toList());
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

    private static TopicStory onTopic(Story story) {
        var match = new Match(story.id(), "", "", true, 0, List.of(), List.of(), Reading.NOTHING);
        return new TopicStory(story, match, Origin.own(Publisher.unknown(story.outlet())));
    }
}
