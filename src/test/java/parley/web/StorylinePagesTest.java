package parley.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import parley.story.Json;

class StorylinePagesTest {
    private final WebPages pages = Site.of();

    @Nested
    class TheList {
        @Test
        void showsThoseOfSeveralEventsWithTheirVolumeForEyeAndEar() {
            var page = Site.html(pages, "/storylines/ukraine-peace");

            assertThat(page.select(".rows > li > p:first-child a").eachText()).containsExactly("Guarantees");
            assertThat(page.select("a[href=/storylines/ukraine-peace/a1]")).isNotEmpty();
            assertThat(page.text()).contains("23 stories of 2 events, 5 Jan to 6 Jan");
            assertThat(page.select("svg.bars").attr("aria-label")).isEqualTo("Stories a day: 5 Jan 4 · 6 Jan 19");
            assertThat(page.select("svg.bars rect")).hasSize(15);
        }

        @Test
        void showsThoseOfASingleEventWhenAsked() {
            var page = Jsoup.parse(
                    pages.answer("/storylines/ukraine-peace", "which=all", null).body());

            assertThat(page.select(".rows > li > p:first-child a").eachText()).containsExactly("Guarantees", "Alone");
        }

        @Test
        void isFoundWithoutATopic() {
            assertThat(pages.answer("/storylines", null, null).location()).isEqualTo("/storylines/ukraine-peace");
            assertThat(pages.answer("/storylines/tides", null, null).status()).isEqualTo(404);
        }

        @Test
        void comesAsJson() throws IOException {
            var line = Json.mapper()
                    .readTree(pages.answer("/storylines/ukraine-peace.json", null, null)
                            .body())
                    .path(0);

            assertThat(line.path("name").asText()).isEqualTo("Guarantees");
            assertThat(line.path("volume").path("2026-01-06").asInt()).isEqualTo(19);
        }
    }

    @Nested
    class One {
        @Test
        void tellsItsEventsDayByDayWithTheirPublishersAndLedgerEntries() {
            var page = Site.html(pages, "/storylines/ukraine-peace/a1");

            assertThat(page.select("h1").text()).isEqualTo("Guarantees");
            assertThat(page.select("h2").eachText()).containsExactly("Tue 6 Jan 2026", "Who told it");
            assertThat(page.select("a[href=/events/a1]").text()).isEqualTo("Allies agree text on guarantees");
            assertThat(page.text())
                    .contains("2 stories, 1 of them a copy · 1 independent publisher: Wire A")
                    .contains("Ledger: Security guarantees agreed")
                    .contains("Daily B (independent) 1");
            assertThat(page.select("a[href=/ledger/ukraine-peace/guarantees]")).isNotEmpty();
        }

        @Test
        void isFoundByAnyOfItsStoriesWhenItsIdHasChanged() {
            var page = pages.answer("/storylines/ukraine-peace/a2", null, null);

            assertThat(page.status()).isEqualTo(302);
            assertThat(page.location()).isEqualTo("/storylines/ukraine-peace/a1");
            assertThat(pages.answer("/storylines/ukraine-peace/c1.json", null, null)
                            .location())
                    .isEqualTo("/storylines/ukraine-peace/a1.json");
        }

        @Test
        void saysSoWhenItIsNoMore() {
            var page = pages.answer("/storylines/ukraine-peace/gone", null, null);

            assertThat(page.status()).isEqualTo(404);
            assertThat(page.body()).contains("This storyline is no more");
        }

        @Test
        void comesAsJsonWithItsEvents() throws IOException {
            var line = Json.mapper()
                    .readTree(pages.answer("/storylines/ukraine-peace/a1.json", null, null)
                            .body());

            assertThat(line.path("storyline").path("events")).hasSize(2);
            assertThat(line.path("events").path(0).path("stories")).hasSize(2);
        }
    }
}
