package parley.store;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.store.Stories.story;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import parley.cluster.Cluster;
import parley.cluster.Gathering;
import parley.cluster.Storyline;
import parley.cluster.TopicStory;
import parley.source.Origin;
import parley.source.Publisher;
import parley.story.Story;
import parley.topic.Match;
import parley.topic.Reading;

class SqlGatheringBookTest {
    private static final Instant NOON = Instant.parse("2031-05-01T12:00:00Z");
    private static final Instant DAY_BEFORE = NOON.minusSeconds(86_400);
    private static final Story FIRST = story("a", "Envoys agree a text", "", NOON.minusSeconds(60));
    private static final Story COPY = story("b", "Envoys agree a text", "", NOON);

    @RegisterExtension
    final EmptyStore store = new EmptyStore();

    @SuppressWarnings("NullAway.Init")
    private SqlGatheringBook book;

    @BeforeEach
    void open() {
        var clock = InstantSource.fixed(NOON);
        book = new SqlGatheringBook(store.database(), clock, s -> Origin.own(Publisher.unknown(s.outlet())));
        store.jdbi().useTransaction(h -> StoryRows.save(h, List.of(FIRST, COPY), NOON));
        new SqlMatchBook(store.database(), clock)
                .save(List.of(FIRST, COPY), List.of(match(FIRST, true), match(COPY, true)));
    }

    @Test
    void owesATopicUntilItsStoriesAreMarked() {
        assertThat(book.owed()).containsExactly("peace");
        book.mark("peace", List.of(FIRST.id(), COPY.id()));
        assertThat(book.owed()).isEmpty();
    }

    @Test
    void showsTheStoriesOnTopicInTheWindow() {
        assertThat(book.window("peace", DAY_BEFORE, NOON))
                .extracting(TopicStory::story)
                .containsExactly(FIRST, COPY);
        assertThat(book.window("peace", NOON.minusSeconds(60), NOON))
                .extracting(TopicStory::story)
                .containsExactly(COPY);
    }

    @Test
    void readsBackWhatWasSaved() {
        book.save("peace", together(), List.of(), DAY_BEFORE);
        assertThat(book.gathering("peace", DAY_BEFORE, NOON)).isEqualTo(together());
        assertThat(book.clusterOf("peace", COPY.id()))
                .contains(together().clusters().get(0));
    }

    @Test
    void replacesWhatAnEarlierGatheringSaid() {
        book.save("peace", together(), List.of(), DAY_BEFORE);
        book.save("peace", apart(), List.of(), DAY_BEFORE);
        assertThat(book.gathering("peace", DAY_BEFORE, NOON).clusters()).isEqualTo(apart().clusters());
    }

    @Test
    void dropsAStoryThatIsNoLongerOnTopic() {
        book.save("peace", together(), List.of(), DAY_BEFORE);
        book.save("peace", new Gathering(List.of(), List.of()), List.of(COPY.id()), DAY_BEFORE);
        assertThat(book.clusterOf("peace", COPY.id())).isEmpty();
    }

    @Test
    void tellsWhatIsOwedWhatOthersGatheredAndWhatIsTakenBack() {
        book.mark("peace", List.of(FIRST.id()));
        assertThat(book.changes("peace", NOON, NOON).owed())
                .extracting(TopicStory::story)
                .containsExactly(COPY);
        assertThat(book.changes("peace", NOON, NOON).gathered())
                .extracting(TopicStory::story)
                .containsExactly(FIRST);
        assertThat(book.changes("peace", NOON.plusMillis(1), NOON).gathered()).isEmpty();

        judgedOff(FIRST);
        assertThat(book.changes("peace", NOON, NOON).takenBack()).containsExactly(FIRST.id());
    }

    @Test
    void owesNothingForAStoryThatNeverWasOnTopic() {
        var other = story("c", "A cup final", "", NOON);
        store.jdbi().useTransaction(h -> StoryRows.save(h, List.of(other), NOON));
        book.mark("peace", List.of(FIRST.id(), COPY.id()));
        judgedOff(other);
        judgedOff(other);
        assertThat(book.owed()).isEmpty();
    }

    private void judgedOff(Story story) {
        new SqlMatchBook(store.database(), InstantSource.fixed(NOON))
                .save(List.of(story), List.of(match(story, false)));
    }

    private static Gathering together() {
        var id = FIRST.id().value();
        var cluster = new Cluster(id, "peace", List.of(FIRST.id(), COPY.id()), Map.of(COPY.id(), FIRST.id()), id);
        return new Gathering(List.of(cluster), List.of(new Storyline(id, "peace", "the text", List.of(id), volume(2))));
    }

    private static Gathering apart() {
        var first = FIRST.id().value();
        var second = COPY.id().value();
        return new Gathering(
                List.of(
                        new Cluster(first, "peace", List.of(FIRST.id()), Map.of(), first),
                        new Cluster(second, "peace", List.of(COPY.id()), Map.of(), first)),
                List.of(new Storyline(first, "peace", "the text", List.of(first, second), volume(2))));
    }

    private static SortedMap<LocalDate, Integer> volume(int stories) {
        return new TreeMap<>(Map.of(LocalDate.of(2031, 5, 1), stories));
    }

    private static Match match(Story story, boolean on) {
        return new Match(story.id(), "peace", "1", on, 5, List.of(), List.of(), Reading.NOTHING);
    }
}
