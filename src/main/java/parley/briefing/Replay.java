package parley.briefing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import parley.cluster.Gathering;
import parley.cluster.TopicStory;
import parley.source.Origin;
import parley.story.Story;
import parley.story.StoryId;
import parley.topic.Match;

/**
 * What past briefings would have said: recorded stories through sifting, gathering and composing, with a clock that jumps
 * from one due instant to the next. The stages are those of the live hub; only what they keep stays in memory. The same
 * stories give the same editions, whatever order they come in.
 */
public final class Replay {
    private static final Duration FIRST_SPAN = Duration.ofHours(24);

    private final Briefing briefing;
    private final Desk desk;
    private final Stages stages;
    private final Duration window;

    /**
     * @param window how far back stories belong together
     */
    public Replay(Briefing briefing, Desk desk, Stages stages, Duration window) {
        this.briefing = briefing;
        this.desk = desk;
        this.stages = stages;
        this.window = window;
    }

    /** What stands before composing. */
    public record Stages(
            Function<Story, Match> sift,
            Function<Story, Origin> origin,
            Function<Collection<TopicStory>, Gathering> gather) {}

    /** Every edition that was due in {@code [from, to]}, in order. */
    public List<Edition> run(Collection<Story> stories, Instant from, Instant to) {
        var archive = new MemoryArchive(stories, sifted(stories), stages.gather(), window);
        var editions = new MemoryEditions();
        var composer = new Composer(Map.of(briefing.topic(), desk), archive, editions, Optional.empty(), "");
        var schedule = briefing.schedule();
        for (var due = schedule.next(from.minusMillis(1)); !due.isAfter(to); due = schedule.next(due)) {
            var last = editions.last(briefing.id());
            var start = last.map(Edition::to).orElse(due.minus(FIRST_SPAN));
            var number = last.map(Edition::number).orElse(0) + 1;
            editions.publish(
                    composer.compose(new DueBriefing(briefing, number, new Span(start, due, due, false))), List.of());
        }
        return editions.all();
    }

    private List<TopicStory> sifted(Collection<Story> stories) {
        var byId = new TreeMap<StoryId, Story>();
        stories.forEach(story -> byId.putIfAbsent(story.id(), story));
        var onTopic = new ArrayList<TopicStory>();
        for (var story : byId.values()) {
            var match = stages.sift().apply(story);
            if (match.on()) {
                onTopic.add(new TopicStory(story, match, stages.origin().apply(story)));
            }
        }
        onTopic.sort(Comparator.comparing((TopicStory story) -> story.story().firstSeen())
                .thenComparing(TopicStory::id));
        return onTopic;
    }
}
