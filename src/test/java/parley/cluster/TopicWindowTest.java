package parley.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.story.StoryId;

class TopicWindowTest {
    private static final Duration SPAN = Duration.ofDays(5);
    private static final Recipe.Looking USUAL = Recipe.Looking.USUAL;
    /** Counts rarity day by day even where there are few stories, and drops many out of reach. */
    private static final Recipe RECIPE = new Recipe(
            0.13,
            0.4,
            0.6,
            0.2,
            0.08,
            0.05,
            0.1,
            Duration.ofHours(6),
            Duration.ofHours(48),
            Duration.ofHours(96),
            0.1,
            new Recipe.Looking(USUAL.keys(), 3, USUAL.least(), 1, 20));

    private final Gatherer gatherer = new Gatherer(RECIPE, EventWords.NONE, List.of());

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void isAsIfFilledAnewWhateverComesAndGoes(long seed) {
        var random = new Random(seed);
        var waiting = new ArrayList<>(Tales.withCopies(seed, 30, 8, SPAN));
        var window = gatherer.window("harbour");
        var there = new HashMap<StoryId, TopicStory>();
        while (!waiting.isEmpty()) {
            var come = some(waiting, random);
            var gone = random.nextInt(3) == 0 ? oneOf(there, random) : List.<StoryId>of();
            there.keySet().removeAll(gone);
            come.forEach(story -> there.put(story.id(), story));
            window.update(gone, come);
            assertThat(window.all()).isEqualTo(gatherer.gather(there.values()));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 8, 9})
    void tellsEveryClusterThatIsNotAsItWas(long seed) {
        var random = new Random(seed);
        var waiting = new ArrayList<>(Tales.withCopies(seed, 30, 8, SPAN));
        var window = gatherer.window("harbour");
        var told = new HashMap<StoryId, String>();
        while (!waiting.isEmpty()) {
            var changed = window.update(List.of(), some(waiting, random)).gathering();
            changed.clusters().forEach(cluster -> enter(told, cluster));
        }
        var expected = new HashMap<StoryId, String>();
        window.all().clusters().forEach(cluster -> enter(expected, cluster));
        assertThat(told).isEqualTo(expected);
    }

    @Test
    void keepsWhatIsPublishedAgainAWeekLaterWithTheFirstReport() {
        var text =
                "The ferry company said on Monday that boats to the northern island would sail again from the first of"
                        + " March, after five months in which the pier was rebuilt by a local firm.";
        var first = Told.by("Wire A").says("Boats to the northern island sail again", text);
        var again = Told.by("Daily B").at("2026-03-08T08:00:00Z").says("Northern island gets its boats back", text);
        var fresh = Told.by("Daily B").at("2026-03-08T08:00:00Z").says("Northern island ferry runs aground", "");

        var gathering = gatherer.gather(List.of(first, again, fresh));

        assertThat(gathering.clusters()).hasSize(2).anySatisfy(cluster -> {
            assertThat(cluster.members()).containsExactly(first.id(), again.id());
            assertThat(cluster.copies()).containsExactly(Map.entry(again.id(), first.id()));
        });
    }

    @Test
    void givesTheSameWhateverTheOrder() {
        var stories = new ArrayList<>(Tales.of(10, 40, 8, SPAN));
        var expected = gatherer.gather(stories);
        Collections.shuffle(stories, new Random(10));
        assertThat(gatherer.gather(stories)).isEqualTo(expected);
    }

    @Test
    void holdsAStoryOnceThatIsReadAnewTogetherWithItsOriginal() {
        var title = "Ferry service to the northern island resumes after the storm";
        var first = Told.by("Wire A").says(title, "");
        var again = Told.by("Daily B").at("2026-03-04T08:00:00Z").says(title, "");
        var window = gatherer.window("harbour");
        window.update(List.of(), List.of(first, again));
        window.update(List.of(first.id(), again.id()), List.of(first, again));
        assertThat(window.all()).isEqualTo(gatherer.gather(List.of(first, again)));
        assertThat(window.all().clusters().get(0).members()).containsExactly(first.id(), again.id());
    }

    @Test
    void readsAStoryAnewThatWasJudgedOrWrittenAnew() {
        var ferry = Told.by("Wire A").says("Ferry service to the northern island resumes", "");
        var window = gatherer.window("harbour");
        window.update(List.of(), List.of(ferry));
        var rewritten = new TopicStory(
                Told.by("Wire A").says("Envoys sign a fishing treaty", "").story(), ferry.match(), ferry.origin());
        assertThat(window.holds(ferry)).isTrue();
        assertThat(window.holds(rewritten)).isFalse();
    }

    private static void enter(Map<StoryId, String> told, Cluster cluster) {
        cluster.members().forEach(member -> told.put(member, cluster.id() + " in " + cluster.storyline()));
    }

    /** Mostly the next ones, now and then one from far ahead, so that others come late. */
    private static List<TopicStory> some(List<TopicStory> waiting, Random random) {
        var some = new ArrayList<TopicStory>();
        for (var i = random.nextInt(12); i >= 0 && !waiting.isEmpty(); i--) {
            some.add(waiting.remove(random.nextInt(5) == 0 ? random.nextInt(waiting.size()) : 0));
        }
        return some;
    }

    private static List<StoryId> oneOf(Map<StoryId, TopicStory> there, Random random) {
        var ids = there.keySet().stream().sorted().toList();
        return ids.isEmpty() ? List.of() : List.of(ids.get(random.nextInt(ids.size())));
    }
}
