package parley.config;

import static parley.config.SettingKind.BLOCKS;
import static parley.config.SettingKind.DECIMAL;
import static parley.config.SettingKind.DURATION;
import static parley.config.SettingKind.DURATIONS;
import static parley.config.SettingKind.INSTANT;
import static parley.config.SettingKind.MAIL_ADDRESS;
import static parley.config.SettingKind.MAIL_SECURITY;
import static parley.config.SettingKind.NUMBER;
import static parley.config.SettingKind.PATH;
import static parley.config.SettingKind.PORT;
import static parley.config.SettingKind.SECRET;
import static parley.config.SettingKind.SIZE;
import static parley.config.SettingKind.TEXT;
import static parley.config.SettingKind.URL;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Every setting that there is, with its kind and default: the one place to add one, beside its line and comment in
 * {@code config/application.properties}, which a test compares with this list. What a value means, and whether it is
 * within bounds, is the business of the stage that uses it.
 */
final class KnownSettings {
    /** A default that is empty means that the setting may be empty. */
    record Known(SettingKind kind, String usual) {}

    private static final Map<String, Known> ALL = new LinkedHashMap<>();

    static {
        add("parley.store.file", PATH, "var/parley.db");
        add("parley.routes", TEXT, "routes/*.camel.yaml");

        add("parley.clock.start", INSTANT, "");
        add("parley.clock.speed", DECIMAL, "1");

        add("parley.notice", TEXT, "");

        add("parley.feeds.list", PATH, "config/feeds.opml");
        add("parley.feeds.tick", DURATION, "1s");
        add("parley.feeds.parallel", NUMBER, "16");
        add("parley.feeds.requests-per-host", NUMBER, "1");
        add("parley.feeds.host-spacing", DURATION, "1s");
        add("parley.feeds.shortest-interval", DURATION, "15m");
        add("parley.feeds.longest-interval", DURATION, "2h");
        add("parley.feeds.publisher-cap", DURATION, "1d");
        add("parley.feeds.first-pause", DURATION, "15m");
        add("parley.feeds.longest-pause", DURATION, "1d");
        add("parley.feeds.resting-after", DURATION, "7d");
        add("parley.feeds.max-bytes", SIZE, "10MB");
        add("parley.feeds.time-limit", DURATION, "20s");
        add("parley.feeds.connect-time-limit", DURATION, "5s");
        add("parley.feeds.silence-limit", DURATION, "10s");
        add("parley.feeds.max-redirects", NUMBER, "10");
        add("parley.feeds.lease", DURATION, "30m");
        add("parley.feeds.allow-addresses", BLOCKS, "");
        add("parley.feeds.contact", TEXT, "https://parley.example/about");

        add("parley.topics.folder", PATH, "config/topics");
        add("parley.publishers.file", PATH, "config/publishers.yaml");
        add("parley.topics.tick", DURATION, "10s");
        add("parley.topics.window", DURATION, "14d");
        add("parley.topics.gather-tick", DURATION, "10s");
        add("parley.ledger.stale-after", DURATION, "10d");
        add("parley.ledger.quiet-after", DURATION, "3d");

        add("parley.briefings.file", PATH, "config/briefings.yaml");
        add("parley.briefings.tick", DURATION, "5s");
        add("parley.briefings.patience", DURATION, "15m");

        add("parley.retention.tick", DURATION, "1d");
        add("parley.retention.off-topic-text", DURATION, "30d");
        add("parley.retention.off-topic-keys", DURATION, "30d");

        add("parley.delivery.tick", DURATION, "10s");
        add("parley.delivery.lease", DURATION, "30m");
        add("parley.delivery.parallel", NUMBER, "4");
        add("parley.delivery.retries", DURATIONS, "5s 5m 30m 2h 5h 10h 14h 20h 24h");
        add("parley.delivery.give-up-after", DURATION, "3d");
        add("parley.delivery.spacing", DURATION, "1s");
        add("parley.delivery.timeout", DURATION, "20s");
        add("parley.delivery.allow-addresses", BLOCKS, "");

        add("parley.mail.host", TEXT, "");
        add("parley.mail.port", PORT, "587");
        add("parley.mail.security", MAIL_SECURITY, "starttls");
        add("parley.mail.user", TEXT, "");
        add("parley.mail.password", SECRET, "");
        add("parley.mail.from", MAIL_ADDRESS, "");
        add("parley.mail.from-name", TEXT, "Parley");

        add("parley.web.host", TEXT, "127.0.0.1");
        add("parley.web.port", PORT, "8080");
        add("parley.web.public-address", URL, "");
        add("parley.management.host", TEXT, "127.0.0.1");
        add("parley.management.port", PORT, "9090");
    }

    private KnownSettings() {}

    static @Nullable Known get(String key) {
        return ALL.get(key);
    }

    static Set<String> keys() {
        return ALL.keySet();
    }

    static String usual(String key) {
        var known = ALL.get(key);
        return known == null ? "" : known.usual();
    }

    private static void add(String key, SettingKind kind, String usual) {
        ALL.put(key, new Known(kind, usual));
    }
}
