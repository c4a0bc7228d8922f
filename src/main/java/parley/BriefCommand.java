package parley;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import parley.briefing.Briefing;
import parley.briefing.DueBriefing;
import parley.briefing.Edition;
import parley.briefing.EditionFiles;
import parley.briefing.JsonRendering;
import parley.briefing.Span;
import parley.briefing.TextRendering;
import parley.store.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code brief}: a preview of a briefing from what is in the store. Neither stored nor numbered nor delivered. */
@Command(
        name = "brief",
        mixinStandardHelpOptions = true,
        description = {
            "Composes an edition now, from the stories in the store, without delivering it.",
            "It is a preview: neither stored nor numbered, and the next edition covers the same span again."
        })
@SuppressWarnings("NullAway.Init") // picocli sets them
final class BriefCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec;

    @Mixin
    HomeOptions options = new HomeOptions();

    @Parameters(paramLabel = "BRIEFING", description = "The briefing's id in config/briefings.yaml, such as daily.")
    String id;

    @Option(
            names = "--at",
            paramLabel = "INSTANT",
            converter = GivenTime.Converter.class,
            description = "Compose as of then, such as 2026-01-06T05:00:00Z.")
    @Nullable
    GivenTime at;

    @Option(names = "--out", paramLabel = "DIR", description = "Write html, txt, md and json there.")
    @Nullable
    Path out;

    @Option(names = "--json", description = "Print the edition as JSON.")
    boolean json;

    @Override
    public Integer call() throws Exception {
        var settings = options.settings();
        var configuration = Configuration.read(settings);
        var clock = Hub.clock(settings);
        try (var database = Database.open(settings.path("parley.store.file"))) {
            var topics = new TopicStage(configuration, clock, database);
            var stage = new BriefingStage(configuration, clock, database, topics);
            var briefing = briefing(configuration);
            var now = at == null ? clock.instant() : at.first(briefing.zone());
            topics.gatherTopic().gather(briefing.topic());
            print(stage.composer().compose(due(briefing, stage.editions().last(briefing.id()), now)));
        }
        return 0;
    }

    private static DueBriefing due(Briefing briefing, Optional<Edition> last, Instant now) {
        var from = last.map(Edition::to).filter(to -> to.isBefore(now)).orElse(now.minus(java.time.Duration.ofDays(1)));
        return new DueBriefing(briefing, 0, new Span(from, now, now, false));
    }

    private void print(Edition edition) throws Exception {
        var writer = spec.commandLine().getOut();
        if (out != null) {
            new EditionFiles().write(edition, out).forEach(writer::println);
        } else {
            writer.println(json ? new JsonRendering().render(edition) : new TextRendering().render(edition));
        }
        writer.flush();
    }

    private Briefing briefing(Configuration configuration) {
        var all = configuration.briefings().briefings();
        return all.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "no briefing \"%s\" in config/briefings.yaml; there is: %s"
                                .formatted(
                                        id,
                                        String.join(
                                                ", ",
                                                all.stream().map(Briefing::id).toList()))));
    }
}
