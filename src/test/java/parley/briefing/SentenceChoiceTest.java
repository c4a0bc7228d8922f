package parley.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceChoiceTest {
    private final Newsroom newsroom = new Newsroom();

    private static final String LONG = "The text promises binding commitments to the country once a truce holds along"
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
