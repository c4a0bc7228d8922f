package parley.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import parley.briefing.Edition.Event;
import parley.briefing.Edition.Firmness;
import parley.briefing.Edition.Mark;
import parley.topic.Stage;

class EditorTest {
    private final Newsroom newsroom = new Newsroom();

    @Test
    void putsTheEventThatMostPublishersReportFirst() {
        var edition = newsroom.report("small", 1, "Daily B", "Envoy lands in the lake town", "")
                .report("large", 2, "Daily B", "Allies adopt a text on guarantees", "")
                .report("large", 3, "Radio C", "Allies adopt text on guarantees after talks", "")
                .report("large", 4, "Wire A", "Text on guarantees adopted by allies", "")
                .edition(1);
        assertThat(edition.allEvents())
                .extracting(Event::title)
                .first()
                .asString()
                .contains("guarantees");
        assertThat(edition.allEvents()).extracting(Event::rank).containsExactly(1, 2);
    }

    @Test
    void putsWhatMovedAnInstrumentBeforeWhatManyReport() {
        var edition = newsroom.report("large", 2, "Daily B", "Talks go on in the lake town", "")
                .report("large", 3, "Radio C", "Talks in the lake town go on", "")
                .claim("step", 4, "Wire A", "Allies agree the plan", Stage.AGREED)
                .edition(1);
        assertThat(edition.events().get(0).title()).isEqualTo("Allies agree the plan");
        assertThat(edition.events().get(0).marks()).startsWith(Mark.ADVANCED);
        assertThat(edition.moved().get(0).text()).isEqualTo("The plan: agreed, by the allies; The north is not named.");
        assertThat(edition.ledger()).singleElement().satisfies(row -> {
            assertThat(row.is()).isEqualTo("agreed");
            assertThat(row.by()).isEqualTo("by the allies; The north is not named");
            assertThat(row.firm()).isEqualTo("reported, 1 publisher");
        });
    }

    @Test
    void putsAReportOfATextBeforeOneOfTalksAloneAlsoWhereItMovesNothing() {
        var edition = newsroom.claim("step", 1, "Daily B", "Allies agree the plan", Stage.AGREED)
                .claim("draft", 2, "Wire A", "Draft of the plan would bind the allies", Stage.DRAFT)
                .report("talks", 3, "Radio C", "Ministers meet in the lake town", "")
                .edition(1);
        assertThat(edition.allEvents())
                .extracting(Event::title)
                .containsExactly(
                        "Allies agree the plan",
                        "Draft of the plan would bind the allies",
                        "Ministers meet in the lake town");
    }

    @Test
    void countsNoReprintAndNoUnknownPublisherAsWitness() {
        var event = newsroom.report("one", 1, "Wire A", "Allies adopt a text", "")
                .reprint("one", 2, "Daily B", "Wire A", "Allies adopt a text")
                .report("one", 3, "Unknown X", "Allies adopt a text today", "")
                .edition(1)
                .events()
                .get(0);
        assertThat(event.firmness()).isEqualTo(Firmness.REPORTED);
        assertThat(event.independent()).isEqualTo(1);
        assertThat(event.reprints()).containsExactly(new Edition.Reprints("Wire A", 1));
    }

    @Test
    void keepsTheWholePageToTheNumberOfWordsAndCountsWhatItLeavesOut() {
        newsroom.with(new Briefing.Limits(3, 7, 4, 220, 3));
        for (var i = 0; i < 9; i++) {
            newsroom.report("e" + i, i + 1, "Daily B", "Event number " + i + " happens in the lake town", "")
                    .report("e" + i, i + 1.5, "Wire A", "In the lake town event number " + i + " happens", "");
        }
        var edition = newsroom.edition(1);
        assertThat(PageLength.of(edition)).isLessThanOrEqualTo(220);
        assertThat(edition.events()).hasSizeBetween(3, 6);
        assertThat(edition.alsoSeen()).isNotEmpty().allSatisfy(line -> assertThat(line.sentences())
                .isEmpty());
        var left = 9 - edition.allEvents().size();
        assertThat(new TextRendering().render(edition)).contains("and " + left + " more events");
    }

