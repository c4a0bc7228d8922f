package parley;

import java.io.PrintWriter;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parley.feed.Feed;

/** Watches a hub start, and says in plain lines what it did: once for the first pass, once for the first editions. */
final class Announcer implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(Announcer.class);
    private static final Duration LOOK = Duration.ofMillis(200);

    private final Configuration configuration;
    private final FeedStage feeds;
    private final BriefingStage briefings;
    private final PrintWriter out;
    private final StartReport report;

    Announcer(Configuration configuration, FeedStage feeds, BriefingStage briefings, PrintWriter out) {
        this.configuration = configuration;
        this.feeds = feeds;
        this.briefings = briefings;
        this.out = out;
        var settings = configuration.settings();
        this.report = new StartReport(
                "http://%s:%s".formatted(shown(settings.text("parley.web.host")), settings.text("parley.web.port")));
    }

    @Override
    public void run() {
        try {
            var on = configuration.feeds().stream().filter(Feed::isOn).count();
            out.println(report.running(on, configuration.settings().text("parley.feeds.list")));
            while (!briefings.pass().hasEnded()) {
                Thread.sleep(LOOK.toMillis());
            }
            out.println(report.polled(feeds.health()));
            for (var briefing : configuration.briefings().briefings()) {
                while (briefings.editions().last(briefing.id()).isEmpty()) {
                    Thread.sleep(LOOK.toMillis());
                }
                say(briefing.id());
            }
            SpareMemory.handBack();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.warn("cannot say how the start went: {}", e.toString());
        }
    }

    private void say(String briefing) {
        var edition = briefings.editions().last(briefing).orElseThrow();
        var ordered = configuration.briefings().briefings().stream()
                .filter(one -> one.id().equals(briefing))
                .findFirst();
        var subscribers = configuration.briefings().subscribers().stream()
                .filter(subscriber -> subscriber.briefing().equals(briefing))
                .count();
        report.composed(edition, ordered.map(briefings.dueBriefings()::nextDue), subscribers)
                .forEach(out::println);
    }

    private static String shown(String host) {
        return host.equals("127.0.0.1") || host.equals("0.0.0.0") ? "localhost" : host;
    }
}
