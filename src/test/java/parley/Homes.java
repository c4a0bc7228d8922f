package parley;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Home folders for tests: the shipped configuration in a folder of its own. */
final class Homes {
    private static final Path HERE = Path.of("").toAbsolutePath();

    private Homes() {}

    /** Copies {@code config/} there. Routes are read from the project. */
    static void copyConfig(Path home) throws IOException {
        try (var files = Files.walk(HERE.resolve("config"))) {
            for (var file : files.toList()) {
                var copy = home.resolve(HERE.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
    }
}
