package parley.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import parley.briefing.SampleEdition;

class WebPagesTest {
    private static final Instant NOW = Instant.parse("2026-01-08T00:00:00Z");
    private static final WebSettings SETTINGS = new WebSettings("", Optional.empty(), List.of(), List.of());

    private final WebPages pages = new WebPages(Shelf.of(SampleEdition.full()), SETTINGS, () -> NOW);

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
            assertThat(pages.answer("/editions/daily/6", null).mediaType()).startsWith("text/html");
            assertThat(pages.answer("/editions/daily/6.json", null).mediaType()).isEqualTo("application/json");
            assertThat(text("/editions/daily/6.txt")).contains("WHAT MOVED");
            assertThat(text("/editions/daily/6.md")).contains("What moved");
            assertThat(pages.answer("/editions/daily/6.exe", null).status()).isEqualTo(404);
        }

        @Test
        void isFoundUnderItsBriefing() {
            var page = pages.answer("/editions/daily", null);

            assertThat(page.status()).isEqualTo(302);
            assertThat(page.location()).isEqualTo("/editions/daily/6");
        }

        @Test
        void isNotSentAgainToWhoeverHasIt() {
            var etag = pages.answer("/editions/daily/6", null).etag();

            assertThat(pages.answer("/editions/daily/6", "\"other\", " + etag).status())
                    .isEqualTo(304);
            assertThat(pages.answer("/editions/daily/6", "\"other\"").status()).isEqualTo(200);
        }

        @Test
        void keepsHostileTitlesAsText() {
            var hostile = new WebPages(Shelf.of(SampleEdition.hostile()), SETTINGS, () -> NOW);
            var page = Jsoup.parse(hostile.answer("/", null).body());

            assertThat(page.select("main script, main img, main [onerror], main a[href^=javascript]"))
                    .isEmpty();
        }
    }

    @Nested
    class BeforeTheFirstEdition {
        private final WebPages empty = new WebPages(Shelf.of(), SETTINGS, () -> NOW);

        @Test
        void saysWhatIsGoingOnAndHowToGetMail() {
            var page = empty.answer("/", null).body();

            assertThat(page).contains("first pass").contains("parley.mail.host");
        }
    }

    @Test
    void answersUnknownAddressesWithAPage() {
        for (var path :
                List.of("/nothing", "/editions/daily/7", "/editions/daily/06", "/editions/a/b/c/d", "/editions/")) {
            var page = pages.answer(path, null);
            assertThat(page.status()).as(path).isEqualTo(404);
            assertThat(page.body()).contains("<main");
        }
    }

    @Test
    void showsTheNoticeOnEveryPage() {
        var settings = new WebSettings("", Optional.of("Rehearsal"), List.of(), List.of());
        var marked = new WebPages(Shelf.of(), settings, () -> NOW);

        assertThat(marked.answer("/", null).body()).contains("Rehearsal");
    }

    private Document html(String path) {
        return Jsoup.parse(text(path));
    }

    private String text(String path) {
        return pages.answer(path, null).body();
    }
}
