package parley.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.cluster.EventWords;
import parley.story.Language;

class EventWordsFileTest {
    private static final String SMALL =
            """
            kinds:
              launch: {any: [regatta], en: [launch*]}
              meeting: {en: [meet, meets]}
            places:
              harbour: [harbour*, hafen*]
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path home;

    @Test
    void keepsTheOrderOfKinds() {
        assertThat(bind(SMALL).kinds()).extracting(EventWords.Kind::id).containsExactly("launch", "meeting");
    }

    @Test
    void filesWordsThatHoldInEveryLanguageUnderTheUnknownOne() {
        assertThat(bind(SMALL).kinds().get(0).terms())
                .containsEntry(Language.UNKNOWN, List.of("regatta"))
                .containsEntry(new Language("en"), List.of("launch*"));
    }

    @Test
    void takesTheWordsOfTheHomeFolderBeforeThoseThatAreShipped() throws IOException {
        assertThat(EventWordsFile.read(home).places()).containsKey("geneva");
        Files.createDirectory(home.resolve("config"));
        Files.writeString(home.resolve("config/events.yaml"), SMALL);
        assertThat(EventWordsFile.read(home).places()).containsOnlyKeys("harbour");
    }

    @Nested
    class Refuses {
        @Test
        void aKindWithoutWordsInAListNamingFileAndLine() {
            assertThatThrownBy(() -> bind(SMALL.replace("[meet, meets]", "[]")))
                    .isInstanceOf(ConfigException.class)
                    .hasMessageContaining("events.yaml:3");
        }

        @Test
        void aKeyThatIsNoLanguage() {
            assertThatThrownBy(() -> bind(SMALL.replace("{en: [meet", "{english: [meet")))
                    .isInstanceOf(ConfigException.class)
                    .hasMessageContaining("english");
        }
    }

    private static EventWords bind(String text) {
        return EventWordsFile.bind(YamlFile.parse("events.yaml", text));
    }
}
