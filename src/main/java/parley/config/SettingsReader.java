package parley.config;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Puts the settings together from file, environment and command line, in rising order, and collects every mistake. */
final class SettingsReader {
    /** @param file where it was said, with {@code line} 0 where that is no file */
    private record Said(String value, String file, int line) {}

    private static final String OURS = "parley.";

    private final Secrets secrets;
    private final Map<String, Said> said = new LinkedHashMap<>();
    private final List<ConfigMistake> mistakes = new ArrayList<>();

    SettingsReader(Map<String, String> environment) {
        this.secrets = new Secrets(environment);
    }

    void file(Path home, String name) {
        try {
            for (var entry : PropertiesFile.read(Files.readString(home.resolve(name), StandardCharsets.UTF_8))) {
                var earlier = said.put(entry.key(), new Said(entry.value(), name, entry.line()));
                if (earlier != null) {
                    mistakes.add(new ConfigMistake(
                            name,
                            entry.line(),
                            entry.key(),
                            "the setting a second time (first in line " + earlier.line() + ")",
                            "each setting once"));
                }
            }
        } catch (IOException e) {
            var found = Files.exists(home.resolve(name)) ? "no readable UTF-8 text" : "no such file";
            mistakes.add(new ConfigMistake(name, 0, "", found, "the file in " + home));
        }
    }

    /** Variables that are no setting of ours are others' business. */
    void environment(Map<String, String> environment) {
        for (var key : KnownSettings.keys()) {
            var value = environment.get(variable(key));
            if (value != null) {
                said.put(key, new Said(value.strip(), "environment variable " + variable(key), 0));
            }
        }
    }

    void commandLine(Map<String, String> options) {
        options.forEach((key, value) -> said.put(key, new Said(value.strip(), "--set " + key, 0)));
    }

    Settings settings(Path home) {
        said.forEach(this::check);
        mistakes.sort(java.util.Comparator.comparing(ConfigMistake::file).thenComparing(ConfigMistake::line));
        ConfigException.throwIfAny(mistakes);
        var values = new HashMap<String, String>();
        KnownSettings.keys().forEach(key -> values.put(key, KnownSettings.usual(key)));
        said.forEach((key, value) -> values.put(key, value.value()));
        return new Settings(home, values, secrets);
    }

    private void check(String key, Said said) {
        if (!key.startsWith(OURS)) {
            return; // Camel's own, which Camel checks.
        }
        var known = KnownSettings.get(key);
        if (known == null) {
            var nearest = NearestName.of(key, KnownSettings.keys());
            wrong(key, said, "an unknown setting", nearest.orElse("a setting that docs/configuration.md lists"));
        } else if (said.value().isEmpty()) {
            if (!known.usual().isEmpty()) {
                wrong(key, said, "nothing", known.kind().expected());
            }
        } else if (!known.kind().fits(said.value())) {
            var isSecret = known.kind() == SettingKind.SECRET;
            wrong(
                    key,
                    said,
                    isSecret ? "a value written out" : "\"" + said.value() + "\"",
                    known.kind().expected());
        } else if (known.kind() == SettingKind.SECRET) {
            secret(key, said);
        }
    }

    private void secret(String key, Said said) {
        if (secrets.named(said.value()).isEmpty()) {
            var name = said.value().substring(Secrets.PREFIX.length());
            wrong(key, said, said.value(), "the environment variable " + name + " to be set");
        }
    }

    private void wrong(String key, Said said, String found, String expected) {
        mistakes.add(new ConfigMistake(said.file(), said.line(), said.line() > 0 ? key : "", found, expected));
    }

    static String variable(String key) {
        return key.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }
}
