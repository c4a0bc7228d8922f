package parley.topic;

import java.time.Instant;
import java.util.List;
import parley.story.Story;
import parley.story.StoryId;

/** What sifting remembers: which stories are owed a verdict, and the verdicts. */
public interface MatchBook {
    /**
     * Stories that no topic has judged since they were first seen or revised, oldest first.
     *
     * @param seenBefore leaves younger ones to the fetch that is just handing them over
     */
    List<Story> owed(Instant seenBefore, int limit);

    /** Saves the verdicts and marks the stories as sifted, in one transaction. Saving again replaces them. */
    void save(List<Story> sifted, List<Match> matches);

    /** Verdicts of every topic on one story. */
    List<Match> of(StoryId story);

    /** Owes sifting all stories first seen since then. @return how many */
    int owe(Instant since);
}
