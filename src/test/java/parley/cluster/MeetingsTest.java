package parley.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.config.EventWordsFile;

class MeetingsTest {
    private final Meetings meetings = new Meetings(EventWordsFile.read(Path.of("")));

    @ParameterizedTest
    @CsvSource({
        "en, Envoys meet in Geneva to discuss the ferry",
        "de, Gesandte treffen sich in Genf",
        "pl, Wysłannicy spotkają się w Genewie",
        "uk, Посланці зустрінуться в Женеві",
        "fr, Les émissaires se rencontrent à Genève",
    })
    void namesThePlaceOfAMeetingInEachLanguage(String language, String title) {
        assertThat(meetings.venues(Told.by("Wire A").in(language).says(title, "")))
                .containsExactly("geneva");
    }

    @Test
    void knowsAPlaceOfTwoWords() {
        assertThat(meetings.venues(Told.by("Wire A").says("Envoys meet in Abu Dhabi", "")))
                .hasSize(1);
    }

    @Test
    void findsThePlaceInTheOpeningSentences() {
        var story =
                Told.by("Wire A").says("Envoys to meet on the ferry", "Nobody was surprised. They travel to Geneva.");
        assertThat(meetings.venues(story)).containsExactly("geneva");
    }

    @ParameterizedTest
    @CsvSource({
        "en, Ferry strike in Geneva enters second week",
        "en, Envoys meet the Geneva harbour master",
        "pl, Envoys meet in Geneva",
    })
    void namesNoneWithoutAMeetingOrAWordThatLeadsThere(String language, String title) {
        assertThat(meetings.venues(Told.by("Wire A").in(language).says(title, "")))
                .isEmpty();
    }
}
