package parley.feed;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parley.story.Story;
import parley.story.StoryId;

/** What polling has to remember across restarts, and across nodes: how each feed stands, and who asks it now. */
public interface PollMemory {
    /** Takes over the feed list as it stands: a new feed is due now, one that is listed no more is not asked again. */
    void list(List<Feed> feeds, PollState fresh);

    /** A node that starts has nothing under way. */
    void freeLeases();

    /**
     * Claims due feeds, longest due first, on hosts of which nobody else has a feed under way.
     *
     * @param most feeds under way at a time, those claimed earlier included
     * @param lease how long they are ours; a save ends it sooner, and so does one that fails
     */
    List<DueFeed> claim(Instant now, Duration lease, int most);

    /** How many feeds are due, whether claimed or not. */
    int countDue(Instant now);

    /** Which of these keys the stories of a feed have been saved under. */
    Map<String, StoryId> known(String feed, Set<String> keys);

    /**
     * Saves in one transaction what a poll changed, and ends the lease.
     *
     * @param polled the feed with its state after the poll
     * @return the stories that are new, and those whose text has changed, as they now stand
     */
    List<Story> save(DueFeed polled, List<KeyedStory> stories, Set<String> sharedKeys, Instant now);

    /** Every feed of the list, in its order. */
    List<FeedHealth> health(Instant now);

    /** A story and the keys that it is to be known by. */
    record KeyedStory(Story story, Set<String> keys) {
        public KeyedStory {
            keys = Set.copyOf(keys);
        }
    }
}
