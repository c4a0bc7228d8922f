package parley.config;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class TopicPackFileTest {
    private static final String STRAND = "concepts: [grain-deal]}";

    @Test
    void takesThePackThatIsShipped() throws IOException {
        var pack = shipped();
        assertThatCode(() -> TopicPackFile.bind(YamlFile.parse("pack.yaml", pack)))
                .doesNotThrowAnyException();
    }

    @Test
    void namesTheStrandWhoseConceptIsNotThere() throws IOException {
        var pack = shipped().replace(STRAND, "concepts: [grain-dael]}");
        var line = shipped().substring(0, shipped().indexOf(STRAND)).lines().count();
        assertThatThrownBy(() -> TopicPackFile.bind(YamlFile.parse("pack.yaml", pack)))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("pack.yaml:" + line)
                .hasMessageContaining("strands.grain.concepts")
                .hasMessageContaining("\"grain-dael\"")
                .hasMessageContaining("the id of a concept");
    }

    @Test
    void namesTheWordThatMixesAlphabets() throws IOException {
        var before = "'\"peace corps\"'";
        var pack = shipped().replace(before, "пeace, " + before);
        var line = shipped().substring(0, shipped().indexOf(before)).lines().count();

        assertThatThrownBy(() -> TopicPackFile.bind(YamlFile.parse("pack.yaml", pack)))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("pack.yaml:" + line)
                .hasMessageContaining("terms.en.false-friend")
                .hasMessageContaining("one alphabet");
    }

    @Test
    void namesTheCueWhoseInstrumentIsNotThere() throws IOException {
        var pack = shipped().replace("\"@ceasefire .. collapse*\"", "\"@ceasfire .. collapse*\"");
        assertThatThrownBy(() -> TopicPackFile.bind(YamlFile.parse("pack.yaml", pack)))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("stages.en.violated")
                .hasMessageContaining("\"ceasfire\"")
                .hasMessageContaining("the id of a concept of an instrument");
    }

    @Test
    void namesTheCueOfWhatIsWantedWhoseInstrumentIsNotThere() throws IOException {
        var pack = shipped().replaceFirst("    wanted: \\[", "    wanted: [\"@ceasfire .. plea\", ");
        assertThatThrownBy(() -> TopicPackFile.bind(YamlFile.parse("pack.yaml", pack)))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("wanted[0]")
                .hasMessageContaining("\"ceasfire\"");
    }

    private static String shipped() throws IOException {
        return Files.readString(Path.of("config/topics/ukraine-peace.yaml"), StandardCharsets.UTF_8);
    }
}
