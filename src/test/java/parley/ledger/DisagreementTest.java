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
                    Report.by("Wire A").claims("truce", Stage.AGREED, "").titled("Agreed"),
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
            var disputes = disputes(
                    Report.by("Wire A")
                            .claims("truce", Stage.VIOLATED, "islands")
                            .titled("The islands broke the truce"),
                    Report.by("Daily B")
                            .claims("truce", Stage.VIOLATED, "coast")
                            .titled("The coast broke the truce"));

            assertThat(disputes).extracting(Dispute::about).containsExactly(About.ACTOR);
        }
    }

    @Nested
    class IsNone {
        @Test
        void whenADraftIsAlsoUnderNegotiation() {
            assertThat(disputes(
                            Report.by("Wire A").claims("truce", Stage.DRAFT, "").titled("A draft"),
                            Report.by("Daily B")
                                    .claims("truce", Stage.UNDER_NEGOTIATION, "")
                                    .titled("Talks")))
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
            var disputes = Disagreement.in(
                    Report.cluster(
                            Report.by("Wire A")
                                    .claims("truce", Stage.VIOLATED, "envoy")
                                    .titled("One"),
                            Report.by("Daily B")
                                    .claims("truce", Stage.VIOLATED, "minister")
                                    .titled("Two")),
                    Report.byId(
                            Report.by("Wire A")
                                    .claims("truce", Stage.VIOLATED, "envoy")
                                    .titled("One"),
                            Report.by("Daily B")
                                    .claims("truce", Stage.VIOLATED, "minister")
                                    .titled("Two")),
                    actor -> "islands");

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

    private static List<Dispute> disputes(TopicStory... stories) {
        return Disagreement.in(Report.cluster(stories), Report.byId(stories), UnaryOperator.identity());
    }
}
