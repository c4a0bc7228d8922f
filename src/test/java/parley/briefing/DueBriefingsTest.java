package parley.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DueBriefingsTest {
    private static final Instant SEVEN_IN_KYIV = Instant.parse("2031-05-02T04:00:00Z");
    private static final Briefing DAILY =
            new Briefing("daily", "Daily", "peace", "0 7 * * *", ZoneId.of("Europe/Kyiv"), Briefing.Limits.DEFAULT);

    @Nested
    class BeforeTheFirstEdition {
        @Test
        void waitsForThePassToEnd() {
            assertThat(due(SEVEN_IN_KYIV, Optional.empty(), pass(false, true, true)))
                    .isEmpty();
        }

        @Test
        void waitsForAFeedToAnswer() {
            assertThat(due(SEVEN_IN_KYIV, Optional.empty(), pass(true, false, true)))
                    .isEmpty();
        }

        @Test
        void isDueAtOnceThenAndLooksADayBack() {
            assertThat(due(SEVEN_IN_KYIV, Optional.empty(), pass(true, true, true)))
                    .containsExactly(new DueBriefing(
                            DAILY,
                            1,
                            new Span(SEVEN_IN_KYIV.minusSeconds(86_400), SEVEN_IN_KYIV, SEVEN_IN_KYIV, false)));
        }
    }

    @Test
    void waitsForEveryStoryOfTheSpanToBeJudged() {
        assertThat(due(SEVEN_IN_KYIV, Optional.empty(), pass(true, true, false)))
                .isEmpty();
    }

    @Nested
    class AfterAnEdition {
        private final Instant yesterday = SEVEN_IN_KYIV.minusSeconds(86_400);

        @Test
        void isNotDueBeforeWhatWasSeenAtTheInstantIsSaved() {
            assertThat(due(SEVEN_IN_KYIV.plusSeconds(4), last(yesterday), pass(true, true, true)))
                    .isEmpty();
        }

        @Test
        void coversTheSpanSinceThePreviousOneAlsoWhenNoFeedAnswered() {
            assertThat(due(SEVEN_IN_KYIV.plusSeconds(5), last(yesterday), pass(true, false, true)))
                    .containsExactly(
                            new DueBriefing(DAILY, 5, new Span(yesterday, SEVEN_IN_KYIV, SEVEN_IN_KYIV, false)));
        }

        @Test
        void foldsMissedInstantsIntoOneMarkedLate() {
            var now = SEVEN_IN_KYIV.plusSeconds(3 * 86_400 + 7_200);
            var due = SEVEN_IN_KYIV.plusSeconds(3 * 86_400);
            assertThat(due(now, last(yesterday), pass(true, true, true)))
                    .containsExactly(new DueBriefing(DAILY, 5, new Span(yesterday, now, due, true)));
        }
    }

    private static List<DueBriefing> due(Instant now, Optional<Edition> last, FeedPass pass) {
        return new DueBriefings(List.of(DAILY), editions(last), pass, InstantSource.fixed(now)).next();
    }

    private static Optional<Edition> last(Instant due) {
        return Optional.of(SampleEdition.due(SampleEdition.quiet(), 4, due));
    }

    private static FeedPass pass(boolean ended, boolean answered, boolean judged) {
        return new FeedPass() {
            @Override
            public boolean hasEnded() {
                return ended;
            }

            @Override
            public boolean hasAnyAnswered() {
                return answered;
            }

            @Override
            public boolean isJudged(Instant seen) {
                return judged;
            }
        };
    }

    private static Editions editions(Optional<Edition> last) {
        return new Editions() {
            @Override
            public Optional<Edition> last(String briefing) {
                return last;
            }

            @Override
            public Optional<Edition> find(String briefing, int number) {
                return Optional.empty();
            }

            @Override
            public boolean publish(Edition edition, List<String> subscribers) {
                return false;
            }
        };
    }
}
