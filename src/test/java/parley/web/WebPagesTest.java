package parley.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import parley.briefing.Edition;
import parley.briefing.SampleEdition;
import parley.story.Json;

class WebPagesTest {
    private final WebPages pages = Site.of(SampleEdition.full());

    @Nested
    class AnEdition {
        @Test
        void isTheFirstPage() {
            var page = html("/");

            assertThat(page.select("main .edition h1").text()).contains("Ukraine peace process");
            assertThat(page.select("a[href=/editions/daily/6/events/a2], a[href^=/editions/daily/6/events/]"))
                    .as("events link to their own pages, also without a public address")
                    .isNotEmpty();
        }

        @Test
        void comesInFourForms() {
            assertThat(pages.answer("/editions/daily/6", null, null).mediaType())
                    .startsWith("text/html");
            assertThat(pages.answer("/editions/daily/6.json", null, null).mediaType())
                    .isEqualTo("application/json");
            assertThat(text("/editions/daily/6.txt")).contains("WHAT MOVED");
            assertThat(text("/editions/daily/6.md")).contains("What moved");
            assertThat(pages.answer("/editions/daily/6.exe", null, null).status())
                    .isEqualTo(404);
        }

        @Test
        void leadsToTheStorylinesBehindItsEvents() {
            assertThat(html("/").select("a[href=/storylines/ukraine-peace/a2]").text())
                    .isEqualTo("Guarantees and force");
        }

        @Test
        void isFoundUnderItsBriefing() {
            var page = pages.answer("/editions/daily", null, null);

            assertThat(page.status()).isEqualTo(302);
            assertThat(page.location()).isEqualTo("/editions/daily/6");
        }

        @Test
        void isNotSentAgainToWhoeverHasIt() {
            var etag = pages.answer("/editions/daily/6", null, null).etag();

            assertThat(pages.answer("/editions/daily/6", null, "\"other\", " + etag)
                            .status())
                    .isEqualTo(304);
            assertThat(pages.answer("/editions/daily/6", null, "\"other\"").status())
                    .isEqualTo(200);
        }

        @Test
        void keepsHostileTitlesAsText() {
            var hostile = Site.of(SampleEdition.hostile());
            var page = Jsoup.parse(hostile.answer("/", null, null).body());

            assertThat(page.select("main script, main img, main [onerror], main a[href^=javascript]"))
                    .isEmpty();
        }
    }

    @Nested
    class TheListOfEditions {
        private final WebPages many = Site.of(daily(70));

        @Test
        void leadsToEachOfThemPageByPage() {
            var seen = new ArrayList<String>();
            var next = Optional.of("");
            while (next.isPresent()) {
                var page =
                        Jsoup.parse(many.answer("/editions", next.get(), null).body());
                page.select("main ul.rows a").forEach(link -> seen.add(link.attr("href")));
                next = Optional.ofNullable(page.selectFirst("nav.turn a"))
                        .map(link -> link.attr("href").replace("/editions?", ""));
            }
            assertThat(seen).hasSize(70).doesNotHaveDuplicates().startsWith("/editions/daily/70");
        }

        @Test
        void takesAnInstantThatIsNoneForNone() {
            assertThat(many.answer("/editions", "before=yesterday", null))
                    .isEqualTo(many.answer("/editions", null, null));
        }

        /** The sample edition, one a day. */
        private static Edition[] daily(int days) {
            return IntStream.rangeClosed(1, days)
                    .mapToObj(number -> {
                        var tree = Json.mapper()
                                .<ObjectNode>valueToTree(SampleEdition.full())
                                .put("number", number)
                                .put(
                                        "due",
                                        Site.NOW
                                                .minus(Duration.ofDays(80L - number))
                                                .toString());
                        return Json.mapper().convertValue(tree, Edition.class);
                    })
                    .toArray(Edition[]::new);
        }
    }

    @Nested
    class BeforeTheFirstEdition {
        private final WebPages empty = Site.of();

        @Test
        void saysWhatIsGoingOnAndHowToGetMail() {
            var page = empty.answer("/", null, null).body();

            assertThat(page).contains("first pass").contains("parley.mail.host");
        }
    }

