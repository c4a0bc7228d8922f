package parley;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import parley.feed.FeedHealth;
import parley.feed.FeedStatus;

/** How the feeds do, for people: a table in plain words. And the same for programs. */
final class FeedHealthTable {
    private static final String ROW = "%-8s  %-32s  %-9s  %-9s  %5s  %-9s  %s";
    private static final int LONGEST_NAME = 32;

    private final List<FeedHealth> feeds;
    private final Instant now;

    FeedHealthTable(List<FeedHealth> feeds, Instant now) {
        this.feeds = feeds;
        this.now = now;
    }

    /** Those in trouble first. */
    List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add(ROW.formatted("state", "feed", "answered", "newest", "a day", "next", "what is wrong")
                .stripTrailing());
        feeds.stream()
                .sorted((a, b) -> Integer.compare(rank(a), rank(b)))
                .forEach(feed -> lines.add(row(feed).stripTrailing()));
        lines.add("");
        lines.add(sum());
        return lines;
    }

    List<Map<String, Object>> json() {
        return feeds.stream().map(FeedHealthTable::json).toList();
    }

    private static Map<String, Object> json(FeedHealth health) {
        var standing = health.state().standing();
        var line = new LinkedHashMap<String, Object>();
        line.put("feed", health.feed().address());
        line.put("outlet", health.feed().outlet());
        line.put("state", word(health));
        line.put("since", standing.since());
        line.put("last_error", Optional.of(trouble(health)).filter(t -> !t.isEmpty()));
        line.put("http_status", standing.httpStatus());
        line.put("last_success", standing.lastSuccess());
        line.put("newest_story", health.state().newestStory());
        line.put("stories_a_day", Math.round(health.storiesADay() * 10) / 10.0);
        line.put("next_poll", health.feed().isOn() ? health.state().nextPoll() : Optional.empty());
        return line;
    }

    private String row(FeedHealth health) {
        var standing = health.state().standing();
        var trouble = trouble(health);
        var since = trouble.isEmpty() || !health.feed().isOn() ? "" : " (for " + length(standing.since(), now) + ")";
        return ROW.formatted(
                word(health),
                shortened(health.feed().outlet()),
                standing.lastSuccess().map(t -> length(t, now) + " ago").orElse("never"),
                health.state().newestStory().map(t -> length(t, now) + " ago").orElse("-"),
                String.format(Locale.ROOT, "%.1f", health.storiesADay()),
                health.feed().isOn()
                        ? health.state().nextPoll().map(this::until).orElse("never")
                        : "never",
                trouble + since);
    }

    private String until(Instant next) {
        return next.isAfter(now) ? "in " + length(now, next) : "now";
    }

    private String sum() {
        long on = feeds.stream().filter(f -> f.feed().isOn()).count();
        long well = feeds.stream()
                .filter(f -> f.feed().isOn() && is(f, FeedStatus.OK))
                .count();
        return "%d of %d feeds are well, %d switched off".formatted(well, on, feeds.size() - on);
    }

    private static String word(FeedHealth health) {
        return health.feed().isOn() ? health.state().standing().status().word() : "off";
    }

    private static String trouble(FeedHealth health) {
        return health.feed().offBecause().orElse(health.state().standing().why());
    }

    private static int rank(FeedHealth health) {
        return !health.feed().isOn() ? 3 : is(health, FeedStatus.OK) ? 2 : is(health, FeedStatus.NEW) ? 1 : 0;
    }

    private static boolean is(FeedHealth health, FeedStatus status) {
        return health.state().standing().status() == status;
    }

    private static String length(Instant from, Instant to) {
        var time = Duration.between(from, to);
        if (time.toMinutes() < 1) {
            return Math.max(0, time.toSeconds()) + " s";
        }
        if (time.toHours() < 1) {
            return time.toMinutes() + " min";
        }
        return time.toHours() < 48 ? time.toHours() + " h" : time.toDays() + " d";
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 1) + "…";
    }
}
