package parley;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import parley.briefing.Edition;
import parley.config.BriefingsFile;
import parley.config.Settings;
import parley.delivery.Messages;
import parley.delivery.Outbox.Standing;
import parley.delivery.Outbox.State;
import parley.delivery.Subscriber;
import parley.delivery.Subscribers;
import parley.store.Database;
import parley.story.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code send}: one delivery again, whatever came of it before, or a look at what it would send. */
@Command(
        name = "send",
        mixinStandardHelpOptions = true,
        description = {
            "Sends an edition to one subscriber again, whatever came of it before; an ended subscription goes on.",
            "Message-ID and webhook-id stay those of the first time, so that a receiver who has it knows the copy."
        })
@SuppressWarnings("NullAway.Init") // picocli sets them
final class SendCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec;

    @Mixin
    HomeOptions options = new HomeOptions();

    @Parameters(index = "0", paramLabel = "EDITION", description = "Briefing and number, such as daily/6.")
    String edition;

    @Parameters(index = "1", paramLabel = "SUBSCRIBER", description = "The subscriber's id in config/briefings.yaml.")
    String subscriber;

    @Option(names = "--dry-run", description = "Shows the messages and sends nothing.")
    boolean dryRun;

    @Option(names = "--json", description = "Prints JSON.")
    boolean json;

    @Override
    public Integer call() throws Exception {
        var settings = options.settings();
        return dryRun ? show(settings) : send(settings);
    }

    private int show(Settings settings) throws Exception {
        var subscribers = new Subscribers(BriefingsFile.read(settings).subscribers());
        var reader = reader(subscribers);
        try (var database = Database.open(settings.path("parley.store.file"))) {
            var stage = new DeliveryStage(settings, Hub.clock(settings), database, subscribers);
            var parts = stage.deliveries().preview(edition(stage), reader);
            var shown = new ArrayList<String>();
            parts.forEach(part -> shown.add(Messages.shown(part, reader)));
            print(Map.of("subscriber", reader.id(), "channel", reader.channel(), "parts", parts), shown);
        }
        return 0;
    }

    private int send(Settings settings) throws Exception {
        try (var hub = Hub.forDelivery(settings)) {
            var stage = hub.delivery();
            var reader = reader(stage.subscribers());
            var found = edition(stage);
            stage.subscriptions().resume(reader.id());
            stage.outbox().oweAgain(found, reader.id(), Hub.clock(settings).instant());
            hub.start().createProducerTemplate().sendBody("direct:deliver-due", "");
            var standing = stage.outbox()
                    .standing(found.briefing(), found.number(), reader.id())
                    .orElseThrow();
            print(Map.of("subscriber", reader.id(), "state", standing.state(), "why", standing.why()), told(standing));
            return standing.state() == State.SENT ? 0 : 1;
        }
    }

    private static List<String> told(Standing standing) {
        return List.of(
                switch (standing.state()) {
                    case SENT -> "sent";
                    case GIVEN_UP -> "given up: " + standing.why();
                    case OWED -> standing.why().isEmpty()
                            ? "owed: an earlier edition comes first, or a running hub is at it"
                            : "owed, next attempt " + standing.at() + ": " + standing.why();
                });
    }

    private Subscriber reader(Subscribers subscribers) {
        var known =
                String.join(", ", subscribers.all().stream().map(Subscriber::id).toList());
        return subscribers
                .find(subscriber)
                .orElseThrow(() -> wrong("no subscriber \"%s\" in config/briefings.yaml, expected %s"
                        .formatted(subscriber, known.isEmpty() ? "one to be there" : "one of " + known)));
    }

    private Edition edition(DeliveryStage stage) {
        var parts = edition.split("/", -1);
        if (parts.length != 2 || !parts[1].matches("[0-9]{1,9}")) {
            throw wrong("EDITION is \"" + edition + "\", expected briefing and number, such as daily/6");
        }
        return stage.outbox()
                .edition(parts[0], Integer.parseInt(parts[1]))
                .orElseThrow(() -> wrong("there is no edition " + edition));
    }

    private ParameterException wrong(String reason) {
        return new ParameterException(spec.commandLine(), reason);
    }

    private void print(Map<String, ?> machine, List<String> human) throws Exception {
        var out = spec.commandLine().getOut();
        out.println(json ? Json.mapper().writeValueAsString(machine) : String.join("\n\n", human));
    }
}
