package parley;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parley.config.BriefingsFile;
import parley.delivery.Outbox.Standing;
import parley.delivery.Outbox.State;
import parley.store.Database;
import parley.store.SqlOutbox;
import parley.story.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code deliveries}: what came of sending each edition to each subscriber. Sends nothing; {@code send} does. */
@Command(
        name = "deliveries",
        mixinStandardHelpOptions = true,
        description = {
            "Prints what was sent to whom, what is still owed and why, and what was given up; newest edition first.",
            "What was given up is sent again by: send EDITION SUBSCRIBER"
        })
@SuppressWarnings("NullAway.Init") // picocli sets them
final class DeliveriesCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec;

    @Mixin
    HomeOptions options = new HomeOptions();

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "BRIEFING",
            description = "One briefing alone (default: all).")
    @Nullable
    String briefing;

    @Option(names = "--open", description = "Only what has not arrived: owed or given up.")
    boolean open;

    @Option(names = "--limit", paramLabel = "N", description = "At most so many of a briefing (default: 100).")
    int limit = 100;

    @Option(names = "--json", description = "Prints JSON.")
    boolean json;

    @Override
    public Integer call() throws JsonProcessingException {
        var settings = options.settings();
        var briefings = chosen(BriefingsFile.read(settings).briefings().stream()
                .map(one -> one.id())
                .toList());
        var states = open ? Set.of(State.OWED, State.GIVEN_UP) : EnumSet.allOf(State.class);
        try (var database = Database.open(settings.path("parley.store.file"))) {
            var outbox = new SqlOutbox(database);
            print(briefings.stream()
                    .flatMap(id -> outbox.standings(id, states, limit).stream())
                    .toList());
        }
        return 0;
    }

    private List<String> chosen(List<String> known) {
        if (briefing == null) {
            return known;
        }
        if (!known.contains(briefing)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "no briefing \"%s\" in config/briefings.yaml; there are %s"
                            .formatted(briefing, String.join(", ", known)));
        }
        return List.of(briefing);
    }

    private void print(List<Standing> standings) throws JsonProcessingException {
        var out = spec.commandLine().getOut();
        if (json) {
            out.println(Json.mapper().writeValueAsString(standings));
        } else if (standings.isEmpty()) {
            out.println(open ? "Nothing is owed or given up." : "No edition has been owed to anybody yet.");
        } else {
            out.println(standings.stream().map(DeliveriesCommand::line).collect(Collectors.joining("\n")));
        }
    }

    private static String line(Standing standing) {
        var state = standing.state().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        var when = standing.state() == State.OWED
                ? "next attempt " + standing.at()
                : standing.at().toString();
        return "%-14s %-16s %-9s %s%s"
                .formatted(
                        standing.briefing() + "/" + standing.number(),
                        standing.subscriber(),
                        state,
                        when,
                        standing.why().isEmpty() ? "" : ": " + standing.why());
    }
}
