package parley.config;

import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Locale;

/** What a setting's value may look like, and how that is said to who wrote another. */
enum SettingKind {
    TEXT("text"),
    PATH("a path, relative to the home folder or absolute"),
    NUMBER("a whole number"),
    PORT("a port from 0 to 65535 (0 takes a free one)"),
    DECIMAL("a number above 0, such as 1 or 0.5"),
    DURATION("a length of time such as 500ms, 30s, 15m, 2h, 14d"),
    DURATIONS("lengths of time with blanks between them, such as 5s 5m 1h"),
    SIZE("a size such as 500k, 8MB"),
    FLAG("true or false"),
    INSTANT("an instant such as 2026-01-07T05:00:00Z"),
    BLOCKS("blocks of addresses such as 10.0.0.0/8, 127.0.0.1/32"),
    URL("an http or https address"),
    MAIL_ADDRESS("a mail address such as parley@example.org"),
    MAIL_SECURITY("one of starttls, tls, none"),
    SECRET("the name of an environment variable such as env:SMTP_PASSWORD");

    private final String expected;

    SettingKind(String expected) {
        this.expected = expected;
    }

    String expected() {
        return expected;
    }

    boolean fits(String value) {
        return switch (this) {
            case TEXT, PATH -> true;
            case NUMBER -> value.matches("\\d{1,9}");
            case PORT -> value.matches("\\d{1,5}") && Integer.parseInt(value) <= 65535;
            case DECIMAL -> isAboveZero(value);
            case DURATION -> value.matches("\\d{1,9}(ms|s|m|h|d)");
            case DURATIONS -> value.matches("\\d{1,9}(ms|s|m|h|d)( +\\d{1,9}(ms|s|m|h|d))*");
            case SIZE -> value.toLowerCase(Locale.ROOT).matches("\\d{1,9}([kmg]?b?)");
            case FLAG -> value.matches("true|false");
            case INSTANT -> isInstant(value);
            case BLOCKS -> areBlocks(value);
            case URL -> isUrl(value);
            case MAIL_ADDRESS -> value.matches("[^\\s@<>]+@[^\\s@<>]+");
            case MAIL_SECURITY -> value.matches("starttls|tls|none");
            case SECRET -> value.matches("env:[A-Za-z_]\\w*");
        };
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
        for (var block : value.split("[,\\s]+", -1)) {
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
