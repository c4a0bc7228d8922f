package parley.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import parley.source.Origin;
import parley.source.Publisher;
import parley.source.PublisherClass;
import parley.story.StoryId;

class IndependenceTest {
    private static final TopicStory WIRE = from(publisher("Wire A", "wire"), "1");
    private static final TopicStory SISTER = from(publisher("Wire A International", "wire"), "2");
    private static final TopicStory DAILY = from(publisher("Daily B", "daily"), "3");
    private static final TopicStory NOBODY = from(Publisher.unknown("Someone"), "4");

    @Test
    void countsEditionsOfOneNewsroomOnce() {
        assertThat(independence(Map.of(), WIRE, SISTER, DAILY).families()).containsExactly("daily", "wire");
    }

    @Test
    void neverCountsAPublisherThatNobodyKnows() {
        assertThat(independence(Map.of(), WIRE, NOBODY).publishers()).isEqualTo(1);
    }

    @Test
    void neverCountsAnAggregatorThatNamesNoOutlet() {
        var collector = new Publisher("News Index", "index", PublisherClass.AGGREGATOR, "");
        assertThat(independence(Map.of(), WIRE, from(collector, "5")).families())
                .containsExactly("wire");
    }

    @Test
    void takesReprintsAway() {
        var independence = independence(Map.of(DAILY.id(), WIRE.id()), WIRE, DAILY);
        assertThat(independence.publishers()).isEqualTo(1);
        assertThat(independence.reprints()).isEqualTo(Map.of("Wire A", 1));
    }

    @Test
    void countsWhomACopyCredits() {
        var wire = publisher("Wire A", "wire");
        var copy = new TopicStory(
                DAILY.story(), DAILY.match(), new Origin(publisher("Daily B", "daily"), wire, Optional.of("(Wire A)")));
        assertThat(independence(Map.of(), copy).families()).containsExactly("wire");
    }

    private static Independence independence(Map<StoryId, StoryId> copies, TopicStory... all) {
        var stories = List.of(all);
        var members = stories.stream().map(TopicStory::id).toList();
        return Independence.of(new Cluster(members.get(0).value(), "harbour", members, copies, "line"), stories);
    }

    private static TopicStory from(Publisher publisher, String title) {
        var told = Told.by(publisher.name()).says("Ferry " + title, "");
        return new TopicStory(told.story(), told.match(), Origin.own(publisher));
    }

    private static Publisher publisher(String name, String family) {
        return new Publisher(name, family, PublisherClass.INDEPENDENT, "");
    }
}
