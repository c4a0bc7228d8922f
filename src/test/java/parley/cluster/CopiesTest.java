package parley.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.story.StoryId;

class CopiesTest {
    private static final String WIRE =
            "The ferry company said on Monday that boats to the northern island would sail again "
                    + "from the first of March, after five months in which the pier was rebuilt by a local firm.";
    private static final TopicStory ORIGINAL = Told.by("Wire A")
            .at("2026-03-01T08:00:00Z")
            .linking("https://wire-a.example/ferry")
            .says("Boats to the northern island sail again", WIRE);

    @Nested
    class Recognises {
        @Test
        void aWireCopyWithSmallEdits() {
            assertCopy(Told.by("Daily B")
                    .at("2026-03-01T09:00:00Z")
                    .says(
                            "Northern island gets its boats back",
                            WIRE.replace("said on Monday", "announced on Monday")));
        }

        @Test
        void aWireCopyThatIsCutShortAndHasADateline() {
            assertCopy(Told.by("Daily B")
                    .at("2026-03-01T09:00:00Z")
                    .says(
                            "Northern island gets its boats back",
                            "PORT NORTH, Islands (Wire A) -- " + WIRE.substring(0, 110)));
        }

        @Test
        void aWireCopyWhoseSummaryRepeatsTheTitleBeforeTheDateline() {
            var title = "NORTHERN ISLAND GETS ITS BOATS BACK";
            assertCopy(Told.by("Daily B")
                    .at("2026-03-01T09:00:00Z")
                    .says(title, title + " PORT NORTH, Islands (Wire A) -- " + WIRE.substring(0, 110)));
        }

        @Test
        void theSameTitleWithAnotherSummary() {
            assertCopy(Told.by("Daily B")
                    .at("2026-03-01T09:00:00Z")
                    .says("Boats to the northern island sail again!", "More on our page."));
        }

        @Test
        void theSameAddressPublishedAgainLater() {
            assertCopy(Told.by("Wire A")
                    .at("2026-03-02T09:00:00Z")
                    .linking("http://www.wire-a.example/ferry/?utm_source=feed")
                    .says("Island boats", "An update."));
        }
    }

    @Nested
    class DaysLater {
        private static final String LATER = "2026-03-09T09:00:00Z";

        @Test
        void recognisesWhatIsPublishedAgainWithALaterDate() {
            assertCopy(Told.by("Wire A").at(LATER).says("Boats to the northern island sail again", WIRE));
        }

        @Test
        void recognisesItUnderAnotherTitle() {
            assertCopy(Told.by("Daily B").at(LATER).says("Northern island gets its boats back", WIRE));
        }

        @Test
        void recognisesItsAddress() {
            assertCopy(Told.by("Wire A")
                    .at(LATER)
                    .linking("https://wire-a.example/ferry")
                    .says("All that is new", "Not much."));
        }

        @Test
        void keepsTheIssuesOfASeriesApart() {
            var text =
                    "All departures and arrivals at the northern pier, tide tables, and what else there is to know today.";
            var monday = Told.by("Daily B").says("Tides at the northern pier on 2 March", text);
            var tuesday = Told.by("Daily B").at(LATER).says("Tides at the northern pier on 9 March", text);
            var column = Told.by("Daily B").says("Pier notes", text);
            var nextColumn = Told.by("Daily B").at(LATER).says("Pier notes", text);

            assertThat(among(monday, tuesday)).isEmpty();
            assertThat(among(column, nextColumn)).isEmpty();
        }

        @Test
        void keepsAnotherTextOfTheSameFeedUnderTheSameTitleApart() {
            assertThat(among(
                            ORIGINAL,
                            Told.by("Wire A")
                                    .at(LATER)
                                    .says(
                                            "Boats to the northern island sail again",
                                            "After a storm the pier is open.")))
                    .isEmpty();
        }
    }

    @Test
    void looksThroughALabelBeforeTheTitle() {
        assertCopy(Told.by("Daily B")
                .at("2026-03-01T09:00:00Z")
                .says("EXCLUSIVE: Boats to the northern island sail again", ""));
    }

    @Test
    void takesAnotherNumberForNews() {
        var first = Told.by("Daily B").says("Forty people on the first boat, 12 of them children", WIRE);
        var then = Told.by("Daily B")
                .at("2026-03-01T09:00:00Z")
                .says("Forty people on the first boat, 14 of them children", WIRE);
        assertThat(among(first, then)).isEmpty();
    }

    @Test
    void namesNoCopyAsTheOriginal() {
        var copy = Told.by("Daily B")
                .at("2026-03-01T09:00:00Z")
                .linking("https://daily.example/boats")
                .says("Boats to the northern island sail again", "");
        var third = Told.by("Radio C")
                .at("2026-03-01T10:00:00Z")
                .linking("https://daily.example/boats")
                .says("All about boats", "");

        assertThat(among(ORIGINAL, copy, third)).containsOnlyKeys(copy.id());
    }

    @Test
    void keepsApartWhatOnlySharesTheEvent() {
        var other = Told.by("Daily B")
                .at("2026-03-01T09:00:00Z")
                .says("Islanders cheer the first ferry in months", "Forty people were aboard when it left the pier.");
        assertThat(among(ORIGINAL, other)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void areAsIfEnteredOldestFirstWhateverComesAndGoes(long seed) {
        var random = new Random(seed);
        var waiting = new ArrayList<>(Tales.withCopies(seed, 8, 6, Duration.ofDays(2)));
        Collections.shuffle(waiting, random);
        var there = new TreeMap<StoryId, TopicStory>();
        var copies = new Copies();
        for (var story : waiting) {
            var gone = there.isEmpty() || random.nextInt(3) > 0
                    ? List.<TopicStory>of()
                    : List.of(there.firstEntry().getValue());
            gone.forEach(one -> there.remove(one.id()));
            there.put(story.id(), story);
            copies.update(read(gone), read(List.of(story)));
            var anew = among(there.values().toArray(TopicStory[]::new));
            assertThat(copies.among(there.keySet())).isEqualTo(anew);
        }
        assertThat(copies.among(there.keySet())).hasSizeGreaterThan(5);
    }

    @Test
    void tellsWhoseOriginalChanged() {
        var copy = Told.by("Daily B").at("2026-03-01T09:00:00Z").says("Boats to the northern island sail again", "");
        var copies = new Copies();

        assertThat(copies.update(List.of(), read(List.of(copy)))).isEmpty();
        assertThat(copies.update(List.of(), read(List.of(ORIGINAL))))
                .extracting(Traits::id)
                .containsExactly(copy.id());
        assertThat(copies.update(read(List.of(ORIGINAL)), List.of()))
                .extracting(Traits::id)
                .containsExactly(copy.id());
    }

    private static void assertCopy(TopicStory copy) {
        assertThat(among(ORIGINAL, copy)).containsEntry(copy.id(), ORIGINAL.id());
    }

    private static Map<StoryId, StoryId> among(TopicStory... stories) {
        var copies = new Copies();
        copies.update(List.of(), read(List.of(stories)));
        return copies.among(Stream.of(stories).map(TopicStory::id).toList());
    }

    private static List<Traits> read(Collection<TopicStory> stories) {
        var reader = new TraitReader(Recipe.USUAL, EventWords.NONE, List.of());
        return stories.stream().map(reader::read).toList();
    }
}
