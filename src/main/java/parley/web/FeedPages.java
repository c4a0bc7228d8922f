package parley.web;

import java.util.Map;
import java.util.Optional;
import parley.feed.FeedHealth;

/** How the feeds do, for whoever looks after them. */
final class FeedPages {
    private final FeedDesk desk;
    private final Templates templates;
    private final Shown shown;

    FeedPages(FeedDesk desk, Templates templates, Shown shown) {
        this.desk = desk;
        this.templates = templates;
        this.shown = shown;
    }

    Page table() {
        var lines = desk.feeds().stream().map(FeedLine::of).toList();
        return Page.html(
                templates.fill("feeds", "Feeds", "/feeds", "/feeds.json", Map.of("shown", shown, "lines", lines)));
    }

    Page json() {
        return Page.json(Jsons.write(desk.feeds().stream().map(FeedLine::of).toList()));
    }

    /** How many feeds of those that are on have answered at least once: {@code 9 of 10}. */
    Optional<String> answered() {
        var on = desk.feeds().stream().filter(health -> health.feed().isOn()).toList();
        var answered = on.stream().filter(FeedPages::hasAnswered).count();
        return on.isEmpty() ? Optional.empty() : Optional.of(answered + " of " + on.size());
    }

    private static boolean hasAnswered(FeedHealth health) {
        return health.state().standing().lastSuccess().isPresent();
    }
}
