package parley.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class FeedDocumentsTest {
    private static final String ADDRESS = "https://harbour.example/feeds/news.xml";

    private final FeedDocuments documents = new FeedDocuments();

    private FeedDocument read(String text) {
        var reading = documents.read(text.getBytes(StandardCharsets.UTF_8), null, ADDRESS);
        assertThat(reading).isInstanceOf(FeedReading.Document.class);
        return ((FeedReading.Document) reading).document();
    }

    private Entry entry(String item) {
        return read("<rss version='2.0'><channel>" + item + "</channel></rss>")
                .entries()
                .get(0);
    }

    private Entry atomEntry(String entry) {
        return read("<feed xmlns='http://www.w3.org/2005/Atom'>" + entry + "</feed>")
                .entries()
                .get(0);
    }

    @Nested
    class Rss {
        @Test
        void readsTheHead() {
            var head = read(SampleFeeds.RSS).head();

            assertThat(head.title()).contains("The Harbour Daily");
            assertThat(head.description()).contains("News & tides");
            assertThat(head.language()).contains("en-gb");
            assertThat(head.updated()).contains(Instant.parse("2026-01-06T08:00:00Z"));
            assertThat(head.image()).contains("https://harbour.example/logo.png");
            assertThat(head.self()).contains("https://harbour.example/feed.xml");
        }

        @Test
        void readsWhenToAskAgain() {
            var head = read(SampleFeeds.RSS).head();

            assertThat(head.ttl()).contains(Duration.ofMinutes(30));
            assertThat(head.skipHours()).containsExactlyInAnyOrder(0, 1);
            assertThat(head.skipDays()).containsExactly(DayOfWeek.SUNDAY);
        }

        @Test
        void readsTheTextsOfAnItem() {
            var entry = read(SampleFeeds.RSS).entries().get(0);

            assertThat(entry.title()).isEqualTo("Envoys agree on a text — \"a step\"");
            assertThat(entry.summary()).isEqualTo("<p>The text promises <b>binding</b> commitments.</p>");
            assertThat(entry.summaryText()).isEqualTo("The text promises binding commitments.");
            assertThat(entry.contentText()).isEqualTo("The text in full.");
        }

        @Test
        void readsWhatIsSaidAboutAnItem() {
            var entry = read(SampleFeeds.RSS).entries().get(0);

            assertThat(entry.guid()).contains("harbour-1");
            assertThat(entry.link()).contains("https://harbour.example/2026/envoys?a=1&b=2");
            assertThat(entry.authors()).containsExactly("A. Writer");
            assertThat(entry.categories()).containsExactly("Peace", "Europe");
            assertThat(entry.published()).contains(Instant.parse("2026-01-06T14:30:00Z"));
            assertThat(entry.source().flatMap(Entry.Source::title)).contains("Wire A");
            assertThat(entry.source().flatMap(Entry.Source::link)).contains("https://wire.example/rss");
            assertThat(entry.image()).contains("https://harbour.example/b.jpg");
            assertThat(entry.enclosures())
                    .containsExactly(new Enclosure(
                            "https://harbour.example/a.jpg", Optional.of("image/jpeg"), OptionalLong.of(1200)));
        }

        @Test
        void takesAPermalinkForTheLink() {
            assertThat(read(SampleFeeds.RSS).entries().get(1).link()).contains("https://harbour.example/ferry");
        }

        @Test
        void keepsAnUndatedStoryUndated() {
            var entry = read(SampleFeeds.RSS).entries().get(1);

            assertThat(entry.published()).isEmpty();
            assertThat(entry.updated()).isEmpty();
        }

        @Test
        void saysThatThereIsNoGuid() {
            assertThat(entry("<item><link>https://harbour.example/1</link></item>")
                            .guid())
                    .isEmpty();
        }

        @Test
        void prefersItsOwnElementsToOtherVocabularies() {
            var entry = entry("<item xmlns:dc='http://purl.org/dc/elements/1.1/'><dc:title>Theirs</dc:title>"
                    + "<title>Own</title><dc:date>2025-01-01</dc:date>"
                    + "<pubDate>Tue, 06 Jan 2026 10:00:00 GMT</pubDate></item>");

            assertThat(entry.title()).isEqualTo("Own");
            assertThat(entry.published()).contains(Instant.parse("2026-01-06T10:00:00Z"));
        }

        @Test
        void fallsBackOnOtherVocabularies() {
            var entry = entry(
                    "<item xmlns:a='http://www.w3.org/2005/Atom' xmlns:d='http://purl.org/dc/terms/'>"
                            + "<a:title>Atom's</a:title><a:link href='/a'/><a:summary>Short</a:summary>"
                            + "<d:modified>2026-01-06T10:00:00Z</d:modified><a:author><a:name>A. Tom</a:name></a:author></item>");

            assertThat(entry.title()).isEqualTo("Atom's");
            assertThat(entry.link()).contains("https://harbour.example/a");
            assertThat(entry.summary()).isEqualTo("Short");
            assertThat(entry.updated()).contains(Instant.parse("2026-01-06T10:00:00Z"));
            assertThat(entry.authors()).containsExactly("A. Tom");
        }

        @Test
        void readsRdf() {
            var document = read(SampleFeeds.RDF);

            assertThat(document.head().title()).contains("Lantern");
            assertThat(document.head().language()).contains("pl");
            assertThat(document.head().updateInterval()).contains(Duration.ofMinutes(30));
            assertThat(document.entries()).hasSize(1);
            assertThat(document.entries().get(0).guid()).contains("https://lantern.example/1");
            assertThat(document.entries().get(0).published()).contains(Instant.parse("2026-01-05T22:10:00Z"));
            assertThat(document.entries().get(0).categories()).containsExactly("talks");
        }
    }

    @Nested
    class Atom {
        @Test
        void readsTheHead() {
            var head = read(SampleFeeds.ATOM).head();

            assertThat(head.title()).contains("Степ");
            assertThat(head.description()).contains("Новини & думки");
            assertThat(head.link()).contains("https://step.example/news/");
            assertThat(head.self()).contains("https://step.example/news/atom.xml");
            assertThat(head.id()).contains("urn:step:feed");
            assertThat(head.language()).contains("uk");
            assertThat(head.image()).contains("https://step.example/news/icon.png");
        }

        @Test
        void readsAnEntry() {
            var entry = read(SampleFeeds.ATOM).entries().get(0);

            assertThat(entry.title()).isEqualTo("Прем’єр: «крок»");
            assertThat(entry.link()).contains("https://step.example/news/1.html");
            assertThat(entry.comments()).contains("https://step.example/news/1.html#talk");
            assertThat(entry.summaryText()).isEqualTo("a < b");
            assertThat(entry.content()).isEqualTo("<p>Текст.</p>");
            assertThat(entry.published()).contains(Instant.parse("2026-01-06T07:00:00Z"));
            assertThat(entry.updated()).contains(Instant.parse("2026-01-06T07:05:00Z"));
            assertThat(entry.categories()).containsExactly("Мир");
            assertThat(entry.source().flatMap(Entry.Source::title)).contains("Agency D");
            assertThat(entry.enclosures()).hasSize(1);
        }

        @Test
        void handsAuthorAndLanguageOfTheFeedToItsEntries() {
            var entries = read(SampleFeeds.ATOM).entries();

            assertThat(entries.get(0).authors()).containsExactly("Редакція");
            assertThat(entries.get(0).language()).contains("uk");
            assertThat(entries.get(1).language()).contains("ru");
        }

        @Test
        void readsTheOldVersion() {
            var document = read(SampleFeeds.ATOM_03);
            var entry = document.entries().get(0);

            assertThat(document.head().title()).contains("Old & grey");
            assertThat(document.head().description()).contains("Since 2003");
            assertThat(entry.title()).isEqualTo("Talks resume");
            assertThat(entry.published()).contains(Instant.parse("2026-01-06T07:00:00Z"));
            assertThat(entry.authors()).containsExactly("Old Hand");
        }

        @Test
        void keepsMarkupInPlainTextAsText() {
            var entry = atomEntry("<entry><title>Use of &lt;item&gt; &amp; co</title></entry>");

            assertThat(entry.title()).isEqualTo("Use of <item> & co");
        }

        @Test
        void readsTheLinkWrittenAsText() {
            assertThat(atomEntry("<entry><link>https://step.example/1</link></entry>")
                            .link())
                    .contains("https://step.example/1");
        }
    }

    @Nested
    class JsonFeed {
        @Test
        void readsHeadAndItems() {
            var document = read(SampleFeeds.JSON);
            var entry = document.entries().get(0);

            assertThat(document.head().title()).contains("Node Notes");
            assertThat(document.head().self()).contains("https://node.example/feed.json");
            assertThat(entry.guid()).contains("17");
            assertThat(entry.link()).contains("https://harbour.example/17");
            assertThat(entry.summaryText()).isEqualTo("a < b");
            assertThat(entry.published()).contains(Instant.parse("2026-01-06T08:00:00Z"));
            assertThat(entry.authors()).containsExactly("N. Otes");
            assertThat(entry.image()).contains("https://harbour.example/17.jpg");
            assertThat(document.entries().get(1).authors()).containsExactly("Gast");
            assertThat(document.entries().get(1).contentText()).isEqualTo("Nur Text");
        }

        @Test
        void keepsTheItemsThatWereCompleteWhenItBreaksOff() {
            var cut = SampleFeeds.JSON.substring(0, SampleFeeds.JSON.indexOf("Nur Text"));

            assertThat(read(cut).entries()).hasSize(1);
        }

        @Test
        void tellsOtherJsonFromAFeed() {
            var reading = documents.read("{\"error\": 404}".getBytes(StandardCharsets.UTF_8), null, null);

            assertThat(reading).isEqualTo(new FeedReading.NotAFeed("JSON, but no JSON Feed"));
        }
    }
}