    @Test
    void tellsThreeEventsHoweverFewTheWords() {
        newsroom.with(new Briefing.Limits(3, 7, 4, 20, 3));
        for (var i = 0; i < 5; i++) {
            newsroom.claim("e" + i, i + 1, "Daily B", "Allies sign paper number " + i, Stage.SIGNED);
        }
        assertThat(newsroom.edition(1).events()).hasSize(3);
    }

    @Test
    void tellsInALineWhatOneNewsroomObserves() {
        var edition = newsroom.claim("step", 1, "Daily B", "Allies agree the plan", Stage.AGREED)
                .report("seen", 2, "Radio C", "Lake town gets ready for the winter of talks", "")
                .edition(1);
        assertThat(edition.events()).extracting(Event::title).containsExactly("Allies agree the plan");
        assertThat(edition.alsoSeen()).hasSize(1);
    }

    @Test
    void doesNotCountAPollOrACommentAsAWitnessOfAnEvent() {
        var edition = newsroom.claim("step", 1, "Daily B", "Allies agree the plan", Stage.AGREED)
                .report("polled", 2, "Radio C", "Lake town waits for peace", "")
                .report("polled", 3, "Wire A", "Poll: most in the lake town wait for peace", "")
                .edition(1);
        assertThat(edition.events()).hasSize(1);
    }

    @Test
    void setsNumbersThatContradictSideBySide() {
        var edition = newsroom.report("one", 1, "Wire A", "Sides swap 150 prisoners at the border", "")
                .report("one", 2, "Daily B", "Sides swap 146 prisoners", "")
                .edition(1);
        assertThat(edition.events().get(0).marks()).contains(Mark.DISPUTED);
        assertThat(edition.events().get(0).disagreement())
                .containsExactly("Outlets differ on a number: “146 prisoners” (Daily B) or “150 prisoners” (Wire A)");
    }

    @Test
    void showsBothSidesOfAContradictionInEveryForm() {
        var edition = newsroom.report("one", 1, "Wire A", "Sides swap 150 prisoners at the border", "")
                .report("one", 2, "Unknown B", "Sides swap 146 prisoners", "")
                .report("one", 3, "Radio C", "Prisoners come home", "")
                .edition(1);
        var line = "Outlets differ on a number: “146 prisoners” (Unknown B, class unknown) or “150 prisoners” (Wire A)";
        for (var form :
                List.of(new TextRendering(), new MarkdownRendering(), new HtmlRendering(), new JsonRendering())) {
            assertThat(form.render(edition).replaceAll("\\s+", " "))
                    .as(form.ending())
                    .contains(line);
        }
    }

    @Test
    void setsTheStagesOfOneEventSideBySide() {
        var edition = newsroom.claim("one", 1, "Wire A", "Allies agree the plan", Stage.AGREED)
                .claim("one", 2, "Daily B", "Plan is still being drafted", Stage.DRAFT)
                .claim("one", 3, "Radio C", "Allies have agreed the plan", Stage.AGREED)
                .edition(1);
        assertThat(edition.events().get(0).disagreement())
                .containsExactly(
                        "Outlets differ on the stage of The plan: “agreed” (Wire A; Radio C) or “draft” (Daily B)");
    }

    @Test
    void tellsCommentaryInALineHoweverSlowTheDay() {
        var edition = newsroom.report("one", 1, "Wire A", "Why the talks matter to the lake town", "")
                .edition(1);
        assertThat(edition.events()).isEmpty();
        assertThat(edition.alsoSeen()).hasSize(1);
    }

