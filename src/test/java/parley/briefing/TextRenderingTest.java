package parley.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TextRenderingTest {
    private final TextRendering rendering = new TextRendering();
    private final String full = rendering.render(SampleEdition.full());

    @Test
    void keepsLinesWithin78ColumnsExceptAddresses() {
        assertThat(full.lines().filter(line -> !line.contains("://")))
                .allMatch(line -> line.codePointCount(0, line.length()) <= 78);
    }

    @Test
    void namesTheZoneOnceAndShowsTimesInIt() {
        assertThat(full).containsOnlyOnce("Kyiv\n").contains("since 6 Jan 21:10");
    }

    @Test
    void showsFirmnessWithTheReprintsBesideIt() {
        assertThat(full).contains("confirmed, 4 independent publishers, first 6 Jan 20:40; 9 reprints of");
    }

    @Test
    void tellsOfAnUpdateWhatBroughtItBack() {
        assertThat(full).contains("Since no. 5, item 4: one more statement; reported by one more publisher");
    }

    @Test
    void marksTheLanguageOfForeignWords() {
        assertThat(full).contains("Radio C (public, fr)").contains("“мишенью” (ru)  [Channel H]");
    }

    @Test
    void saysWhereAPartySpeaksAndThatNoWordsOfOneWereFound() {
        assertThat(full).contains("Moscow: see 2").contains("Kyiv: no words found");
    }

    @Test
    void saysWhereTheLedgerDidNotMove() {
        assertThat(full).contains("Twenty-point plan: under negotiation (no change)");
    }

    @Nested
    class WhenTheTextIsHostile {
        private final String text = rendering.render(SampleEdition.hostile());

        @Test
        void dropsControlCharactersAndTurnsOfDirection() {
            assertThat(text).doesNotContain("\u202E").doesNotContain("\u0007").doesNotContain("\r");
        }

        @Test
        void startsNoLineOfItsOwn() {
            assertThat(text.lines()).noneMatch(line -> line.startsWith("Bcc:"));
        }

        @Test
        void showsNoAddressThatIsNoWebPage() {
            assertThat(text.lines().map(String::strip)).noneMatch(line -> line.startsWith("javascript:"));
        }

        @Test
        void isolatesTextThatRunsFromRightToLeft() {
            assertThat(text).contains("\u2067<script>");
        }
    }
}
