package parley;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
            "Prints where each instrument stands: stage, by whom, how firm, since when.",
            "With INSTRUMENT: each of its stages over time, with sentences and sources."
        })
@SuppressWarnings("NullAway.Init") // picocli sets them
final class LedgerCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec;

    @Mixin
    HomeOptions options = new HomeOptions();

    @Option(names = "--topic", paramLabel = "ID", description = "Whose ledger (default: ukraine-peace).")
    String topic = "ukraine-peace";

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
            print(
                    pack,
                    instrument == null
                            ? standings.at(now, ledger.until(topic, now))
                            : standings.history(instrument, ledger.of(topic, checked(pack, instrument))));
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

    private void print(TopicPack pack, List<Standing> standings) throws JsonProcessingException {
        var out = spec.commandLine().getOut();
        if (json) {
            out.println(Json.mapper()
                    .writeValueAsString(standings.stream().map(StandingData::of).toList()));
        } else if (standings.isEmpty()) {
            out.println("No story has claimed a stage yet.");
        } else {
            standings.forEach(standing -> print(out, pack, standing));
        }
    }

    private void print(PrintWriter out, TopicPack pack, Standing standing) {
        var name = pack.instruments().stream()
                .filter(one -> one.id().equals(standing.instrument()))
                .map(TopicPack.Instrument::name)
                .findFirst()
                .orElse(standing.instrument());
        out.printf(
                "%s (%s): %s since %s%s%n  %s%s%s, %d publishers, %d reports say otherwise%n",
                name,
                standing.instrument(),
                standing.stage().word(),
                standing.since(),
                standing.by().isEmpty() ? "" : ", by " + String.join(", ", standing.by()),
                standing.firmness().name().toLowerCase(Locale.ROOT),
                standing.conditional() ? ", conditional" : "",
                standing.unverified() ? ", unverified" : "",
                standing.families(),
                standing.contradicting().size());
        if (instrument != null) {
            standing.evidence().forEach(entry -> out.println(line("  ", entry)));
            standing.contradicting().forEach(entry -> out.println(line("  but ", entry)));
        }
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
