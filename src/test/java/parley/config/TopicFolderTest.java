package parley.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TopicFolderTest {
    private static final String PACK =
            """
            id: harbour
            name: The harbour
            version: "1"
            scoring: {threshold: 3.5, strong: 3, middle: 2, weak: 0.8}
            themes: {strike: {name: Strikes}}
            concepts:
              signals: {strike: {name: a strike, strength: strong, theme: strike}}
              anchors: {harbour: {name: the harbour, weight: 1}}
            terms:
              en:
                harbour: [harbour]
                strike: ['"lay down tools"']
            """;

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void writePack() throws IOException {
        file = folder.resolve("harbour.yaml");
        edit(PACK, 1);
    }

    @Nested
    class Reading {
        @Test
        void namesTheLineOfATermThatIsNoQuery() throws IOException {
            edit(PACK.replace("'\"lay down tools\"'", "lay down tools"), 2);

            assertThatThrownBy(() -> TopicPackFile.read(file))
                    .isInstanceOf(ConfigException.class)
                    .hasMessageContaining("harbour.yaml:12: terms.en.strike[0]: found lay down tools")
                    .hasMessageContaining("quotation marks");
        }

        @Test
        void namesTheLineOfAThemeThatIsNotThere() throws IOException {
            edit(PACK.replace("theme: strike", "theme: strikes"), 2);

            assertThatThrownBy(() -> TopicPackFile.read(file))
                    .hasMessageContaining("harbour.yaml:7: concepts.signals.strike.theme: found \"strikes\"");
        }

        @Test
        void namesAConceptThatIsNotThere() throws IOException {
            edit(PACK.replace("    strike: ['", "    strikes: ['"), 2);

            assertThatThrownBy(() -> TopicPackFile.read(file)).hasMessageContaining("terms.en.strikes");
        }
    }

    @Nested
    class AfterAnEdit {
        @Test
        void judgesByTheNewPack() throws IOException {
            try (var topics = new TopicFolder(folder, List.of(TopicPackFile.read(file)))) {
                edit(PACK.replace("version: \"1\"", "version: \"2\""), 2);

                assertThat(topics.refresh()).singleElement().asString().contains("version 2");
                assertThat(topics.matchers())
                        .singleElement()
                        .extracting(matcher -> matcher.pack().version())
                        .isEqualTo("2");
            }
        }

        @Test
        void keepsTheOldPackWhenTheEditIsBroken() throws IOException {
            try (var topics = new TopicFolder(folder, List.of(TopicPackFile.read(file)))) {
                edit(PACK.replace("strong: 3", "strong: much"), 2);

                assertThat(topics.refresh())
                        .singleElement()
                        .asString()
                        .contains("the old version goes on judging", "harbour.yaml:4");
                assertThat(topics.matchers())
                        .singleElement()
                        .extracting(matcher -> matcher.pack().version())
                        .isEqualTo("1");
            }
        }

        @Test
        void takesUpAFurtherTopic() throws IOException {
            try (var topics = new TopicFolder(folder, List.of(TopicPackFile.read(file)))) {
                Files.writeString(folder.resolve("port.yaml"), PACK.replace("id: harbour", "id: port"));
                topics.refresh();

                assertThat(topics.matchers())
                        .extracting(matcher -> matcher.pack().id())
                        .containsExactly("harbour", "port");
            }
        }

        @Test
        void saysNothingWhenNothingChanged() {
            try (var topics = new TopicFolder(folder, List.of(TopicPackFile.read(file)))) {
                assertThat(topics.refresh()).isEmpty();
            }
        }
    }

    private void edit(String text, int second) throws IOException {
        Files.writeString(file, text);
        Files.setLastModifiedTime(file, FileTime.from(Instant.ofEpochSecond(second)));
    }
}
