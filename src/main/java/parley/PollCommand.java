package parley;

import java.util.concurrent.Callable;
import org.apache.camel.ProducerTemplate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code poll --once}: one pass over the feeds that are due, through the same routes as the hub. */
@SuppressWarnings("NullAway.Init") // picocli sets them
@Command(
        name = "poll",
        mixinStandardHelpOptions = true,
        description = "Polls every feed that is due, once, and ends. The hub (run) polls on schedule.")
final class PollCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec;

    @Mixin
    HomeOptions options;

    @Option(names = "--once", description = "One pass, which is all that this command does.")
    boolean once;

    @Override
    public Integer call() throws Exception {
        try (var hub = Hub.forPolling(options.settings())) {
            var poller = hub.start().createProducerTemplate();
            int due = hub.feeds().countDue();
            try (var progress = new Progress(spec.commandLine().getErr(), () -> asked(due, hub))) {
                pass(hub, poller);
            }
            spec.commandLine().getOut().println(summary(hub, due));
            return 0;
        }
    }

    /** What was due at the start; a feed that is due again meanwhile waits for the next pass. */
    private static void pass(Hub hub, ProducerTemplate poller) {
        var start = hub.feeds().now();
        for (int before = Integer.MAX_VALUE, left = hub.feeds().countDue(start); left > 0 && left < before; ) {
            poller.sendBody("direct:poll-feeds-due", "");
            before = left;
            left = hub.feeds().countDue(start);
        }
    }

    private static String asked(int due, Hub hub) {
        return "%d of %d feeds asked".formatted(Math.max(0, due - hub.feeds().countDue()), due);
    }

    private static String summary(Hub hub, int due) {
        var health = hub.feeds().health();
        long well = health.stream()
                .filter(h -> h.state().standing().status() == parley.feed.FeedStatus.OK)
                .count();
        return "%d feeds were due; %d of %d are well (parley feeds check tells more)"
                .formatted(
                        due, well, health.stream().filter(h -> h.feed().isOn()).count());
    }
}
