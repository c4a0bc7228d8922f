package parley.config;

import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Locale;
import java.util.function.Predicate;

/** What a setting's value may look like, and how that is said to who wrote another. */
enum SettingKind {
    TEXT("text", value -> true),
    PATH("a path, relative to the home folder or absolute", value -> true),
    NUMBER("a whole number", value -> value.matches("\\d{1,9}")),
    PORT(
            "a port from 0 to 65535 (0 takes a free one)",
            value -> value.matches("\\d{1,5}") && Integer.parseInt(value) <= 65535),
    DECIMAL("a number above 0, such as 1 or 0.5", SettingKind::isAboveZero),
    DURATION("a length of time such as 500ms, 30s, 15m, 2h, 14d", value -> value.matches("\\d{1,9}(ms|s|m|h|d)")),
    SIZE("a size such as 500k, 8MB", value -> value.toLowerCase(Locale.ROOT).matches("\\d{1,9}([kmg]?b?)")),
    FLAG("true or false", value -> value.matches("true|false")),
    INSTANT("an instant such as 2026-01-07T05:00:00Z", SettingKind::isInstant),
    BLOCKS("blocks of addresses such as 10.0.0.0/8, 127.0.0.1/32", SettingKind::areBlocks),
    URL("an http or https address", SettingKind::isUrl),
    MAIL_ADDRESS("a mail address such as parley@example.org", value -> value.matches("[^\\s@<>]+@[^\\s@<>]+")),
    MAIL_SECURITY("one of starttls, tls, none", value -> value.matches("starttls|tls|none")),
    SECRET(
            "the name of an environment variable such as env:SMTP_PASSWORD",
            value -> value.matches("env:[A-Za-z_]\\w*"));

    private final String expected;
    private final Predicate<String> fits;

    SettingKind(String expected, Predicate<String> fits) {
        this.expected = expected;
        this.fits = fits;
    }

    String expected() {
        return expected;
    }

    boolean fits(String value) {
        return fits.test(value);
    }

    private static boolean isAboveZero(String value) {
        return value.matches("\\d{1,9}(\\.\\d{1,9})?") && Double.parseDouble(value) > 0;
    }

    private static boolean isInstant(String value) {
        try {
            Instant.parse(value);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean areBlocks(String value) {
        for (var block : value.split("[,\\s]+")) {
            if (!block.matches("[0-9.]+(/\\d{1,2})?|[0-9A-Fa-f:]*:[0-9A-Fa-f:.]*(/\\d{1,3})?")) {
                return false;
            }
        }
        return true;
    }

    private static boolean isUrl(String value) {
        try {
            var uri = URI.create(value);
            return ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme())) && uri.getHost() != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
