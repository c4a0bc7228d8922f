package parley.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class HtmlRenderingTest {
    private static final Footer FOOTER =
            new Footer(List.of(new Footer.Line("Unsubscribe", "https://briefing.example/unsubscribe/0123456789")));

    private final HtmlRendering rendering = new HtmlRendering();

    @Test
    void staysBelowTheSizeAtWhichMailIsClipped() {
        assertThat(rendering.render(SampleEdition.full(), FOOTER).getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThan(102_000);
    }

    @Test
    void linksWhatThePlainTextLinksAndNothingElse() {
        var text = new TextRendering().render(SampleEdition.full(), FOOTER);
        var inText = Pattern.compile("https?://\\S+")
                .matcher(text)
                .results()
                .map(r -> r.group())
                .toList();
        assertThat(new TreeSet<>(hrefs(mail(SampleEdition.full())))).isEqualTo(new TreeSet<>(inText));
    }

    @Test
    void writesStylesIntoTheElementsForClientsThatDropTheSheet() {
        assertThat(mail(SampleEdition.full()).expectFirst("h1").attr("style")).contains("font-size: 24px");
    }

    @Test
    void asksNothingOfTheNetwork() {
        var page = mail(SampleEdition.full());
        assertThat(page.select("img, link, script, iframe, svg, [src]")).isEmpty();
        assertThat(page.outerHtml()).doesNotContain("url(").doesNotContain("@import");
    }

    @Test
    void marksTheLanguageAndDirectionOfForeignText() {
        var page = mail(SampleEdition.full());
        assertThat(page.expectFirst("[lang=ru]").text()).startsWith("Кремль");
        assertThat(page.expectFirst("[lang=ar]").attr("dir")).isEqualTo("rtl");
    }

    @Test
    void leavesHostileTitlesAsLiteralText() {
        var page = mail(SampleEdition.hostile());
        assertThat(page.select("script, b, i, u")).isEmpty();
        assertThat(hrefs(page)).allMatch(href -> href.startsWith("https://briefing.example/"));
        assertThat(page.text()).contains("<script>alert(1)</script> AT&T \"sues\"");
        assertThat(page.text()).doesNotContain("\u202E").doesNotContain("\u0007");
    }

    @Test
    void saysThatNothingIsNew() {
        assertThat(mail(SampleEdition.quiet()).text())
                .contains("Nothing new; 38 of 40 feeds answered, newest story 8 Jan 05:12.");
    }

    @Test
    void drawsTheWebChartAsBarsWithTheSameWordsBesideIt() {
        var part = Jsoup.parseBodyFragment(rendering.part(SampleEdition.full(), Footer.NONE));
        assertThat(part.select("svg rect")).hasSize(7);
        assertThat(part.select("[style]")).isEmpty();
        assertThat(part.text()).contains("13 20 44 61 30 21 61");
    }

    @Test
    void shipsNoCommentInTheMail() {
        assertThat(rendering.render(SampleEdition.full(), FOOTER)).doesNotContain("/*");
    }

    private Document mail(Edition edition) {
        return Jsoup.parse(rendering.render(edition, FOOTER));
    }

    private static List<String> hrefs(Document page) {
        return page.select("a[href]").stream().map(a -> a.attr("href")).collect(Collectors.toList());
    }
}
