package parley.config;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** A properties file as {@link Properties} reads it, with the line of each key. */
final class PropertiesFile {
    record Entry(String key, String value, int line) {}

    private PropertiesFile() {}

    /** In the order of the file, a key as often as it stands there. */
    static List<Entry> read(String text) {
        var entries = new ArrayList<Entry>();
        var logical = new StringBuilder();
        var start = 0;
        var number = 0;
        for (var line : text.lines().toList()) {
            number++;
            var continued = !logical.isEmpty();
            start = continued ? start : number;
            var isComment =
                    !continued && (line.strip().startsWith("#") || line.strip().startsWith("!"));
            logical.append(line).append('\n');
            if (isComment || !goesOn(line)) {
                entries.addAll(parse(logical.toString(), start));
                logical.setLength(0);
            }
        }
        entries.addAll(parse(logical.toString(), start));
        return entries;
    }

    /** An odd number of backslashes at its end. */
    private static boolean goesOn(String line) {
        var end = line.length();
        while (end > 0 && line.charAt(end - 1) == '\\') {
            end--;
        }
        return (line.length() - end) % 2 == 1;
    }

    private static List<Entry> parse(String logical, int line) {
        var properties = new Properties();
        try {
            properties.load(new StringReader(logical));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.stringPropertyNames().stream()
                .map(key -> new Entry(key, properties.getProperty(key).strip(), line))
                .toList();
    }
}
