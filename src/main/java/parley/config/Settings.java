package parley.config;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import parley.delivery.Secret;

/**
 * The settings of {@code config/application.properties}, overridden by the environment, overridden by the command line.
 * All are known and of the right kind, so that a getter of the same kind never fails. Relative paths start at the home
 * folder.
 */
public final class Settings {
    /** The file, below the home folder. */
    public static final String FILE = "config/application.properties";

    private final Path home;
    private final Map<String, String> values;
    private final Secrets secrets;

    Settings(Path home, Map<String, String> values, Secrets secrets) {
        this.home = home;
        this.values = Map.copyOf(values);
        this.secrets = secrets;
    }

    /**
     * @param environment {@code PARLEY_WEB_PORT} stands for {@code parley.web.port}; secrets are there too
     * @param commandLine keys as in the file
     * @throws ConfigException with every mistake
     */
    public static Settings load(Path home, Map<String, String> environment, Map<String, String> commandLine) {
        var reader = new SettingsReader(environment);
        reader.file(home, FILE);
        reader.environment(environment);
        reader.commandLine(commandLine);
        return reader.settings(home);
    }

    public Path home() {
        return home;
    }

    public String text(String key) {
        var value = values.get(key);
        if (value == null) {
            throw new IllegalArgumentException("no setting " + key + ": add it to KnownSettings");
        }
        return value;
    }

    public Path path(String key) {
        return home.resolve(text(key));
    }

    public int number(String key) {
        return Integer.parseInt(text(key));
    }

    public double decimal(String key) {
        return Double.parseDouble(text(key));
    }

    public boolean flag(String key) {
        return Boolean.parseBoolean(text(key));
    }

    /** Such as {@code 500ms}, {@code 5s}, {@code 10m}, {@code 2h}, {@code 14d}. */
    public Duration duration(String key) {
        return parse(text(key));
    }

    private static Duration parse(String text) {
        var unit = text.replaceAll("\\d", "");
        var amount = Long.parseLong(text.substring(0, text.length() - unit.length()));
        return switch (unit) {
            case "ms" -> Duration.ofMillis(amount);
            case "s" -> Duration.ofSeconds(amount);
            case "m" -> Duration.ofMinutes(amount);
            case "h" -> Duration.ofHours(amount);
            case "d" -> Duration.ofDays(amount);
            default -> throw new IllegalArgumentException("no length of time: " + text);
        };
    }

    /** Lengths of time with blanks between them. */
    public List<Duration> durations(String key) {
        return Arrays.stream(text(key).split(" +", -1)).map(Settings::parse).toList();
    }

    /** In bytes: {@code 500k} is 512,000. */
    public long size(String key) {
        var text = text(key).toLowerCase(Locale.ROOT).replace("b", "");
        var digits = text.replaceAll("[kmg]$", "");
        var shift = text.endsWith("k") ? 10 : text.endsWith("m") ? 20 : text.endsWith("g") ? 30 : 0;
        return Long.parseLong(digits) << shift;
    }

    public Optional<Instant> instant(String key) {
        return Optional.of(text(key)).filter(text -> !text.isEmpty()).map(Instant::parse);
    }

    public Optional<URI> address(String key) {
        return Optional.of(text(key)).filter(text -> !text.isEmpty()).map(URI::create);
    }

    public Optional<Secret> secret(String key) {
        return Optional.of(text(key)).filter(text -> !text.isEmpty()).flatMap(secrets::named);
    }

    /** For the other files, which name secrets too. */
    Secrets secrets() {
        return secrets;
    }

    /** Every setting, by key in order; a secret by its name. */
    public Map<String, String> all() {
        return new TreeMap<>(values);
    }
}
