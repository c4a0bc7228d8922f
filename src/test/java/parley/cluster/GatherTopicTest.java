package parley.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import parley.story.StoryId;

class GatherTopicTest {
    private final Gatherer gatherer = new Gatherer(Recipe.USUAL, EventWords.NONE, List.of());
    private final Shelf shelf = new Shelf();
    private Instant now = Tales.START;
    private final InstantSource clock = () -> now;
    private GatherTopic gathering = started();

    private GatherTopic started() {
        return new GatherTopic(shelf, gatherer, Duration.ofDays(2), clock);
    }

    @Test
    void keepsWhatAGatheringOfTheWholeWindowWouldSave() {
        tellAll(false);
        assertThat(shelf.inWindow(now)).isEqualTo(fromScratch());
    }

    @Test
    void goesOnAfterARestartAsIfNothingHadHappened() {
        tellAll(true);
        assertThat(shelf.inWindow(now)).isEqualTo(fromScratch());
    }

    @Test
    void gathersAgainWhatCouldNotBeSaved() {
        shelf.stories.addAll(Tales.of(1, 1, 3, Duration.ofHours(1)));
        now = Tales.START.plus(Duration.ofDays(1));
        shelf.isBroken = true;
        assertThatThrownBy(() -> gathering.gather("harbour")).isInstanceOf(IllegalStateException.class);
        shelf.isBroken = false;
        gathering.mark(gathering.gather("harbour"));
        assertThat(shelf.inWindow(now)).isEqualTo(fromScratch());
        assertThat(gathering.owed()).isEmpty();
    }

    @Test
    void tellsAgainWhatWasNotMarked() {
        shelf.stories.addAll(Tales.of(1, 1, 3, Duration.ofHours(1)));
        now = Tales.START.plus(Duration.ofDays(1));
        gathering.gather("harbour");
        assertThat(gathering.gather("harbour").stories()).hasSize(3);
    }

    @Test
    void tellsOnlyWhatChanged() {
        var tales = Tales.of(1, 20, 5, Duration.ofHours(40));
        shelf.stories.addAll(tales.subList(0, 99));
        now = Tales.START.plus(Duration.ofHours(45));
        gathering.mark(gathering.gather("harbour"));
        shelf.stories.add(tales.get(99));
        assertThat(gathering.gather("harbour").owed())
                .containsExactly(tales.get(99).id());
    }

    @Test
    void asksForAWindowOfADayAtLeast() {
        assertThatThrownBy(() -> new GatherTopic(shelf, gatherer, Duration.ofHours(23), clock))
                .hasMessageContaining("parley.topics.window: found PT23H");
    }

    private void tellAll(boolean restarts) {
        var rounds = 0;
        for (var story : Tales.of(3, 60, 4, Duration.ofDays(4))) {
            shelf.stories.add(story);
            if (++rounds % 7 == 0) {
                now = story.when();
                gathering = restarts ? started() : gathering;
                gathering.mark(gathering.gather("harbour"));
            }
        }
    }

    private SortedMap<StoryId, String> fromScratch() {
        var rows = new TreeMap<StoryId, String>();
        gatherer.gather(shelf.window("harbour", now.minus(Duration.ofDays(2)), now))
                .clusters()
                .forEach(cluster -> enter(rows, cluster));
        return rows;
    }

    private static void enter(SortedMap<StoryId, String> rows, Cluster cluster) {
        cluster.members().forEach(member -> rows.put(member, cluster.id() + " in " + cluster.storyline()));
    }

    /** A book in memory. */
    private static final class Shelf implements GatheringBook {
        private final List<TopicStory> stories = new ArrayList<>();
        private final Set<StoryId> marked = new HashSet<>();
        private final TreeMap<StoryId, String> rows = new TreeMap<>();
        private boolean isBroken;

        SortedMap<StoryId, String> inWindow(Instant now) {
            var inside = new TreeMap<>(rows);
            inside.keySet()
                    .retainAll(window("harbour", now.minus(Duration.ofDays(2)), now).stream()
                            .map(TopicStory::id)
                            .toList());
            return inside;
        }

        @Override
        public List<String> owed() {
            return marked.size() < stories.size() ? List.of("harbour") : List.of();
        }

        @Override
        public List<TopicStory> window(String topic, Instant from, Instant to) {
            return stories.stream()
                    .filter(story -> story.story().firstSeen().isAfter(from)
                            && !story.story().firstSeen().isAfter(to))
                    .toList();
        }

        @Override
        public Changes changes(String topic, Instant since, Instant to) {
            var owed = window(topic, Instant.MIN, to).stream()
                    .filter(story -> !marked.contains(story.id()))
                    .toList();
            return new Changes(owed, List.of(), List.of());
        }

        @Override
        public void save(String topic, Gathering changed, Collection<StoryId> takenBack, Instant from) {
            if (isBroken) {
                throw new IllegalStateException("the disk is full");
            }
            changed.clusters().forEach(cluster -> enter(rows, cluster));
        }

        @Override
        public void mark(String topic, Collection<StoryId> ids) {
            marked.addAll(ids);
        }

        @Override
        public Gathering gathering(String topic, Instant from, Instant to) {
            throw new UnsupportedOperationException("not asked for here");
        }

        @Override
        public Optional<Storyline> storyline(String topic, String id) {
            throw new UnsupportedOperationException("not asked for here");
        }

        @Override
        public Optional<Cluster> clusterOf(String topic, StoryId story) {
            throw new UnsupportedOperationException("not asked for here");
        }
    }
}
