package parley;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import parley.briefing.Edition;
import parley.feed.FeedHealth;
import parley.feed.FeedStatus;

/** What {@code run} says in plain lines while it starts. Prints nothing itself. */
final class StartReport {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("EEEE d MMMM, HH:mm", Locale.ENGLISH);

    private final String pages;

    /** @param pages address of the pages without a trailing slash */
    StartReport(String pages) {
        this.pages = pages;
    }

    String running(long feeds, String list) {
        return "Parley is running; its pages are at %s (Ctrl-C stops it). Asking %d feeds of %s …"
                .formatted(pages, feeds, list);
    }

    /** After the first pass over the feeds that are switched on. */
    String polled(List<FeedHealth> health) {
        var asked = health.stream().filter(h -> h.feed().isOn()).toList();
        var failed = asked.stream()
                .filter(h -> h.state().standing().status() != FeedStatus.OK)
                .toList();
        var answered = asked.size() - failed.size();
        if (failed.isEmpty()) {
            return "All %d feeds answered.".formatted(asked.size());
        }
        var start = answered == 0
                ? "None of %d feeds answered".formatted(asked.size())
                : "%d of %d feeds answered, %d failed".formatted(answered, asked.size(), failed.size());
        var end = answered == 0 ? " Asking goes on; the first edition is composed once a feed answers." : "";
        return "%s, most often: %s. The list: %s/feeds.%s".formatted(start, commonest(failed), pages, end);
    }

    List<String> composed(Edition edition, Optional<Instant> nextDue, long subscribers) {
        var lines = new ArrayList<String>();
        var counts = edition.counts();
        lines.add("Edition no. %d of \"%s\": %d stories read, %d on topic, %d events: %s/editions/%s/%d"
                .formatted(
                        edition.number(),
                        edition.title(),
                        counts.storiesRead(),
                        counts.storiesOnTopic(),
                        counts.events(),
                        pages,
                        edition.briefing(),
                        edition.number()));
        nextDue.ifPresent(due -> lines.add("The next edition is due on %s (%s)."
                .formatted(WHEN.format(due.atZone(ZoneId.of(edition.zone()))), edition.zone())));
        if (subscribers == 0) {
            lines.add("Nobody gets it by mail or chat yet: config/briefings.yaml shows how to add subscribers.");
        }
        return lines;
    }

    /** {@code no such host (51 feeds)}: what follows a colon differs from feed to feed. */
    private static String commonest(List<FeedHealth> failed) {
        return failed.stream()
                .map(h -> h.state().standing().why().split(":", 2)[0])
                .filter(why -> !why.isBlank())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(most -> "%s (%d)".formatted(most.getKey(), most.getValue()))
                .orElse("no reason known");
    }
}
