package parley;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.camel.CamelContext;
import org.apache.camel.main.BaseMainSupport;
import org.apache.camel.main.Main;
import org.apache.camel.main.MainListenerSupport;
import parley.camel.HubClock;
import parley.config.Settings;
import parley.delivery.Outbox;
import parley.store.Database;

/** One running Parley: the store, the stages and the routes, from start to stop. */
final class Hub implements AutoCloseable {
    private final Settings settings;
    private final HubClock clock;
    private final Database database;
    private final Configuration configuration;
    private final Wiring wiring;
    private final Main main = new Main();

    Hub(Settings settings) {
        this(settings, Map.of());
        wiring.takeOver();
    }

    /** Polls, but only when told to: no schedule, no pages, no other stage; what it saves is owed to sifting. */
    static Hub forPolling(Settings settings) {
        return partly(settings, "parley.feeds.scheduled", "poll-feeds", "fetch-feed", "read-feed", "sift-stories");
    }

    /** Delivers what is owed, but only when told to. */
    static Hub forDelivery(Settings settings) {
        return partly(settings, "parley.delivery.scheduled", "deliver-due", "deliver-email", "deliver-webhook");
    }

    private static Hub partly(Settings settings, String schedule, String... routes) {
        var folder = Path.of(settings.path("parley.routes").toString()).resolveSibling("");
        return new Hub(
                settings,
                Map.of(
                        "camel.main.routesIncludePattern",
                        Stream.concat(Stream.of(routes), Stream.of("errors"))
                                .map(name -> "file:" + folder.resolve(name + ".camel.yaml"))
                                .collect(Collectors.joining(",")),
                        schedule,
                        "false",
                        "camel.server.enabled",
                        "false",
                        "camel.management.enabled",
                        "false"));
    }

    private Hub(Settings settings, Map<String, String> instead) {
        this.settings = settings;
        this.configuration = Configuration.read(settings);
        this.clock = clock(settings);
        this.database = Database.open(settings.path("parley.store.file"));
        this.wiring = new Wiring(configuration, clock, database);
        main.configure().addConfiguration(wiring);
        var properties = properties();
        instead.forEach(properties::setProperty);
        main.setOverrideProperties(properties);
    }

    DeliveryStage delivery() {
        return wiring.delivery();
    }

    HubClock clock() {
        return clock;
    }

    /** Whether nothing is owed by any stage before composing: feeds asked, stories judged and gathered. */
    boolean isSettled() {
        return wiring.feeds().due() == 0 && wiring.topics().isSettled();
    }

    Outbox outbox() {
        return wiring.delivery().outbox();
    }

    BriefingStage briefings() {
        return wiring.briefings();
    }

    FeedStage feeds() {
        return wiring.feeds();
    }

    /** Starts, and leaves the rest to the caller until {@link #close}. */
    CamelContext start() {
        main.start();
        return main.getCamelContext();
    }

    /**
     * Runs until it is told to stop.
     *
     * @param out where it says in plain lines what it did
     * @return the exit code
     */
    int run(PrintWriter out) throws Exception {
        main.addMainListener(new MainListenerSupport() {
            @Override
            public void afterStart(BaseMainSupport started) {
                var announcer = new Announcer(configuration, wiring.feeds(), wiring.briefings(), out);
                var thread = new Thread(announcer, "announcer");
                thread.setDaemon(true);
                thread.start();
            }
        });
        main.run();
        return main.getExitCode();
    }

    @Override
    public void close() {
        main.stop();
        database.close();
    }

    private Properties properties() {
        var all = new Properties();
        settings.all().forEach(all::setProperty);
        all.setProperty("camel.main.name", "parley");
        all.setProperty("camel.main.routesIncludePattern", "file:" + settings.path("parley.routes"));
        all.setProperty("camel.main.autoConfigurationLogSummary", "false");
        all.setProperty("camel.server.enabled", "true");
        all.setProperty("camel.server.host", settings.text("parley.web.host"));
        all.setProperty("camel.server.port", settings.text("parley.web.port"));
        all.setProperty("camel.management.enabled", "true");
        all.setProperty("camel.management.host", settings.text("parley.management.host"));
        all.setProperty("camel.management.port", settings.text("parley.management.port"));
        all.setProperty("camel.management.healthCheckEnabled", "true");
        all.setProperty("camel.management.metricsEnabled", "true");
        all.setProperty("camel.health.enabled", "true");
        all.setProperty("camel.metrics.enabled", "true");
        all.setProperty("camel.metrics.enableExchangeEventNotifier", "false");
        all.setProperty("camel.threadpool.config[pollers].poolSize", settings.text("parley.feeds.parallel"));
        all.setProperty("camel.threadpool.config[pollers].maxPoolSize", settings.text("parley.feeds.parallel"));
        all.setProperty("camel.threadpool.config[pollers].maxQueueSize", "-1");
        all.setProperty("camel.threadpool.config[senders].poolSize", settings.text("parley.delivery.parallel"));
        all.setProperty("camel.threadpool.config[senders].maxPoolSize", settings.text("parley.delivery.parallel"));
        all.setProperty("camel.threadpool.config[senders].maxQueueSize", "-1");
        // The receivers' time, whatever ours is.
        var spacing = settings.duration("parley.delivery.spacing").toMillis();
        all.setProperty("parley.delivery.spacing", Long.toString(Math.max(1, spacing)));
        for (var tick : new String[] {
            "parley.feeds.tick",
            "parley.topics.tick",
            "parley.topics.gather-tick",
            "parley.briefings.tick",
            "parley.delivery.tick",
            "parley.retention.tick"
        }) {
            all.setProperty(tick, Long.toString(clock.realMillis(settings.duration(tick))));
        }
        return all;
    }

    static HubClock clock(Settings settings) {
        var start = settings.text("parley.clock.start");
        var speed = settings.decimal("parley.clock.speed");
        return start.isEmpty() && speed == 1
                ? HubClock.real()
                : HubClock.from(start.isEmpty() ? HubClock.real().instant() : Instant.parse(start), speed);
    }
}
