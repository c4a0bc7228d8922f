package parley.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import parley.cluster.TopicStory;
import parley.topic.Hedge;
import parley.topic.Stage;

class StandingsTest {
    private static final Instant LATER = Instant.parse("2026-03-20T00:00:00Z");

    private final Standings standings = new Standings(
            new Parties(
                    Map.of("islands-president", "islands", "coast-president", "coast"),
                    Map.of("Office of the Islands", "islands")),
            Duration.ofDays(5));

    @Nested
    class Firm {
        @Test
        void isReportedWithOneFamily() {
            var standing = standing(
                    Report.by("Wire A").claims("truce", Stage.AGREED, "").titled("One"),
                    Report.by("Wire A").claims("truce", Stage.AGREED, "").titled("Two"));

            assertThat(standing.firmness()).isEqualTo(Firmness.REPORTED);
        }

        @Test
        void isConfirmedWithTwoFamilies() {
            var standing = standing(
                    Report.by("Wire A").claims("truce", Stage.AGREED, "").titled("One"),
                    Report.by("Daily B").claims("truce", Stage.AGREED, "").titled("Two"));

            assertThat(standing.firmness()).isEqualTo(Firmness.CONFIRMED);
            assertThat(standing.families()).isEqualTo(2);
        }

        @Test
        void countsNoUnknownFamily() {
            var standing = standing(
                    Report.by("Wire A").claims("truce", Stage.AGREED, "").titled("One"),
                    Report.by("Blog X")
                            .unknown()
                            .claims("truce", Stage.AGREED, "")
                            .titled("Two"),
                    Report.by("Blog Y")
                            .unknown()
                            .claims("truce", Stage.AGREED, "")
                            .titled("Three"));

            assertThat(standing.firmness()).isEqualTo(Firmness.REPORTED);
        }

        @Test
        void isConfirmedByTheOfficialWhoseOwnActItIs() {
            var standing = standing(Report.by("Islands")
                    .official("Office of the Islands")
                    .claims("truce", Stage.PROPOSED, "islands-president")
                    .titled("We propose a truce"));

            assertThat(standing.firmness()).isEqualTo(Firmness.CONFIRMED);
        }

        @Test
        void isNotConfirmedByAnOfficialOfTheOtherSide() {
            var standing = standing(Report.by("Islands")
                    .official("Office of the Islands")
                    .claims("truce", Stage.PROPOSED, "coast-president")
                    .titled("They propose a truce"));

            assertThat(standing.firmness()).isEqualTo(Firmness.REPORTED);
        }

        @Test
        void isUnverifiedOnlyWhereNobodyVouchesForIt() {
            var hedge = new Hedge(Hedge.Kind.UNVERIFIED, "people familiar");
            var whispered =
                    Report.by("Wire A").claims("truce", Stage.DRAFT, "", hedge).titled("One");
            var seen = Report.by("Daily B").claims("truce", Stage.DRAFT, "").titled("Two");

            assertThat(standing(whispered).unverified()).isTrue();
            assertThat(standing(whispered, seen).unverified()).isFalse();
        }
    }

    @Nested
    class Moves {
        @Test
        void goesOnWithAFurtherStage() {
            var standing = standing(
                    Report.by("Wire A")
                            .at("2026-03-01T08:00:00Z")
                            .claims("truce", Stage.DRAFT, "")
                            .titled("One"),
                    Report.by("Wire A")
                            .at("2026-03-02T08:00:00Z")
                            .claims("truce", Stage.AGREED, "")
                            .titled("Two"));

            assertThat(standing.stage()).isEqualTo(Stage.AGREED);
            assertThat(standing.since()).isEqualTo("2026-03-02T08:00:00Z");
        }

        @Test
        void keepsAnEarlierStageAsContradicting() {
            var standing = standing(
                    Report.by("Wire A")
                            .at("2026-03-01T08:00:00Z")
                            .claims("truce", Stage.AGREED, "")
                            .titled("One"),
                    Report.by("Daily B")
                            .at("2026-03-02T08:00:00Z")
                            .claims("truce", Stage.PROPOSED, "")
                            .titled("Two"));

            assertThat(standing.stage()).isEqualTo(Stage.AGREED);
            assertThat(standing.contradicting()).extracting(LedgerEntry::outlet).containsExactly("Daily B");
        }

