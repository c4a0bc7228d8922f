package parley.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import parley.cluster.TopicStory;
import parley.ledger.Disagreement.About;
import parley.ledger.Disagreement.Dispute;
import parley.source.PublisherClass;
import parley.topic.Stage;

class DisagreementTest {
    @Nested
    class StandsSideBySide {
        @Test
        void whenOneSaysAgreedAndAnotherRejected() {
            var disputes = disputes(
                    told("Wire A", Stage.AGREED, ""),
                    Report.by("Daily B")
                            .unknown()
                            .claims("truce", Stage.REJECTED, "")
                            .titled("Rejected"));

            assertThat(disputes).singleElement().satisfies(dispute -> {
                assertThat(dispute.about()).isEqualTo(About.STAGE);
                assertThat(dispute.sides()).extracting(Disagreement.Side::value).containsExactly("agreed", "rejected");
                assertThat(dispute.sides().get(1).voices().get(0).publisherClass())
                        .isEqualTo(PublisherClass.UNKNOWN);
            });
        }

        @Test
        void whenOutletsCountDifferently() {
            var disputes = disputes(
                    Report.by("Wire A").titled("Sides exchange 185 prisoners"),
                    Report.by("Daily B").titled("Sides exchange 146 prisoners"));

            assertThat(disputes).singleElement().satisfies(dispute -> {
                assertThat(dispute.about()).isEqualTo(About.NUMBER);
                assertThat(dispute.sides()).hasSize(2);
            });
        }

        @Test
        void whenWhatIsCountedStandsBetweenOtherWords() {
            var disputes = disputes(
                    Report.by("Wire A").titled("Sides swap 150 Ukrainian prisoners each at the border"),
                    Report.by("Daily B").titled("146 prisoners return home"));

            assertThat(disputes).singleElement().satisfies(dispute -> assertThat(dispute.sides())
                    .extracting(Disagreement.Side::value)
                    .containsExactly("146 prisoners", "150 Ukrainian prisoners"));
        }

        @Test
        void whenOutletsNameAnotherActor() {
            var disputes =
                    disputes(told("Wire A", Stage.VIOLATED, "islands"), told("Daily B", Stage.VIOLATED, "coast"));

            assertThat(disputes).extracting(Dispute::about).containsExactly(About.ACTOR);
        }
    }

    @Nested
    class IsNone {
        @Test
        void whenADraftIsAlsoUnderNegotiation() {
            assertThat(disputes(told("Wire A", Stage.DRAFT, ""), told("Daily B", Stage.UNDER_NEGOTIATION, "")))
                    .isEmpty();
        }

        @Test
        void whenOneOutletSaysBoth() {
            assertThat(disputes(
                            Report.by("Wire A").titled("Sides exchange 185 prisoners"),
                            Report.by("Wire A").titled("Sides exchange 146 prisoners")))
                    .isEmpty();
        }

        @Test
        void whenOneCallsItAboutSoMany() {
            assertThat(disputes(
                            Report.by("Wire A").titled("Nearly 150 prisoners return"),
                            Report.by("Daily B").titled("146 prisoners return")))
                    .isEmpty();
        }

        @Test
        void whenOneWritesOutTheThousands() {
            assertThat(disputes(
                            Report.by("Wire A").titled("Allies offer 15 thousand soldiers"),
                            Report.by("Daily B").titled("Allies offer 15,000 soldiers")))
                    .isEmpty();
        }

        @Test
        void whenTheNumbersAreDays() {
            assertThat(disputes(
                            Report.by("Wire A").in("pl").titled("Spotkanie 6 stycznia w stolicy"),
                            Report.by("Daily B").in("pl").titled("Spotkanie 7 stycznia w stolicy")))
                    .isEmpty();
        }

        @Test
        void whenSharesOfDifferentThingsAreTold() {
            assertThat(disputes(
                            Report.by("Wire A").titled("Plan is 90 percent ready"),
                            Report.by("Daily B").titled("We are 10 percent away")))
                    .isEmpty();
        }

        @Test
        void whenTwoOfOneSideActed() {
            var envoy = told("Wire A", Stage.VIOLATED, "envoy");
            var minister = told("Daily B", Stage.VIOLATED, "minister");
            var disputes =
                    Disagreement.in(Report.cluster(envoy, minister), Report.byId(envoy, minister), actor -> "islands");

            assertThat(disputes).isEmpty();
        }

        @Test
        void whenTheSecondVoiceIsACopy() {
            var one = Report.by("Wire A").titled("Sides exchange 185 prisoners");
            var copy = Report.by("Daily B").titled("Sides exchange 158 prisoners");
            var cluster = Report.cluster(Map.of(copy.id(), one.id()), one, copy);

            assertThat(Disagreement.in(cluster, Report.byId(one, copy), UnaryOperator.identity()))
                    .isEmpty();
        }
    }

    private static TopicStory told(String outlet, Stage stage, String actor) {
        return Report.by(outlet).claims("truce", stage, actor).titled(outlet + " tells it");
    }

    private static List<Dispute> disputes(TopicStory... stories) {
        return Disagreement.in(Report.cluster(stories), Report.byId(stories), UnaryOperator.identity());
    }
}
