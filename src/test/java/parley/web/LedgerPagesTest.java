package parley.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import parley.ledger.LedgerEntry;
import parley.source.PublisherClass;
import parley.story.Json;
import parley.story.StoryId;
import parley.topic.Stage;

class LedgerPagesTest {
    private final WebPages pages = Site.at(
            "https://parley.example",
            Optional.empty(),
            List.of(
                    entry(Stage.DRAFT, "Wire A", "2026-01-05T08:00:00Z"),
                    entry(Stage.AGREED, "Daily B", "2026-01-06T08:00:00Z"),
                    entry(Stage.DRAFT, "Radio C", "2026-01-06T09:00:00Z")));

    @Nested
    class TheTable {
        @Test
        void tellsWhereEachInstrumentStands() {
            var page = Site.html(pages, "/ledger/ukraine-peace");

            assertThat(page.select("tbody th a").attr("href")).isEqualTo("/ledger/ukraine-peace/ceasefire");
            assertThat(page.select("tbody tr").text())
                    .startsWith("Ceasefire agreed")
                    .contains("reported, 1 publisher");
        }

        @Test
        void isFoundWithoutATopic() {
            assertThat(pages.answer("/ledger", null, null).location()).isEqualTo("/ledger/ukraine-peace");
            assertThat(pages.answer("/ledger/tides", null, null).status()).isEqualTo(404);
        }

        @Test
        void saysThatItIsEmpty() {
            assertThat(Site.html(Site.of(), "/ledger/ukraine-peace").text())
                    .contains("No story has claimed a stage yet");
        }
    }

    @Nested
    class AnInstrument {
        @Test
        void showsItsStepsLatestFirstWithTheSentencesThatSaySo() {
            var page = Site.html(pages, "/ledger/ukraine-peace/ceasefire");

            assertThat(page.select("h2").eachText())
                    .containsExactly("agreed, since 6 Jan 08:00", "draft, since 5 Jan 08:00");
            assertThat(page.select("details summary").text()).isEqualTo("1 that put it elsewhere or say otherwise");
            assertThat(page.select("a[href=/stories/Daily-B]").text()).isEqualTo("Daily B");
            assertThat(page.select("a[href=/storylines/ukraine-peace/Daily-B]")).isNotEmpty();
        }

        @Test
        void drawsThemOverTimeForEyeAndEar() {
            var chart = Site.html(pages, "/ledger/ukraine-peace/ceasefire").select("svg.bars");

            assertThat(chart.attr("aria-label")).isEqualTo("draft 5 Jan 08:00, agreed 6 Jan 08:00");
            assertThat(chart.select("text").eachText()).containsExactly("agreed", "draft");
            assertThat(chart.select("circle")).hasSize(2);
            assertThat(chart.select("path").attr("d")).matches("M\\d+ 33 H\\d+ V11 H340");
        }

        @Test
        void isNoPageForWhatThePackDoesNotKnow() {
            assertThat(pages.answer("/ledger/ukraine-peace/treaty", null, null).status())
                    .isEqualTo(404);
        }

        @Test
        void comesAsJson() throws IOException {
            var steps = Json.mapper()
                    .readTree(pages.answer("/ledger/ukraine-peace/ceasefire.json", null, null)
                            .body());

            assertThat(steps.path(1).path("stage").asText()).isEqualTo("agreed");
            assertThat(steps.path(1).path("evidence").path(0).path("story").asText())
                    .isEqualTo("Daily-B");
        }
    }

    private static LedgerEntry entry(Stage stage, String outlet, String when) {
        return new LedgerEntry(
                "ukraine-peace",
                "ceasefire",
                stage,
                "",
                List.of(),
                Instant.parse(when),
                Instant.parse(when),
                new StoryId(outlet.replace(' ', '-')),
                "c1",
                outlet,
                outlet,
                PublisherClass.INDEPENDENT,
                "en",
                "It is " + stage.word() + ".",
                stage.word(),
                List.of());
    }
}
