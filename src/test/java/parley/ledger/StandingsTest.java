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
    private static final Instant START = Instant.parse("2026-03-01T08:00:00Z");
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
            var standing = standing(told("Wire A", 0, Stage.AGREED), told("Wire A", 1, Stage.AGREED));

            assertThat(standing.firmness()).isEqualTo(Firmness.REPORTED);
        }

        @Test
        void isConfirmedWithTwoFamilies() {
            var standing = standing(told("Wire A", 0, Stage.AGREED), told("Daily B", 0, Stage.AGREED));

            assertThat(standing.firmness()).isEqualTo(Firmness.CONFIRMED);
            assertThat(standing.families()).isEqualTo(2);
        }

        @Test
        void countsNoUnknownFamily() {
            var standing = standing(
                    told("Wire A", 0, Stage.AGREED),
                    toldByNobodyKnown("Blog X", 1, Stage.AGREED),
                    toldByNobodyKnown("Blog Y", 2, Stage.AGREED));

            assertThat(standing.firmness()).isEqualTo(Firmness.REPORTED);
        }

        @Test
        void isConfirmedByTheOfficialWhoseOwnActItIs() {
            var standing = standing(toldByIslands(0, Stage.PROPOSED, "islands-president"));

            assertThat(standing.firmness()).isEqualTo(Firmness.CONFIRMED);
        }

        @Test
        void isConfirmedByTheOfficialOfOneOfTwoThatActTogether() {
            var standing = standing(toldByIslands(0, Stage.SIGNED, "coast-president", "islands-president"));

            assertThat(standing.firmness()).isEqualTo(Firmness.CONFIRMED);
        }

        @Test
        void isNotConfirmedByAnOfficialOfTheOtherSide() {
            var standing = standing(toldByIslands(0, Stage.PROPOSED, "coast-president"));

            assertThat(standing.firmness()).isEqualTo(Firmness.REPORTED);
        }

        @Test
        void isNotConfirmedByAnOfficialWhoNamesNobody() {
            assertThat(standing(toldByIslands(0, Stage.PROPOSED, "")).firmness())
                    .isEqualTo(Firmness.REPORTED);
        }

        @Test
        void isUnverifiedOnlyWhereNobodyVouchesForIt() {
            var hedge = new Hedge(Hedge.Kind.UNVERIFIED, "people familiar");
            var whispered =
                    Report.by("Wire A").claims("truce", Stage.DRAFT, "", hedge).titled("One");
            var seen = told("Daily B", 0, Stage.DRAFT);

            assertThat(standing(whispered).unverified()).isTrue();
            assertThat(standing(whispered, seen).unverified()).isFalse();
        }

        @Test
        void isConditionalWhereHalfOfTheReportsMakeItSo() {
            var hedge = new Hedge(Hedge.Kind.CONDITIONAL, "if");
            var conditional =
                    Report.by("Wire A").claims("truce", Stage.AGREED, "", hedge).titled("One");
            var two = standing(conditional, told("Daily B", 0, Stage.AGREED));
            var three = standing(conditional, told("Daily B", 0, Stage.AGREED), told("Radio C", 0, Stage.AGREED));

            assertThat(two.conditional()).isTrue();
            assertThat(three.conditional()).isFalse();
        }
    }

    @Nested
    class Actors {
        @Test
        void areAllThatOneSentenceNamesAsItsSubject() {
            assertThat(standing(told("Wire A", 0, Stage.SIGNED, "islands", "coast"))
                            .by())
                    .containsExactly("coast", "islands");
        }

        @Test
        void areThoseThatMoreThanOneReportNamesWhereAnyIs() {
            var standing = standing(
                    told("Wire A", 0, Stage.SIGNED, "islands"),
                    told("Daily B", 1, Stage.SIGNED, "islands"),
                    told("Radio C", 2, Stage.SIGNED, "coast"));

            assertThat(standing.by()).containsExactly("islands");
        }
    }

    @Nested
    class Moves {
        @Test
        void goesOnWithAFurtherStage() {
            var standing = standing(told("Wire A", 0, Stage.DRAFT), told("Wire A", 24, Stage.AGREED));

            assertThat(standing.stage()).isEqualTo(Stage.AGREED);
            assertThat(standing.since()).isEqualTo(START.plus(Duration.ofHours(24)));
        }

        @Test
        void keepsAnEarlierStageAsContradicting() {
            var standing = standing(told("Wire A", 0, Stage.AGREED), told("Daily B", 24, Stage.PROPOSED));

            assertThat(standing.stage()).isEqualTo(Stage.AGREED);
            assertThat(standing.contradicting()).extracting(LedgerEntry::outlet).containsExactly("Daily B");
        }

        @Test
        void goesBackWhenTwoFamiliesSaySoAfterASingleReport() {
            var standing = standing(
                    told("Wire A", 0, Stage.AGREED),
                    told("Daily B", 24, Stage.DRAFT),
                    told("Radio C", 25, Stage.DRAFT));

            assertThat(standing.stage()).isEqualTo(Stage.DRAFT);
        }

        @Test
        void takesAProposalForNoWayBackFromTalks() {
            var standing = standing(
                    told("Wire A", 0, Stage.UNDER_NEGOTIATION),
                    told("Daily B", 24, Stage.PROPOSED),
                    told("Radio C", 25, Stage.PROPOSED));

            assertThat(standing.stage()).isEqualTo(Stage.UNDER_NEGOTIATION);
            assertThat(standing.contradicting()).hasSize(2);
        }

        @Test
        void keepsWhatTwoFamiliesTellAgainstTwoThatPreviewIt() {
            var standing = standing(
                    told("Wire A", 0, Stage.AGREED),
                    told("Wire D", 1, Stage.AGREED),
                    told("Daily B", 24, Stage.DRAFT),
                    told("Radio C", 25, Stage.DRAFT));

            assertThat(standing.stage()).isEqualTo(Stage.AGREED);
        }

        @Test
        void isNotMovedByAPublisherThatNobodyKnows() {
            var standing =
                    standing(told("Wire A", 0, Stage.UNDER_NEGOTIATION), toldByNobodyKnown("Blog X", 24, Stage.SIGNED));

            assertThat(standing.stage()).isEqualTo(Stage.UNDER_NEGOTIATION);
            assertThat(standing.lagging()).isEqualTo(1);
        }

        @Test
        void isNotSignedByASingleReportWhereTwoCallItAgreed() {
            var agreed = List.of(told("Wire A", 0, Stage.AGREED), told("Daily B", 1, Stage.AGREED));
            var once = standing(agreed.get(0), agreed.get(1), told("Radio C", 2, Stage.SIGNED));
            var twice = standing(
                    agreed.get(0), agreed.get(1), told("Radio C", 2, Stage.SIGNED), told("Paper D", 3, Stage.SIGNED));
            var officially =
                    standing(agreed.get(0), agreed.get(1), toldByIslands(2, Stage.SIGNED, "islands-president"));

            assertThat(once.stage()).isEqualTo(Stage.AGREED);
            assertThat(once.contradicting()).extracting(LedgerEntry::outlet).containsExactly("Radio C");
            assertThat(twice.stage()).isEqualTo(Stage.SIGNED);
            assertThat(officially.stage()).isEqualTo(Stage.SIGNED);
        }

        @Test
        void startsAgainWithANewVersion() {
            var standing = standing(
                    told("Wire A", 0, Stage.AGREED),
                    told("Wire D", 1, Stage.AGREED),
                    report("Daily B", 24, Stage.DRAFT)
                            .saying("Envoys bring a revised draft")
                            .titled("Two"),
                    report("Radio C", 25, Stage.DRAFT)
                            .saying("A new text of the truce is out")
                            .titled("Three"));

            assertThat(standing.stage()).isEqualTo(Stage.DRAFT);
        }

        @Test
        void movesOnFromARefusalWhenTwoFamiliesReportTalks() {
            var standing = standing(
                    told("Wire A", 0, Stage.REJECTED),
                    told("Daily B", 24, Stage.UNDER_NEGOTIATION),
                    told("Radio C", 25, Stage.UNDER_NEGOTIATION));

            assertThat(standing.stage()).isEqualTo(Stage.UNDER_NEGOTIATION);
        }

        @Test
        void keepsWhatTwoFamiliesCalledSignedBesideARefusal() {
            var standing = standing(
                    told("Wire A", 0, Stage.SIGNED, "a"),
                    told("Daily B", 1, Stage.SIGNED, "b"),
                    told("Radio C", 24, Stage.REJECTED, "c"),
                    told("Wire D", 25, Stage.REJECTED, "c"));

            assertThat(standing.stage()).isEqualTo(Stage.SIGNED);
            assertThat(standing.by()).containsExactly("a", "b");
            assertThat(standing.denials()).isEqualTo(2);
        }

        @Test
        void fallsToABreach() {
            assertThat(standing(told("Wire A", 0, Stage.IN_FORCE), told("Daily B", 12, Stage.VIOLATED))
                            .stage())
                    .isEqualTo(Stage.VIOLATED);
        }

        @Test
        void startsAnewWhenTheLastReportIsStale() {
            assertThat(standing(told("Wire A", 0, Stage.IN_FORCE), told("Daily B", 192, Stage.PROPOSED))
                            .stage())
                    .isEqualTo(Stage.PROPOSED);
        }

        @Test
        void knowsOnlyWhatWasSeenByThen() {
            var late = report("Daily B", 1, Stage.AGREED)
                    .seen("2026-03-03T00:00:00Z")
                    .titled("Two");
            var entries = Report.entries(told("Wire A", 0, Stage.DRAFT), late);

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
                    told("Wire A", 0, Stage.AGREED),
                    told("Daily B", 24, Stage.DRAFT),
                    told("Radio C", 25, Stage.REJECTED),
                    told("Wire D", 49, Stage.SIGNED)));
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

    /** A report of a step of the truce, so many hours after the start. */
    private static TopicStory told(String outlet, int hours, Stage stage, String... actors) {
        return report(outlet, hours, stage, actors).titled(outlet + " at " + hours);
    }

    private static TopicStory toldByNobodyKnown(String outlet, int hours, Stage stage) {
        return report(outlet, hours, stage).unknown().titled(outlet + " at " + hours);
    }

    private static TopicStory toldByIslands(int hours, Stage stage, String... actors) {
        return report("Islands", hours, stage, actors)
                .official("Office of the Islands")
                .titled("Islands at " + hours);
    }

    private static Report report(String outlet, int hours, Stage stage, String... actors) {
        var at = START.plus(Duration.ofHours(hours)).toString();
        return Report.by(outlet).at(at).claims("truce", stage, List.of(actors));
    }
}
