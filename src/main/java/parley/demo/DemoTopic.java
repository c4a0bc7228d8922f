package parley.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import parley.config.ConfigException;
import parley.config.ConfigMistake;

/**
 * The topic that comes with Parley, with offices in place of the names of those who hold them: invented words must not
 * stand beside the name of a living person.
 */
final class DemoTopic {
    private static final String FILE = "config/topics/ukraine-peace.yaml";
    private static final YAMLMapper YAML = new YAMLMapper();

    private DemoTopic() {}

    /** @throws ConfigException where the folder does not hold Parley's config */
    static void copy(Path shipped, Path home) throws IOException {
        if (!Files.exists(shipped.resolve(FILE))) {
            throw new ConfigException(new ConfigMistake(
                    FILE,
                    0,
                    "",
                    "no such file",
                    "the file in " + shipped.toAbsolutePath().normalize()));
        }
        var pack = YAML.readTree(shipped.resolve(FILE).toFile());
        for (var actor : pack.path("actors")) {
            var role = actor.path("role").asText();
            if (!role.isEmpty() && actor instanceof ObjectNode named) {
                named.put("name", role);
            }
        }
        var copy = home.resolve(FILE);
        Files.createDirectories(copy.resolveSibling(""));
        YAML.writeValue(copy.toFile(), pack);
    }
}
