package parley;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import parley.config.Settings;
import parley.delivery.Outbox;
import parley.demo.Demo;
import parley.demo.DemoPorts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code demo}: the whole flow on invented news, three editions in a row, with an inbox and a chat to look at. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = {
            "Shows the whole flow without network or configuration: invented feeds on loopback, three editions in a row,",
            "a local inbox and a local chat. Starts afresh each time in var/demo."
        })
@SuppressWarnings("NullAway.Init") // picocli sets them
final class DemoCommand implements Callable<Integer> {
    /** The demo's one briefing. */
    private static final String BRIEFING = "daily";

    private static final int EVERYTHING = 1000;

    /** Longer than any step takes on a busy machine. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final Duration LOOK = Duration.ofMillis(50);

    @Spec
    CommandSpec spec;

    @Mixin
    HomeOptions options = new HomeOptions();

    @Option(names = "--once", description = "End after the third edition is delivered, with exit code 0.")
    boolean once;

    @Option(names = "--port", paramLabel = "N", defaultValue = "8080", description = "Of the pages (default: 8080).")
    int port;

    @Option(
            names = "--outside-port",
            paramLabel = "N",
            defaultValue = "0",
            description = "Of the invented publishers, inbox and chat (default: any that is free).")
    int outsidePort;

    @Option(
            names = "--management-port",
            paramLabel = "N",
            defaultValue = "9090",
            description = "Of health and metrics (default: 9090).")
    int managementPort;

    @Override
    public Integer call() throws Exception {
        var out = spec.commandLine().getOut();
        var home = emptied(options.home.resolve("var/demo"));
        var ports = new DemoPorts(port, managementPort, outsidePort, 0);
        try (var demo = Demo.open(home, options.home, ports)) {
            var environment = new HashMap<>(System.getenv());
            environment.putAll(demo.secrets());
            var settings = Settings.load(demo.home(), environment, options.set);
            FreePorts.check(settings);
            try (var hub = new Hub(settings)) {
                demo.start(hub.clock());
                hub.start();
                out.println("Invented news, on loopback alone. Pages: http://localhost:%d  inbox: %s  chat: %s"
                        .formatted(port, demo.inboxPage(), demo.chatPage()));
                play(demo, hub, out);
                if (!once) {
                    out.println("That was the demo; have a look around. Ctrl-C ends it.");
                    new CountDownLatch(1).await();
                }
            }
        }
        return 0;
    }

    private static void play(Demo demo, Hub hub, PrintWriter out) throws InterruptedException {
        tell(demo, hub, out, 1);
        int editions = 1;
        for (var stop : demo.stops()) {
            hub.clock().jumpTo(stop);
            await("the hub to settle at " + stop, hub::isSettled);
            if (demo.isDue(stop)) {
                tell(demo, hub, out, ++editions);
            }
        }
    }

    /** Waits for an edition and for all that it owes. */
    private static void tell(Demo demo, Hub hub, PrintWriter out, int number) throws InterruptedException {
        var editions = hub.briefings().editions();
        await("edition no. " + number, () -> editions.find(BRIEFING, number).isPresent());
        await("the deliveries of edition no. " + number, () -> isDelivered(hub.outbox(), number));
        var edition = editions.find(BRIEFING, number).orElseThrow();
        out.println(
                "Edition no. %d: %d stories read, %d on topic, %d events; %d mails in the inbox, %d messages in the chat."
                        .formatted(
                                edition.number(),
                                edition.counts().storiesRead(),
                                edition.counts().storiesOnTopic(),
                                edition.counts().events(),
                                demo.mails().size(),
                                demo.messages().size()));
    }

    private static boolean isDelivered(Outbox outbox, int number) {
        var owed = outbox.standings(BRIEFING, EnumSet.allOf(Outbox.State.class), EVERYTHING).stream()
                .filter(row -> row.number() == number)
                .toList();
        return !owed.isEmpty() && owed.stream().allMatch(row -> row.state() == Outbox.State.SENT);
    }

    private static void await(String what, BooleanSupplier done) throws InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!done.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("waited %d seconds for %s".formatted(PATIENCE.toSeconds(), what));
            }
            Thread.sleep(LOOK.toMillis());
        }
    }

    private static Path emptied(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        return Files.createDirectories(folder);
    }
}
