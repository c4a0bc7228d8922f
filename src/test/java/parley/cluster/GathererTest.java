package parley.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import parley.story.StoryId;

class GathererTest {
    private static final TopicStory FERRY_A = Told.by("Wire A")
            .at("2026-03-01T08:00:00Z")
            .says("Ferry service to the northern island resumes", "The first ferry left the pier at dawn.");
    private static final TopicStory FERRY_B = Told.by("Daily B")
            .at("2026-03-01T10:00:00Z")
            .says("Northern island ferry resumes service after months", "A ferry left the pier with 40 passengers.");
    private static final TopicStory TREATY = Told.by("Wire A")
            .at("2026-03-01T09:00:00Z")
            .says("Envoys sign a fishing treaty in the capital", "Quotas for herring fall by a third.");
    private static final TopicStory FERRY_LATER = Told.by("Daily B")
            .at("2026-03-09T10:00:00Z")
            .says("Northern island ferry resumes service", "A ferry left the pier.");

    private final Gatherer gatherer = new Gatherer(Recipe.USUAL, EventWords.NONE, List.of());

    @Nested
    class JoinsStories {
        @Test
        void thatTellOneEvent() {
            assertThat(members(FERRY_A, FERRY_B, TREATY))
                    .containsExactlyInAnyOrder(Set.of(FERRY_A.id(), FERRY_B.id()), Set.of(TREATY.id()));
        }

        @Test
        void underTheIdOfTheOldest() {
            var cluster = gatherer.gather(List.of(FERRY_B, TREATY, FERRY_A)).clusters().stream()
                    .filter(one -> one.members().size() == 2)
                    .findFirst()
                    .orElseThrow();
            assertThat(cluster.id()).isEqualTo(FERRY_A.id().value());
            assertThat(cluster.members()).containsExactly(FERRY_A.id(), FERRY_B.id());
        }
    }

    @Nested
    class KeepsApart {
        @Test
        void theSameWordsAWeekLater() {
            assertThat(members(FERRY_A, TREATY, FERRY_LATER)).doesNotContain(Set.of(FERRY_A.id(), FERRY_LATER.id()));
        }

        @Test
        void nothingWhenThereIsNothing() {
            assertThat(gatherer.gather(List.of()).clusters()).isEmpty();
        }
    }

    @Test
    void givesTheSameWhateverTheOrder() {
        var stories = new ArrayList<>(List.of(FERRY_A, FERRY_B, TREATY, FERRY_LATER));
        var expected = gatherer.gather(stories);
        for (var seed = 0; seed < 10; seed++) {
            Collections.shuffle(stories, new Random(seed));
            assertThat(gatherer.gather(stories)).isEqualTo(expected);
        }
    }

    private Set<Set<StoryId>> members(TopicStory... stories) {
        return gatherer.gather(List.of(stories)).clusters().stream()
                .map(cluster -> Set.copyOf(cluster.members()))
                .collect(Collectors.toSet());
    }
}
