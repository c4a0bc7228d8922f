package parley.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.cluster.TopicStory;
import parley.story.Story;
import parley.story.StoryId;

class ReplayTest {
    private static final Instant FROM = Instant.parse("2026-01-05T00:00:00Z");
    private static final Instant TO = Instant.parse("2026-01-08T23:59:59Z");

    private final Newsroom newsroom = new Newsroom()
            .report("one", 1, "Wire A", "Allies adopt a text", "Binding commitments would follow once a truce holds.")
            .report("one", 1, "Daily B", "Text adopted by the allies", "The parliament must still approve the text.")
            .report("one", 25, "Radio C", "Allies have adopted a text", "")
            .report("two", 26, "Wire A", "Envoy lands in the lake town", "")
            .report("three", 26, "Daily B", "Ministers meet in the harbour town", "");

    @Test
    void writesAnEditionForEachDueInstantOfTheSpan() {
        assertThat(run(newsroom.stories()))
                .extracting(Edition::due)
                .containsExactly(
                        Instant.parse("2026-01-05T05:00:00Z"),
                        Instant.parse("2026-01-06T05:00:00Z"),
                        Instant.parse("2026-01-07T05:00:00Z"),
                        Instant.parse("2026-01-08T05:00:00Z"));
    }

    @Test
    void showsNoStoryBeforeItWasPublished() {
        var editions = run(newsroom.stories());
        assertThat(editions.get(0).allEvents()).isEmpty();
        assertThat(editions.get(1).allEvents()).hasSize(1);
        assertThat(editions.get(2).allEvents()).hasSize(2);
        assertThat(editions.get(3).isQuiet()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void writesTheSameBytesWhateverOrderTheStoriesComeIn(long seed) {
        var shuffled = new ArrayList<>(newsroom.stories());
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(bytes(run(shuffled))).isEqualTo(bytes(run(newsroom.stories())));
    }

    private static String bytes(List<Edition> editions) {
        var renderings =
                List.of(new HtmlRendering(), new TextRendering(), new MarkdownRendering(), new JsonRendering());
        return editions.stream()
                .flatMap(edition -> renderings.stream().map(rendering -> rendering.render(edition)))
                .collect(Collectors.joining());
    }

    private List<Edition> run(List<Story> stories) {
        var byId = newsroom.topicStories().stream().collect(Collectors.toMap(TopicStory::id, one -> one));
        var stages = new Replay.Stages(
                story -> story(byId, story).match(), story -> story(byId, story).origin(), Newsroom::gather);
        return new Replay(Newsroom.DAILY, Newsroom.desk(), stages, Duration.ofDays(14)).run(stories, FROM, TO);
    }

    private static TopicStory story(Map<StoryId, TopicStory> all, Story story) {
        return Objects.requireNonNull(all.get(story.id()));
    }
}