    @Nested
    class AStory {
        @Test
        void showsWhyItIsInWithTheWordsMarked() {
            var page = html("/stories/a1");

            assertThat(page.select("h1 mark").text()).isEqualTo("agree text");
            assertThat(page.select("h1 mark").attr("title")).isEqualTo("guarantees");
            assertThat(page.text())
                    .contains("Score 7.5")
                    .contains("agreed")
                    .contains("unverified")
                    .contains("It is a step");
        }

        @Test
        void showsWhyItIsOut() {
            var page = html("/stories/b1");

            assertThat(page.select("h1 mark.against").text()).isEqualTo("derby");
            assertThat(page.text()).contains("Not on topic").contains("nobody of the two sides is named");
            assertThat(page.select("h1 b")).as("markup in a title stays text").isEmpty();
        }

        @Test
        void showsItsEarlierTexts() {
            assertThat(html("/stories/a1").text())
                    .contains("How its text changed")
                    .contains("Allies sign text");
        }

        @Test
        void isListedByWhetherItIsOnTopic() {
            assertThat(html("/stories").select(".rows a")).hasSize(2);
            assertThat(html("/stories", "which=off").select(".rows a")).hasSize(1);
            assertThat(html("/stories", "which=all&page=1").select(".rows a")).hasSize(3);
            assertThat(html("/stories", "which=all&page=2").select(".rows a")).isEmpty();
            assertThat(html("/stories", "page=%zz&page=-1&which=").select(".rows a"))
                    .hasSize(2);
        }
    }

    @Nested
    class AnEvent {
        @Test
        void tellsHowItsStorylineRanOverTheDays() {
            var page = html("/events/a1");

            assertThat(page.select("h2").eachText()).contains("Its storyline: Guarantees");
            assertThat(page.text())
                    .contains("23 stories of 2 events, 5 Jan to 6 Jan")
                    .contains("Stories a day: 5 Jan 4 · 6 Jan 19");
        }

        @Test
        void showsWhoCopiedWhomAndWhatItDidToTheLedger() {
            var page = html("/editions/daily/6/events/a1");

            assertThat(page.text())
                    .contains("copy of a report of Wire A (agency)")
                    .contains("credited with “(Wire A)”")
                    .contains("its text copies an earlier story (same title)")
                    .contains("1 independent publisher: Wire A · 1 reprint of Wire A")
                    .contains("What it put into the ledger");
            assertThat(page.select("a[href=/editions/daily/6]")).isNotEmpty();
        }

        @Test
        void isFoundByAnyOfItsStories() {
            assertThat(html("/events/a2").select("h1").text()).isEqualTo("Allies agree text on guarantees");
            assertThat(pages.answer("/events/b1", null, null).status()).isEqualTo(404);
        }
    }

    @Nested
    class TheFeed {
        @Test
        void comesAsAtomAndJsonWithAbsoluteLinks() {
            for (var ending : List.of("atom", "json")) {
                assertThat(text("/feed." + ending))
                        .as(ending)
                        .contains("https://parley.example/feed." + ending)
                        .contains("https://parley.example/editions/daily/6")
                        .contains("urn:uuid:");
            }
        }

        @Test
        void isTheSameEachTime() {
            assertThat(text("/feed.atom")).isEqualTo(text("/feed.atom"));
        }
    }

    @Test
    void givesTheSameAsJson() {
        for (var path :
                List.of("/stories.json", "/stories/a1.json", "/events/a1.json", "/feeds.json", "/editions.json")) {
            var page = pages.answer(path, null, null);
            assertThat(page.mediaType()).as(path).isEqualTo("application/json");
            assertThat(page.body()).as(path).matches("(?s)[\\[{].*");
        }
    }

    @Test
    void answersUnknownAddressesWithAPage() {
        for (var path :
                List.of("/nothing", "/editions/daily/7", "/editions/daily/06", "/editions/a/b/c/d", "/editions/")) {
            var page = pages.answer(path, null, null);
            assertThat(page.status()).as(path).isEqualTo(404);
            assertThat(page.body()).contains("<main");
        }
    }

    @Test
    void showsTheNoticeOnEveryPage() {
        var marked = Site.at("https://parley.example", Optional.of("Rehearsal"), List.of());

        assertThat(marked.answer("/", null, null).body()).contains("Rehearsal");
    }

    private Document html(String path) {
        return Jsoup.parse(text(path));
    }

    private Document html(String path, String query) {
        return Jsoup.parse(pages.answer(path, query, null).body());
    }

    private String text(String path) {
        return pages.answer(path, null, null).body();
    }
}
