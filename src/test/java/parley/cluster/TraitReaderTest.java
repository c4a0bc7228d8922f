package parley.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import parley.config.EventWordsFile;

class TraitReaderTest {
    private static final TraitReader READER =
            new TraitReader(Recipe.USUAL, EventWordsFile.read(Path.of("")), List.of());

    @Nested
    class KindsOfEvent {
        @Test
        void areTheSameInEveryLanguage() {
            var postponed = Map.of(
                    "en", "Harbour talks postponed",
                    "de", "Hafengespräche verschoben",
                    "pl", "Rozmowy portowe przełożono",
                    "uk", "Переговори про гавань відкладено",
                    "fr", "Les discussions du port reportées",
                    "hu", "Elhalasztották a kikötői tárgyalást",
                    "nl", "Havenoverleg uitgesteld",
                    "ro", "Discuțiile despre port au fost amânate");
            postponed.forEach((language, title) ->
                    assertThat(kind(language, title)).as(title).isEqualTo("postponement"));
        }

        @Test
        void tellAVoteFromAReleaseFromAMeeting() {
            assertThat(kind("en", "Port council votes on the new pier")).isEqualTo("vote");
            assertThat(kind("bg", "Съветът прие резолюция за пристанището")).isEqualTo("vote");
            assertThat(kind("en", "Pirates free four sailors in prisoner exchange"))
                    .isEqualTo("release");
            assertThat(kind("sk", "Piráti prepustili štyroch námorníkov")).isEqualTo("release");
            assertThat(kind("nl", "Ministers ontmoeten elkaar in de haven")).isEqualTo("meeting");
        }
    }

    @Nested
    class CapitalsMarkANameForCertain {
        @Test
        void inASentenceThatKeepsSmallLetters() {
            assertThat(weight("en", "The council has heard Marinescu on the pier"))
                    .isEqualTo(1);
        }

        @Test
        void notInAHeadlineThatCapitalisesEveryWord() {
            assertThat(weight("en", "Council Finally Hears Marinescu Over Broken Pier"))
                    .isLessThan(0.5);
        }

        @Test
        void notWhereEveryNounHasOne() {
            assertThat(weight("de", "Der Rat hört am Abend Marinescu zur Mole")).isLessThan(0.5);
        }

        private double weight(String language, String title) {
            return READER.read(Told.by("Wire A").in(language).says(title, ""))
                    .concepts()
                    .weight(Vector.key("name:" + Names.key("marinescu")));
        }
    }

    private static String kind(String language, String title) {
        return READER.read(Told.by("Wire A").in(language).says(title, "")).kind();
    }
}