        @Test
        void goesBackWhenTwoFamiliesSaySoAfterASingleReport() {
            var standing = standing(
                    Report.by("Wire A")
                            .at("2026-03-01T08:00:00Z")
                            .claims("truce", Stage.AGREED, "")
                            .titled("One"),
                    Report.by("Daily B")
                            .at("2026-03-02T08:00:00Z")
                            .claims("truce", Stage.DRAFT, "")
                            .titled("Two"),
                    Report.by("Radio C")
                            .at("2026-03-02T09:00:00Z")
                            .claims("truce", Stage.DRAFT, "")
                            .titled("Three"));

            assertThat(standing.stage()).isEqualTo(Stage.DRAFT);
        }

        @Test
        void takesAProposalForNoWayBackFromTalks() {
            var standing = standing(
                    Report.by("Wire A")
                            .at("2026-03-01T08:00:00Z")
                            .claims("truce", Stage.UNDER_NEGOTIATION, "")
                            .titled("One"),
                    Report.by("Daily B")
                            .at("2026-03-02T08:00:00Z")
                            .claims("truce", Stage.PROPOSED, "")
                            .titled("Two"),
                    Report.by("Radio C")
                            .at("2026-03-02T09:00:00Z")
                            .claims("truce", Stage.PROPOSED, "")
                            .titled("Three"));

            assertThat(standing.stage()).isEqualTo(Stage.UNDER_NEGOTIATION);
            assertThat(standing.contradicting()).hasSize(2);
        }

        @Test
        void keepsWhatTwoFamiliesTellAgainstTwoThatPreviewIt() {
            var standing = standing(
                    Report.by("Wire A")
                            .at("2026-03-01T08:00:00Z")
                            .claims("truce", Stage.AGREED, "")
                            .titled("One"),
                    Report.by("Wire D")
                            .at("2026-03-01T09:00:00Z")
                            .claims("truce", Stage.AGREED, "")
                            .titled("Agreed too"),
                    Report.by("Daily B")
                            .at("2026-03-02T08:00:00Z")
                            .claims("truce", Stage.DRAFT, "")
                            .titled("Two"),
                    Report.by("Radio C")
                            .at("2026-03-02T09:00:00Z")
                            .claims("truce", Stage.DRAFT, "")
                            .titled("Three"));

            assertThat(standing.stage()).isEqualTo(Stage.AGREED);
        }

        @Test
        void isNotMovedByAPublisherThatNobodyKnows() {
            var standing = standing(
                    Report.by("Wire A")
                            .at("2026-03-01T08:00:00Z")
                            .claims("truce", Stage.UNDER_NEGOTIATION, "")
                            .titled("One"),
                    Report.by("Blog X")
                            .unknown()
                            .at("2026-03-02T08:00:00Z")
                            .claims("truce", Stage.SIGNED, "")
                            .titled("Two"));

            assertThat(standing.stage()).isEqualTo(Stage.UNDER_NEGOTIATION);
            assertThat(standing.lagging()).isEqualTo(1);
        }

        @Test
        void startsAgainWithANewVersion() {
            var standing = standing(
                    Report.by("Wire A")
                            .at("2026-03-01T08:00:00Z")
                            .claims("truce", Stage.AGREED, "")
                            .titled("One"),
                    Report.by("Wire D")
                            .at("2026-03-01T09:00:00Z")
                            .claims("truce", Stage.AGREED, "")
                            .titled("Agreed too"),
                    Report.by("Daily B")
                            .at("2026-03-02T08:00:00Z")
                            .claims("truce", Stage.DRAFT, "")
                            .saying("Envoys bring a revised draft")
                            .titled("Two"),
                    Report.by("Radio C")
                            .at("2026-03-02T09:00:00Z")
                            .claims("truce", Stage.DRAFT, "")
                            .saying("A new text of the truce is out")
                            .titled("Three"));

            assertThat(standing.stage()).isEqualTo(Stage.DRAFT);
        }

        @Test
        void movesOnFromARefusalWhenTwoFamiliesReportTalks() {
            var standing = standing(
                    Report.by("Wire A")
                            .at("2026-03-01T08:00:00Z")
                            .claims("truce", Stage.REJECTED, "")
                            .titled("One"),
                    Report.by("Daily B")
                            .at("2026-03-02T08:00:00Z")
                            .claims("truce", Stage.UNDER_NEGOTIATION, "")
                            .titled("Two"),
                    Report.by("Radio C")
                            .at("2026-03-02T09:00:00Z")
                            .claims("truce", Stage.UNDER_NEGOTIATION, "")
                            .titled("Three"));

            assertThat(standing.stage()).isEqualTo(Stage.UNDER_NEGOTIATION);
        }

