package parley;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.PrintWriter;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parley.briefing.LedgerTable;
import parley.ledger.LedgerEntry;
import parley.ledger.Standing;
import parley.store.Database;
import parley.store.SqlLedger;
import parley.story.Json;
import parley.topic.TopicPack;
import parley.web.StandingData;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ledger}: where each instrument stands, or how one of them got there, with the sentences that say so. */
@Command(
        name = "ledger",
        mixinStandardHelpOptions = true,
        description = {
            "Prints where each instrument stands: stage, by whom, how firm, since when, and how it got there.",
            "With INSTRUMENT: each of its stages over time, with sentences and sources; reports that put it elsewhere begin with"
                    + " \"but\"."
        })
@SuppressWarnings("NullAway.Init") // picocli sets them
final class LedgerCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec;

    @Mixin
    HomeOptions options = new HomeOptions();

    @Option(names = "--topic", paramLabel = "ID", description = "Whose ledger (default: ukraine-peace).")
    String topic = "ukraine-peace";

    @Option(
            names = "--since",
            paramLabel = "D",
            converter = GivenTime.Converter.class,
            description = "Only stages reached since a day (UTC) or an instant: 2026-01-01, 2026-01-01T05:00:00Z.")
    @Nullable
    GivenTime since;

    @Option(names = "--json", description = "Print the standings with all their entries as JSON.")
    boolean json;

    @Parameters(index = "0", arity = "0..1", paramLabel = "INSTRUMENT", description = "Its id in the topic pack.")
    @Nullable
    String instrument;

    @Override
    public Integer call() throws JsonProcessingException {
        var settings = options.settings();
        var pack = Configuration.read(settings).topic(topic);
        var standings = TopicStage.standings(settings, pack);
        var now = Hub.clock(settings).instant();
        try (var database = Database.forReading(settings.path("parley.store.file"))) {
            var ledger = new SqlLedger(database);
            var entries = instrument == null ? ledger.until(topic, now) : ledger.of(topic, checked(pack, instrument));
            var steps = standings.steps(now, entries);
            print(pack, instrument == null ? standings.at(now, entries) : steps, steps);
        }
        return 0;
    }

    private String checked(TopicPack pack, String id) {
        var known = pack.instruments().stream().map(TopicPack.Instrument::id).toList();
        if (!known.contains(id)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "no instrument \"%s\" in topic %s; there are %s".formatted(id, topic, String.join(", ", known)));
        }
        return id;
    }

    /** @param steps of all instruments, each one's oldest first */
    private void print(TopicPack pack, List<Standing> all, List<Standing> steps) throws JsonProcessingException {
        var out = spec.commandLine().getOut();
        var standings = all.stream().filter(this::isAsked).toList();
        if (json) {
            out.println(Json.mapper()
                    .writeValueAsString(standings.stream().map(StandingData::of).toList()));
        } else if (standings.isEmpty()) {
            out.println(all.isEmpty() ? "No story has claimed a stage yet." : "No instrument has moved since then.");
        } else {
            standings.forEach(standing -> print(out, pack, standing, steps));
        }
    }

    private boolean isAsked(Standing standing) {
        return since == null || !standing.since().isBefore(since.first(ZoneOffset.UTC));
    }

    private void print(PrintWriter out, TopicPack pack, Standing standing, List<Standing> steps) {
        var name = pack.instruments().stream()
                .filter(one -> one.id().equals(standing.instrument()))
                .map(TopicPack.Instrument::name)
                .findFirst()
                .orElse(standing.instrument());
        out.printf(
                "%s (%s): %s since %s%s%n  %s%n",
                name,
                standing.instrument(),
                standing.stage().word(),
                standing.since(),
                standing.by().isEmpty() ? "" : ", by " + String.join(", ", standing.by()),
                LedgerTable.firm(standing));
        if (instrument == null) {
            out.println("  " + way(standing.instrument(), steps));
        }
        if (instrument != null) {
            standing.evidence().forEach(entry -> out.println(line("  ", entry)));
            standing.contradicting().forEach(entry -> out.println(line("  but ", entry)));
        }
    }

    /** {@code 2026-01-05 draft, 2026-01-06 agreed}. */
    private static String way(String instrument, List<Standing> steps) {
        return steps.stream()
                .filter(step -> step.instrument().equals(instrument))
                .map(step -> step.since().atZone(ZoneOffset.UTC).toLocalDate() + " "
                        + step.stage().word())
                .collect(Collectors.joining(", "));
    }

    private static String line(String lead, LedgerEntry entry) {
        var hedges =
                entry.hedges().stream().map(hedge -> hedge.words()).distinct().collect(Collectors.joining(", "));
        return "%s%s %s (%s): %s [%s: %s]%s"
                .formatted(
                        lead,
                        entry.when(),
                        entry.outlet(),
                        entry.publisherClass().word(),
                        entry.sentence(),
                        entry.stage().word(),
                        entry.cue(),
                        hedges.isEmpty() ? "" : " hedged by: " + hedges);
    }
}
