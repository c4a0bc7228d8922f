package parley.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The part of an address behind the question mark. What cannot be read counts as not given. */
record Query(Map<String, String> given) {
    private static final int LONGEST_NUMBER = 6;

    static Query of(@Nullable String text) {
        var given = new HashMap<String, String>();
        for (var pair : text == null ? new String[0] : text.split("&", -1)) {
            var parts = pair.split("=", 2);
            try {
                given.put(parts[0], parts.length == 1 ? "" : URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
            } catch (IllegalArgumentException e) {
                // A broken percent sign: whoever wrote it by hand gets the page without it.
                given.remove(parts[0]);
            }
        }
        return new Query(Map.copyOf(given));
    }

    String word(String name) {
        return given.getOrDefault(name, "");
    }

    Optional<Instant> instant(String name) {
        try {
            return Optional.of(Instant.parse(word(name)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    int number(String name, int smallest, int largest) {
        var text = word(name);
        var number = text.matches("\\d{1," + LONGEST_NUMBER + "}") ? Integer.parseInt(text) : smallest;
        return Math.min(largest, Math.max(smallest, number));
    }
}
