package parley.ledger;

import java.util.List;
import java.util.Locale;
import parley.cluster.TopicStory;
import parley.story.StoryId;
import parley.topic.Statement;

/** A statement as the manifest knows it: the actor, and the first letters of what was said, so that a reprint is no news. */
record Said(Statement statement) {
    private static final int ENOUGH = 40;

    static List<Said> in(TopicStory story) {
        return story.match().reading().statements().stream().map(Said::new).toList();
    }

    String claim() {
        var folded = statement
                .text()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
        var start = folded.length() > ENOUGH ? folded.substring(0, ENOUGH) : folded;
        return "said/" + statement.actor() + "/" + start;
    }

    Change change(String cluster, StoryId story) {
        return new Change(
                Change.Kind.STATEMENT,
                cluster,
                statement.actor(),
                "",
                statement.text(),
                List.of(statement.party()),
                claim(),
                List.of(story));
    }
}