        @Test
        void keepsWhatTwoFamiliesCalledSignedBesideARefusal() {
            var standing = standing(
                    Report.by("Wire A")
                            .at("2026-03-01T08:00:00Z")
                            .claims("force", Stage.SIGNED, "a")
                            .titled("One"),
                    Report.by("Daily B")
                            .at("2026-03-01T09:00:00Z")
                            .claims("force", Stage.SIGNED, "b")
                            .titled("Two"),
                    Report.by("Radio C")
                            .at("2026-03-02T08:00:00Z")
                            .claims("force", Stage.REJECTED, "c")
                            .titled("Three"),
                    Report.by("Wire D")
                            .at("2026-03-02T09:00:00Z")
                            .claims("force", Stage.REJECTED, "c")
                            .titled("Four"));

            assertThat(standing.stage()).isEqualTo(Stage.SIGNED);
            assertThat(standing.by()).containsExactly("a", "b");
            assertThat(standing.contradicting()).hasSize(2);
        }

        @Test
        void fallsToABreach() {
            var standing = standing(
                    Report.by("Wire A")
                            .at("2026-03-01T08:00:00Z")
                            .claims("truce", Stage.IN_FORCE, "")
                            .titled("One"),
                    Report.by("Daily B")
                            .at("2026-03-01T20:00:00Z")
                            .claims("truce", Stage.VIOLATED, "")
                            .titled("Two"));

            assertThat(standing.stage()).isEqualTo(Stage.VIOLATED);
        }

        @Test
        void startsAnewWhenTheLastReportIsStale() {
            var standing = standing(
                    Report.by("Wire A")
                            .at("2026-03-01T08:00:00Z")
                            .claims("truce", Stage.IN_FORCE, "")
                            .titled("One"),
                    Report.by("Daily B")
                            .at("2026-03-09T08:00:00Z")
                            .claims("truce", Stage.PROPOSED, "")
                            .titled("Two"));

            assertThat(standing.stage()).isEqualTo(Stage.PROPOSED);
        }

        @Test
        void knowsOnlyWhatWasSeenByThen() {
            var early = Report.by("Wire A")
                    .at("2026-03-01T08:00:00Z")
                    .claims("truce", Stage.DRAFT, "")
                    .titled("One");
            var late = Report.by("Daily B")
                    .at("2026-03-01T09:00:00Z")
                    .seen("2026-03-03T00:00:00Z")
                    .claims("truce", Stage.AGREED, "")
                    .titled("Two");
            var entries = Report.entries(early, late);

            assertThat(standings.at(Instant.parse("2026-03-02T00:00:00Z"), entries))
                    .extracting(Standing::stage)
                    .containsExactly(Stage.DRAFT);
            assertThat(standings.history("truce", entries))
                    .extracting(Standing::stage)
                    .containsExactly(Stage.DRAFT, Stage.AGREED);
        }

        @Test
        void isTheSameWhateverOrderTheClaimsCameIn() {
            var entries = new ArrayList<>(Report.entries(
                    Report.by("Wire A")
                            .at("2026-03-01T08:00:00Z")
                            .claims("truce", Stage.AGREED, "")
                            .titled("One"),
                    Report.by("Daily B")
                            .at("2026-03-02T08:00:00Z")
                            .claims("truce", Stage.DRAFT, "")
                            .titled("Two"),
                    Report.by("Radio C")
                            .at("2026-03-02T09:00:00Z")
                            .claims("truce", Stage.REJECTED, "")
                            .titled("Three"),
                    Report.by("Wire D")
                            .at("2026-03-03T09:00:00Z")
                            .claims("truce", Stage.SIGNED, "")
                            .titled("Four")));
            var before = standings.at(LATER, List.copyOf(entries));

            for (var seed = 0; seed < 20; seed++) {
                Collections.shuffle(entries, new Random(seed));
                assertThat(standings.at(LATER, entries)).isEqualTo(before);
            }
        }
    }

    @Test
    void namesTheSettingThatMakesNoSense() {
        assertThatThrownBy(() -> new Standings(Parties.UNKNOWN, Duration.ZERO))
                .hasMessageContaining("parley.ledger.stale-after");
    }

    private Standing standing(TopicStory... stories) {
        var all = standings.at(LATER, Report.entries(stories));
        assertThat(all).hasSize(1);
        return all.get(0);
    }
}
