package parley.config;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * The settings of {@code config/application.properties}, overridden by the environment, overridden by the command line.
 * All relative paths start at the home folder.
 */
public final class Settings {
    /** The file, below the home folder. */
    public static final String FILE = "config/application.properties";

    private final Path home;
    private final Map<String, String> values;

    private Settings(Path home, Map<String, String> values) {
        this.home = home;
        this.values = Map.copyOf(values);
    }

    /**
     * @param environment {@code PARLEY_WEB_PORT} stands for {@code parley.web.port}
     * @param commandLine keys as in the file
     */
    public static Settings load(Path home, Map<String, String> environment, Map<String, String> commandLine) {
        var values = new HashMap<String, String>();
        var file = home.resolve(FILE);
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            var properties = new Properties();
            properties.load(reader);
            properties.forEach((key, value) -> values.put((String) key, ((String) value).strip()));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
        values.replaceAll((key, value) -> environment.getOrDefault(variable(key), value));
        values.putAll(commandLine);
        return new Settings(home, values);
    }

    public Path home() {
        return home;
    }

    public String text(String key) {
        var value = values.get(key);
        if (value == null) {
            throw new IllegalArgumentException("no setting " + key);
        }
        return value;
    }

    public Path path(String key) {
        return home.resolve(text(key));
    }

    public int number(String key) {
        try {
            return Integer.parseInt(text(key));
        } catch (NumberFormatException e) {
            throw wrong(key, "a whole number");
        }
    }

    public double decimal(String key) {
        try {
            return Double.parseDouble(text(key));
        } catch (NumberFormatException e) {
            throw wrong(key, "a number");
        }
    }

    /** Such as {@code 500ms}, {@code 5s}, {@code 10m}, {@code 2h}, {@code 14d}. */
    public Duration duration(String key) {
        var text = text(key);
        var parts = text.split("(?<=\\d)(?=[a-z])", 2);
        if (parts.length < 2 || !parts[0].matches("\\d{1,9}")) {
            throw wrong(key, "a length of time such as 30s, 15m, 2h, 14d");
        }
        var amount = Long.parseLong(parts[0]);
        return switch (parts[1]) {
            case "ms" -> Duration.ofMillis(amount);
            case "s" -> Duration.ofSeconds(amount);
            case "m" -> Duration.ofMinutes(amount);
            case "h" -> Duration.ofHours(amount);
            case "d" -> Duration.ofDays(amount);
            default -> throw wrong(key, "a length of time such as 30s, 15m, 2h, 14d");
        };
    }

    /** Every setting, by key in order. */
    public Map<String, String> all() {
        return new TreeMap<>(values);
    }

    private IllegalArgumentException wrong(String key, String expected) {
        return new IllegalArgumentException("%s: found \"%s\", expected %s".formatted(key, text(key), expected));
    }

    private static String variable(String key) {
        return key.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }
}
