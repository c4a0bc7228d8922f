package parley.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.briefing.Edition.Party;
import parley.briefing.Edition.Said;
import parley.topic.Statement;

class StatementsTest {
    private final Newsroom newsroom = new Newsroom();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            true  | said     | the allies will sign the text before winter
            true  | powiedział | wojska nie zostaną wysłane przed zawieszeniem broni
            false | hail     | hail 'big milestone' in ending the war
            false | said     | Tuesday that the allies will sign the text
            false | said     | on the margins of the meeting in the lake town
            false | powiedział | jakie jest jego obecne stanowisko w tej sprawie
            false | said     | how the allies came to sign the text
            false | :        | guarantees for us? No need to say how much they matter
            false | mówił    | prezydenci podpisali w stolicy memorandum. - To toruje drogę dla wojsk
            false | said     | a big step
            """)
    void takesWholeClausesAlone(boolean whole, String verb, String words) {
        assertThat(Statements.isWhole(new Statement("the envoy", "envoy", "allied", verb, words, false, words)))
                .isEqualTo(whole);
    }

    @Test
    void saysInWhichEventAPartySpeaksAndOfAPrincipalOneThatNoWordsWereFound() {
        var edition = newsroom.quote("one", 1, "Wire A", "Envoy: a first step", "This is a first step and no more")
                .quote("one", 2, "Daily B", "Envoy calls it a step", "This is a first step and no more")
                .edition(1);

        assertThat(edition.events().get(0).said()).extracting(Said::speaker).containsExactly("the envoy");
        assertThat(edition.said())
                .containsExactly(
                        new Party("The north", List.of(), List.of()), new Party("Allies", List.of(), List.of(1)));
    }

    @Test
    void isLeftOutWhereNobodySpeaks() {
        newsroom.report("one", 1, "Wire A", "Allies adopt a text", "");
        assertThat(newsroom.edition(1).said()).isEmpty();
    }
}
