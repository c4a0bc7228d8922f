package parley.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedListTest {
    private static final String SHIPPED = "config/feeds.opml";

    @TempDir
    Path folder;

    @Nested
    class WhenItIsRead {
        @Test
        void takesFeedsWithTheirGroupsAndMarks() throws IOException {
            var list = FeedList.read(
                    file(
                            """
                    <outline text="Europe"><outline text="North">
                      <outline type="rss" text="Daily B" xmlUrl="https://b.example/feed" language="en-GB" class="public"
                        family="B Group" country="GB" off="closed for the summer"/>
                    </outline></outline>"""));

            assertThat(list.feeds()).singleElement().satisfies(feed -> {
                assertThat(feed.group()).isEqualTo("Europe/North");
                assertThat(feed.outlet()).isEqualTo("Daily B");
                assertThat(feed.language().code()).isEqualTo("en");
                assertThat(feed.publisherClass()).isEqualTo("public");
                assertThat(feed.family()).isEqualTo("B Group");
                assertThat(feed.offBecause()).contains("closed for the summer");
            });
        }

        @Test
        void fetchesNoExternalEntity() throws IOException {
            var file = Files.writeString(
                    folder.resolve("feeds.opml"),
                    "<!DOCTYPE opml [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
                            + "<opml><body><outline type=\"rss\" text=\"&x;\" xmlUrl=\"https://b.example/\"/></body></opml>");

            assertThatThrownBy(() -> FeedList.read(file)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Nested
    class WhenItIsWrong {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "<outline type=\"rss\" text=\"B\"/>|without xmlUrl",
                    "<outline xmlUrl=\"https://b.example/\" class=\"goverment\"/>|found class \"goverment\", expected one of",
                    "<outline xmlUrl=\"https://b.example/\" language=\"1\"/>|found language \"1\", expected",
                    "<outline xmlUrl=\"https://b.example/\">|found XML that is not well-formed"
                })
        void namesFileLineFoundAndExpected(String outline, String message) throws IOException {
            var file = file(outline);

            assertThatThrownBy(() -> FeedList.read(file))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith(file + ":")
                    .hasMessageContaining(message);
        }

        @Test
        void saysWhereAFeedStoodFirst() throws IOException {
            var file = file(
                    """
                    <outline xmlUrl="https://b.example/"/>
                    <outline xmlUrl="https://b.example/"/>""");

            assertThatThrownBy(() -> FeedList.read(file))
                    .hasMessageContaining(":3:")
                    .hasMessageContaining("line 2");
        }
    }

    @Nested
    class WhenAnotherIsAdded {
        @Test
        void takesInWhatItLacksAndKeepsWhatItDoesNotKnow() throws IOException {
            var ours = FeedList.read(
                    file(
                            """
                    <outline text="Europe" colour="blue"><outline text="B" xmlUrl="https://b.example/"/></outline>"""));
            var theirs = FeedList.readLoosely(
                    file(
                            """
                    <outline text="Europe">
                      <outline text="B again" xmlUrl="https://b.example/"/>
                      <outline text="C" xmlUrl="https://c.example/" htmlUrl="https://c.example/home" rating="5"/>
                    </outline>
                    <outline text="Asia"><outline text="D" xmlUrl="https://d.example/"/></outline>"""));

            var both = ours.plus(theirs);

            assertThat(both.feeds())
                    .extracting(Feed::address, Feed::group, Feed::outlet)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple("https://b.example/", "Europe", "B"),
                            org.assertj.core.groups.Tuple.tuple("https://c.example/", "Europe", "C"),
                            org.assertj.core.groups.Tuple.tuple("https://d.example/", "Asia", "D"));
            assertThat(both.opml()).contains("colour=\"blue\"").contains("rating=\"5\"");
        }

        @Test
        void takesAForeignListAsItIs() throws IOException {
            var theirs = Files.write(
                    folder.resolve("theirs.opml"),
                    """
                    <?xml version="1.0" encoding="windows-1251"?>
                    <!DOCTYPE opml SYSTEM "http://opml.example/opml.dtd">
                    <opml><body>
                    <outline type="rss" text="Новости" xmlUrl="https://b.example/" language="klingonese" class="mine"/>
                    <outline type="rss" text="Again" xmlUrl="https://b.example/"/>
                    <outline type="rss" text="No address"/>
                    <outline type="link" text="A page" url="https://c.example/"/>
                    </body></opml>"""
                            .getBytes(Charset.forName("windows-1251")));

            var both = FeedList.read(file("")).plus(FeedList.readLoosely(theirs));

            assertThat(both.feeds()).singleElement().satisfies(feed -> {
                assertThat(feed.outlet()).isEqualTo("Новости");
                assertThat(feed.publisherClass()).isEqualTo("unknown");
                assertThat(feed.language().isKnown()).isFalse();
            });
        }

        @Test
        void keepsTheCommentAtTheTop() throws IOException {
            assertThat(FeedList.read(Path.of(SHIPPED))
                            .plus(FeedList.readLoosely(file("")))
                            .opml())
                    .contains("Our own attributes: class");
        }

        @Test
        void survivesBeingWrittenAndReadAgain() throws IOException {
            var list = FeedList.read(Path.of(SHIPPED));
            var copy = Files.writeString(folder.resolve("copy.opml"), list.opml());

            assertThat(FeedList.read(copy).feeds()).isEqualTo(list.feeds());
            assertThat(FeedList.read(copy).opml()).isEqualTo(list.opml());
        }
    }

    @Test
    void shipsFeedsThatMayBeAskedAndSaysWhySomeAreOff() {
        var feeds = FeedList.read(Path.of(SHIPPED)).feeds();

        assertThat(feeds).hasSizeGreaterThan(40).allSatisfy(feed -> {
            assertThat(parley.net.WebAddress.parse(feed.address()).uri()).isNotNull();
            assertThat(feed.language().isKnown()).isTrue();
            assertThat(feed.family()).isNotEmpty();
        });
        assertThat(feeds).filteredOn(feed -> !feed.isOn()).hasSize(2);
    }

    private Path file(String outlines) throws IOException {
        return Files.writeString(
                Files.createTempFile(folder, "feeds", ".opml"),
                "<opml version=\"2.0\"><head><title>T</title></head><body>\n" + outlines + "\n</body></opml>");
    }
}
