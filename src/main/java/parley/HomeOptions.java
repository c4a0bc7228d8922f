package parley;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import parley.config.Settings;
import picocli.CommandLine.Option;

/** The options of every command that reads the configuration. */
final class HomeOptions {
    @Option(
            names = "--home",
            paramLabel = "DIR",
            description = "The folder that holds config/, routes/ and var/ (default: the current folder).")
    Path home = Path.of(".");

    @Option(
            names = "--set",
            paramLabel = "KEY=VALUE",
            description = "Overrides a setting of config/application.properties; may be given several times.")
    Map<String, String> set = new LinkedHashMap<>();

    Settings settings() {
        return Settings.load(home.toAbsolutePath().normalize(), System.getenv(), set);
    }
}
