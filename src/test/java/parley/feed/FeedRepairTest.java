package parley.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedRepairTest {
    private final FeedDocuments documents = new FeedDocuments();
    private final FeedRepair repair = new FeedRepair();

    private FeedDocument read(byte[] body, String contentType) {
        var reading = documents.read(body, contentType, null);
        assertThat(reading).isInstanceOf(FeedReading.Document.class);
        return ((FeedReading.Document) reading).document();
    }

    private List<String> titles(String feed) {
        return read(feed.getBytes(StandardCharsets.UTF_8), "").entries().stream()
                .map(Entry::title)
                .toList();
    }

    private String title(String markup) {
        return titles("<rss version='2.0'><channel><item><title>" + markup + "</title></item></channel></rss>")
                .get(0);
    }

    private String clean(String feed) {
        return ((Repaired.Xml) repair.repair(feed.getBytes(StandardCharsets.UTF_8), null, null)).text();
    }

    @Nested
    class WhenTheMarkupIsBroken {
        @Test
        void readsTextWithBareAmpersandsAndUnknownEntities() {
            assertThat(title("Tides & ferries &unknown; &nbsp;&mdash; end"))
                    .isEqualTo("Tides & ferries &unknown; — end");
        }

        @Test
        void keepsALessThanSignThatIsNoTag() {
            assertThat(title("Budget &lt; plan, a&lt;b")).isEqualTo("Budget < plan, a<b");
        }

        @Test
        void takesNumbersOfWindows1252ForItsSigns() {
            assertThat(title("&#147;Step&#148; &#150; envoy")).isEqualTo("“Step” – envoy");
        }

        @Test
        void dropsCharactersThatXmlForbids() {
            assertThat(title("Step\u000B by\u0000 step&#1;")).isEqualTo("Step by step");
        }

        @Test
        void readsUndeclaredPrefixesAsEverybodyMeansThem() {
            var feed = "<rss><channel><item><title>T</title><dc:creator>A. Writer</dc:creator></item></channel></rss>";

            assertThat(read(feed.getBytes(StandardCharsets.UTF_8), "")
                            .entries()
                            .get(0)
                            .authors())
                    .containsExactly("A. Writer");
        }

        @Test
        void survivesWrongAndMissingEndTags() {
            assertThat(titles("<rss><channel><item><title>One</titel><link>https://a.example/1</link><item>"
                            + "<title>Two</title><b></item></channel>"))
                    .containsExactly("One", "Two");
        }

        @Test
        void readsBehindWhatStandsBeforeTheDocument() {
            assertThat(titles("\n <br/><b>Warning</b>: something\n<?xml version='1.0'?><rss><channel>"
                            + "<item><title>One</title></item></channel></rss>"))
                    .containsExactly("One");
        }

        @Test
        void escapesMarkupThatStandsInATextUnescaped() {
            var feed =
                    "<rss><channel><item><description>Said: <b>no</b> &amp; left</description></item></channel></rss>";
            var entry =
                    read(feed.getBytes(StandardCharsets.UTF_8), "").entries().get(0);

            assertThat(entry.summary()).isEqualTo("Said: <b>no</b> &amp; left");
            assertThat(entry.summaryText()).isEqualTo("Said: no & left");
        }
    }

    @Nested
    class WhenTheDocumentBreaksOff {
        private static final String FEED = "<rss><channel><item><title>One</title></item><item><title>Two</title>"
                + "<description>A long text</description></item></channel></rss>";

        @Test
        void keepsWhatWasComplete() {
            assertThat(titles(FEED.substring(0, FEED.indexOf("long")))).containsExactly("One");
        }

        @Test
        void keepsAnItemThatLacksOnlyItsEndTag() {
            assertThat(titles(FEED.substring(0, FEED.lastIndexOf("</item>")))).containsExactly("One", "Two");
        }
    }

    @Nested
    class WhenTheBodyIsHostile {
        @Test
        void dropsTheDoctypeAndExpandsNothing() {
            var clean = clean("<!DOCTYPE rss [<!ENTITY a SYSTEM 'file:///etc/passwd'><!ENTITY b '&a;&a;'>]>"
                    + "<rss><channel><item><title>&a;&b;</title></item></channel></rss>");

            assertThat(clean).doesNotContain("DOCTYPE", "passwd").contains("&amp;a;&amp;b;");
        }

        @Test
        void readsDeepNestingWithoutDescending() {
            var feed = "<rss><channel><item><title>One</title><description>" + "<div>".repeat(200_000)
                    + "deep</description></item><item><title>Two</title></item></channel></rss>";

            assertThat(titles(feed)).first().isEqualTo("One");
        }

        @Test
        void keepsNoMoreItemsThanAnyFeedHas() {
            assertThat(titles("<rss><channel>" + "<item>".repeat(20_000))).hasSizeLessThanOrEqualTo(5_000);
        }
    }

    @Nested
    class WhenElementsNestTooDeep {
        @Test
        void passesOverWhatStandsDeeperAndReadsOn() {
            var deep = "<a>".repeat(150) + "<title>Too deep<br/><b/>" + "</a>".repeat(150);
            var feed = "<rss><channel>" + deep + "<title>Harbour</title><item><title>One</title></item>"
                    + "<channel>".repeat(150) + "<title>Lost" + "</channel>".repeat(300) + "<title>Also lost</title>";

            assertThat(read(feed.getBytes(StandardCharsets.UTF_8), "").entries())
                    .extracting(Entry::title)
                    .contains("One");
        }
    }

    @Nested
    class WhenTheEncodingIsInDoubt {
        private static final String FEED =
                "<?xml version='1.0'%s?><rss><channel><item><title>Крок до миру</title></item></channel></rss>";

        @ParameterizedTest
        @CsvSource({
            "UTF-8, , ''",
            "UTF-8, windows-1251, text/xml; charset=iso-8859-1",
            "windows-1251, windows-1251, ''",
            "windows-1251, , text/xml; charset=windows-1251",
            "windows-1251, UTF-8, application/xml; charset=\"windows-1251\"",
            "UTF-16LE, UTF-16, ''",
            "UTF-16BE, , ''",
            "KOI8-R, KOI8-R, ''",
            "windows-1251, ISO-8859-1, text/xml; charset=iso-8859-1"
        })
        void decodesByEvidence(String real, String declared, String contentType) {
            var declaration = declared == null ? "" : " encoding='" + declared + "'";
            var body = FEED.formatted(declaration).getBytes(Charset.forName(real));

            assertThat(read(body, contentType).entries().get(0).title()).isEqualTo("Крок до миру");
        }

        @ParameterizedTest
        @CsvSource({
            "windows-1251, Переговори в Женеві тривають",
            "KOI8-U, Сторони обговорили її пропозиції",
            "ISO-8859-5, Стороны обсудили прекращение огня",
            "windows-1250, 'Rozmowy w Genewie trwają, źródła potwierdzają'",
            "windows-1252, Les négociations à Genève reprennent",
            "windows-1253, Οι διαπραγματεύσεις στη Γενεύη συνεχίζονται",
            "windows-1255, הצדדים דנו בהפסקת אש",
            "windows-1256, الطرفان بحثا وقف إطلاق النار",
            "Shift_JIS, 双方は停戦について協議し、捕虜の交換で合意したと述べた"
        })
        void knowsWhatNobodyNamesByItsLetters(String real, String title) {
            var english = "<description>" + "An envoy said so, and no more than that. ".repeat(300) + "</description>";
            var feed = "<rss><channel>" + english + "<item><title>" + title + "</title></item></channel></rss>";

            assertThat(read(feed.getBytes(Charset.forName(real)), "text/xml")
                            .entries()
                            .get(0)
                            .title())
                    .isEqualTo(title);
        }

        @Test
        void passesOverAByteOrderMark() {
            var body = ("\uFEFF" + FEED.formatted("")).getBytes(StandardCharsets.UTF_8);

            assertThat(read(body, "text/xml").entries()).hasSize(1);
        }
    }

    @Nested
    class WhenTheBodyIsNoFeed {
        @ParameterizedTest
        @ValueSource(strings = {"", "  \n", "<html><body>Gone</body></html>", "Service unavailable", "<opml/>"})
        void saysWhy(String body) {
            var repaired = repair.repair(body.getBytes(StandardCharsets.UTF_8), null, null);

            assertThat(repaired).isInstanceOf(Repaired.NotAFeed.class);
            assertThat(((Repaired.NotAFeed) repaired).why()).isNotBlank();
        }
    }
}
