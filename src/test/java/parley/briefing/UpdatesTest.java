package parley.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import parley.briefing.Edition.Mark;
import parley.story.Json;

/** What comes back, and what is told of it, from edition to edition. */
class UpdatesTest {
    private final Newsroom newsroom = new Newsroom();

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

    @Nested
    class WhenAPublisherChangesAText {
        @BeforeEach
        void showsItFirst() {
            newsroom.report("one", 1, "Daily B", "Allies sign a text", "")
                    .report("one", 2, "Wire A", "Allies agree a text", "")
                    .edition(1);
            newsroom.corrects("Daily B", 25, "Allies agree a text");
        }

        @Test
        void saysSoOnceWithBothTextsAndWhereItStood() {
            var edition = newsroom.edition(2);
            assertThat(edition.corrected()).singleElement().satisfies(correction -> {
                assertThat(correction.edition()).isEqualTo(1);
                assertThat(correction.item()).isEqualTo(1);
                assertThat(correction.was()).isEqualTo("Allies sign a text");
                assertThat(correction.is()).isEqualTo("Allies agree a text");
                assertThat(correction.at()).isEqualTo(Newsroom.MONDAY.plusSeconds(25 * 3600));
            });
            assertThat(newsroom.edition(3).corrected()).isEmpty();
        }

        @Test
        void tellsItInEveryFormAndDoesNotCallTheDayQuiet() throws IOException {
            var edition = newsroom.edition(2);
            var line = "Edition no. 1, item 1: Daily B changed “Allies sign a text” to “Allies agree a text”";
            assertThat(edition.isQuiet()).isFalse();
            for (var form : List.of(new TextRendering(), new MarkdownRendering(), new HtmlRendering())) {
                assertThat(form.render(edition).replaceAll("\\s+", " ").replace("\\", ""))
                        .contains(line)
                        .doesNotContain("Nothing new");
            }
            assertThat(Json.mapper()
                            .readTree(new JsonRendering().render(edition))
                            .at("/corrected/0/is")
                            .asText())
                    .isEqualTo("Allies agree a text");
        }

        @Test
        void tellsItLateAfterMissedDays() {
            assertThat(newsroom.edition(5).corrected()).hasSize(1);
        }
    }

    @Nested
    class WhenAMatterFallsSilent {
        @Test
        void saysSoOnceOfWhatSeveralPublishersReportedOverDays() {
            newsroom.report("matter", 1, "Wire A", "Talks on the strait open", "")
                    .edition(1);
            newsroom.report("matter", 25, "Daily B", "Talks on the strait go on", "")
                    .edition(2);
            newsroom.report("matter", 49, "Radio C", "Talks on the strait adjourned", "")
                    .edition(3);
            newsroom.report("other", 130, "Radio C", "Lake town prepares for winter", "");

            assertThat(newsroom.edition(6).moved())
                    .filteredOn(move -> move.mark() == Mark.QUIET)
                    .extracting(Edition.Move::text)
                    .containsExactly("No report since 7 January of “Talks on the strait adjourned”.");
            newsroom.report("other", 150, "Radio C", "Winter comes", "");
            assertThat(newsroom.edition(7).moved())
                    .extracting(Edition.Move::mark)
                    .doesNotContain(Mark.QUIET);
        }

        @Test
        void saysNothingOfWhatHappenedOnce() {
            newsroom.report("once", 1, "Wire A", "President names a new envoy", "")
                    .report("once", 2, "Daily B", "New envoy named", "")
                    .report("once", 3, "Radio C", "A new envoy is named", "")
                    .edition(1);
            newsroom.report("other", 80, "Radio C", "Lake town prepares for winter", "");

            assertThat(newsroom.edition(4).moved())
                    .extracting(Edition.Move::mark)
                    .doesNotContain(Mark.QUIET);
        }

        @Test
        void saysNothingOfPolls() {
            newsroom.report("poll", 1, "Wire A", "Poll: most want peace", "").edition(1);
            newsroom.report("poll", 25, "Daily B", "Poll: fewer want peace", "").edition(2);
            newsroom.report("poll", 49, "Radio C", "New poll on peace", "").edition(3);
            newsroom.report("other", 130, "Radio C", "Lake town prepares for winter", "");

            assertThat(newsroom.edition(6).moved())
                    .extracting(Edition.Move::mark)
                    .doesNotContain(Mark.QUIET);
        }
    }
}
