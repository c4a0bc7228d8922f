package parley.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkdownRenderingTest {
    private final MarkdownRendering rendering = new MarkdownRendering();

    @Test
    void linksEachOutlet() {
        assertThat(rendering.render(SampleEdition.full()))
                .contains("[Radio C](<https://radio-c.example/2026/01/06/a3?a=1&b=2>) (public, fr)");
    }

    @Test
    void writesTheLedgerAsATable() {
        assertThat(rendering.render(SampleEdition.full()))
                .contains("| Security guarantees | draft | **agreed** | by the allies; Moscow is not named |")
                .contains("| Twenty-point plan | under negotiation | (no change) | by Kyiv, Washington |");
    }

    @Test
    void escapesWhatCouldStartMarkup() {
        assertThat(rendering.render(SampleEdition.hostile()))
                .contains("\\<script\\>alert(1)\\</script\\> AT\\&T")
                .contains("\\[x\\](javascript:alert(2)) \\| \\*b\\* \\`c\\`");
    }

    @Test
    void numbersEventsWithoutStartingAList() {
        assertThat(rendering.render(SampleEdition.full())).contains("### 1\\. **▲ moved");
    }
}
