package parley.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
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

    @Test
    void keepsApartWhatOnlySharesTheEvent() {
        var other = Told.by("Daily B")
                .at("2026-03-01T09:00:00Z")
                .says("Islanders cheer the first ferry in months", "Forty people were aboard when it left the pier.");
        assertThat(among(ORIGINAL, other)).isEmpty();
    }

    private static void assertCopy(TopicStory copy) {
        assertThat(among(ORIGINAL, copy)).containsEntry(copy.id(), ORIGINAL.id());
    }

    private static Map<StoryId, StoryId> among(TopicStory... oldestFirst) {
        var reader = new TraitReader(Recipe.USUAL, EventWords.NONE, List.of());
        return Copies.among(Stream.of(oldestFirst).map(reader::read).toList());
    }
}