    @Test
    void keepsTheStepThatManyTellBesideAnUnlikelyOne() {
        newsroom.claim("one", 1, "Wire A", "Allies agree the plan", Stage.AGREED)
                .claim("one", 2, "Daily B", "Allies agree plan", Stage.AGREED)
                .claim("one", 3, "Radio C", "Allies sign the plan", Stage.SIGNED);
        assertThat(newsroom.edition(1).ledger()).singleElement().satisfies(row -> {
            assertThat(row.is()).isEqualTo("agreed");
            assertThat(row.firm()).isEqualTo("confirmed, 2 publishers; 1 report puts it elsewhere");
        });
        newsroom.claim("one", 25, "Daily B", "Allies sign plan after all", Stage.SIGNED);
        assertThat(newsroom.edition(2).moved().get(0).text()).startsWith("The plan: agreed → signed");
    }

    @Test
    void tellsNoStepOfOneNewsroomThatThreeOthersPutElsewhere() {
        newsroom.claim("one", 1, "Wire A", "Allies go on with the plan", Stage.UNDER_NEGOTIATION)
                .claim("one", 2, "Daily B", "Talks on the plan go on", Stage.UNDER_NEGOTIATION)
                .claim("two", 3, "Paper D", "Allies sign deal", Stage.SIGNED)
                .claim("one", 4, "Wire A", "Plan is still talked over", Stage.UNDER_NEGOTIATION)
                .claim("one", 5, "Daily B", "Plan is talked over", Stage.UNDER_NEGOTIATION)
                .claim("one", 6, "Radio C", "Talks on plan go into the night", Stage.UNDER_NEGOTIATION);
        assertThat(newsroom.edition(1).ledger()).singleElement().satisfies(row -> assertThat(row.is())
                .isEqualTo("under negotiation"));
    }

    @Nested
    class WhenSeveralEventsAreOfOneMeeting {
        @Test
        void tellsOneOfThemInFullAndTheOthersAsTheSameMeeting() {
            var edition = newsroom.report("first", 1, "Wire A", "Envoys meet in Geneva", "")
                    .report("first", 2, "Daily B", "Envoys of both sides meet in Geneva", "")
                    .report("second", 3, "Radio C", "Before the summit, hotels in Geneva are full", "")
                    .report("second", 4, "Paper D", "Hotels full as Geneva waits for summit in Geneva", "")
                    .edition(1);
            assertThat(edition.events()).extracting(Event::sameMeeting).containsExactly(Optional.empty());
            assertThat(edition.alsoSeen()).extracting(Event::sameMeeting).containsExactly(Optional.of(1));
            assertThat(new TextRendering().render(edition)).contains("same meeting as 1");
        }

        @Test
        void tellsATextThatCameOutOfItInFull() {
            var edition = newsroom.report("first", 1, "Wire A", "Envoys meet in Geneva", "")
                    .report("first", 2, "Daily B", "Envoys of both sides meet in Geneva", "")
                    .claim("text", 3, "Radio C", "Allies sign the plan at the summit in Geneva", Stage.SIGNED)
                    .edition(1);
            assertThat(edition.events()).hasSize(1);
            assertThat(edition.events().get(0).title()).startsWith("Allies sign");
        }

        @Test
        void keepsMeetingsInTwoTownsApart() {
            var edition = newsroom.report("first", 1, "Wire A", "Envoys meet in Geneva", "")
                    .report("first", 2, "Daily B", "Envoys of both sides meet in Geneva", "")
                    .report("second", 3, "Radio C", "Ministers meet in Oslo", "")
                    .report("second", 4, "Paper D", "Ministers of the north meet in Oslo", "")
                    .edition(1);
            assertThat(edition.events()).hasSize(2);
        }
    }

    @Nested
    class WhenNothingIsNew {
        @Test
        void saysSoAndCountsTheStoriesRead() {
            newsroom.report("one", 1, "Wire A", "Allies adopt a text", "").edition(1);
            var quiet = newsroom.edition(2);
            assertThat(quiet.isQuiet()).isTrue();
            assertThat(quiet.number()).isEqualTo(2);
            assertThat(new TextRendering().render(quiet)).contains("Nothing new; newest story 5 Jan 08:00.");
        }
    }
}
