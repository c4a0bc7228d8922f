package parley.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import parley.topic.Stage;

class ClaimsTest {
    @Test
    void entersTheClaimOfAStoryWithItsSourceAndSentence() {
        var story = Report.by("Wire A").claims("truce", Stage.DRAFT, "envoy").titled("A draft of the truce");

        assertThat(Claims.of(story, Report.cluster(story))).hasValueSatisfying(entry -> {
            assertThat(entry.claim()).isEqualTo("truce/draft/envoy");
            assertThat(entry.family()).isEqualTo("Wire A");
            assertThat(entry.sentence()).isEqualTo("A sentence of Wire A.");
        });
    }

    @Test
    void entersNothingForACopy() {
        var original = Report.by("Wire A").claims("truce", Stage.DRAFT, "").titled("A draft of the truce");
        var copy = Report.by("Daily B").claims("truce", Stage.DRAFT, "").titled("A draft of the truce");
        var cluster = Report.cluster(Map.of(copy.id(), original.id()), original, copy);

        assertThat(Claims.of(copy, cluster)).isEmpty();
        assertThat(Claims.of(original, cluster)).isPresent();
    }

    @Test
    void entersNothingForAnOpinionPage() {
        var wish = Report.by("Daily B").claims("truce", Stage.REJECTED, "envoy");
        var opinion = wish.printedAt("https://daily-b.example/opinion/no-truce", "The envoy should refuse the truce");
        var report = wish.printedAt("https://daily-b.example/world/no-truce", "Envoy refuses the truce");

        assertThat(Claims.of(opinion, Report.cluster(opinion))).isEmpty();
        assertThat(Claims.of(report, Report.cluster(report))).isPresent();
    }

    @Test
    void entersNothingForAStoryWithoutAStage() {
        var story = Report.by("Wire A").titled("Envoys meet");

        assertThat(Claims.of(story, Report.cluster(story))).isEmpty();
    }
}
