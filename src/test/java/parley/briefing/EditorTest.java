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

    @Nested
    class WhenAnEventWasShownBefore {
        @Test
        void leavesItOutWhenOnlyMoreOfTheSameCame() {
            newsroom.report("one", 1, "Wire A", "Allies adopt a text", "").edition(1);
            newsroom.report("one", 25, "Wire A", "Allies adopt a text, in full", "");
            assertThat(newsroom.edition(2).allEvents()).isEmpty();
        }

        @Test
        void bringsItBackOnceWhenASecondPublisherConfirmsIt() {
            newsroom.report("one", 1, "Wire A", "Allies adopt a text", "").edition(1);
            newsroom.report("one", 25, "Daily B", "Allies adopted a text", "");
            var update = newsroom.edition(2).events().get(0);
            assertThat(update.marks()).containsExactly(Mark.UPDATE, Mark.CONFIRMED);
            assertThat(update.changes()).containsExactly("now reported by 2 independent publishers");
            assertThat(update.earlier()).contains(new Edition.Earlier(1, 1));
            newsroom.report("one", 49, "Radio C", "Allies have adopted a text", "");
            assertThat(newsroom.edition(3).allEvents()).isEmpty();
        }

        @Test
        void bringsItBackOnceWithNewWords() {
            newsroom.report("one", 1, "Wire A", "Allies adopt a text", "").edition(1);
            newsroom.quote("one", 25, "Wire A", "Envoy on the text", "This is a first step and no more than that");
            var update = newsroom.edition(2);
            assertThat(update.events().get(0).marks()).containsExactly(Mark.UPDATE);
            assertThat(update.events().get(0).changes()).containsExactly("statement by the envoy");
            newsroom.quote("one", 49, "Wire A", "Envoy once more", "This is a first step and no more than that");
            assertThat(newsroom.edition(3).allEvents()).isEmpty();
        }

        @Test
        void bringsItBackWithAnotherNumber() {
            newsroom.report("one", 1, "Wire A", "Sides swap 150 prisoners", "").edition(1);
            newsroom.report("one", 25, "Wire A", "Sides swap 146 prisoners, not more", "");
            assertThat(newsroom.edition(2).events().get(0).changes())
                    .containsExactly("“146 prisoners”, earlier “150 prisoners”");
        }

        @Test
        void tellsAllMissedDaysInOneEditionAndNothingOfItTwice() {
            newsroom.report("one", 1, "Wire A", "Allies adopt a text", "").edition(1);
            newsroom.report("two", 30, "Wire A", "Monitors reach the lake", "")
                    .report("three", 55, "Wire A", "Ferry talks open in the harbour", "")
                    .report("one", 60, "Wire A", "Allies adopt a text, again", "");
            var late = newsroom.edition(4);
            assertThat(late.allEvents())
                    .extracting(Edition.Event::title)
                    .containsExactlyInAnyOrder("Monitors reach the lake", "Ferry talks open in the harbour");
            assertThat(newsroom.edition(5).allEvents()).isEmpty();
        }

        @Test
        void remembersItOverEditionsThatDidNotShowIt() {
            newsroom.report("one", 1, "Wire A", "Allies adopt a text", "").edition(1);
            newsroom.edition(2);
            newsroom.report("one", 49, "Wire A", "Allies adopt a text, once more", "");
            assertThat(newsroom.edition(3).allEvents()).isEmpty();
        }
    }

    @Nested
    class WhenItPicksSentences {
        private static final String LONG =
                "The text promises binding commitments to the country once a truce holds along"
                        + " the whole line of contact and the monitors of all the sides have reported for thirty days in a row,"
                        + " which the envoys called a long way off.";

        @Test
        void takesThemFromTwoHousesWithTheirSources() {
            var event = newsroom.report(
                            "one",
                            1,
                            "Daily B",
                            "Allies adopt a text",
                            "It promises help. The parliament in the capital must still approve the document this spring.")
                    .report(
                            "one",
                            2,
                            "Wire A",
                            "Text adopted",
                            "Binding commitments would follow once a truce holds for thirty days.")
                    .edition(1)
                    .events()
                    .get(0);
            assertThat(event.sentences())
                    .extracting(sentence -> sentence.source().outlet())
                    .containsExactlyInAnyOrder("Daily B", "Wire A");
        }

        @Test
        void shortensOnlyAtTheBorderOfAClause() {
            assertThat(Clauses.within(20, LONG)).isEmpty();
            assertThat(Clauses.within(34, LONG))
                    .hasValueSatisfying(text -> assertThat(text).endsWith("in a row …"));
        }

        @Test
        void neverQuotesWhatFeedsPutAroundAReport() {
            for (var text : List.of(
                    "submitted by /u/someone [link] [comments]",
                    "Continue reading this story on our website today.",
                    "The post Allies adopt a text appeared first on Daily B.",
                    "Sign up for our newsletter to get the latest from the talks.")) {
                assertThat(Boilerplate.isIn(text)).as(text).isTrue();
            }
            assertThat(Boilerplate.isIn("The allies adopted the text after a long night."))
                    .isFalse();
        }

        @Test
        void leavesAQuotationOpenNowhere() {
            assertThat(
                            Clauses.within(
                                    12,
                                    "The envoy said “we will go on with the talks, but we need a signature from each of them today” and left."))
                    .isEmpty();
        }
    }
}
