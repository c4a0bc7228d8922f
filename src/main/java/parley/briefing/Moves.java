package parley.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.briefing.Edition.Event;
import parley.briefing.Edition.Mark;
import parley.briefing.Edition.Move;
import parley.cluster.Cluster;
import parley.ledger.Change;
import parley.ledger.Standing;
import parley.story.StoryId;
import parley.topic.Stage;

/** <i>What moved</i>: the few lines on top. Steps of instruments first, then the first new event, then the rest in turn. */
final class Moves {
    private static final int FEWEST_TO_MISS = 6;
    private static final Set<Stage> ON_THE_WAY = EnumSet.of(Stage.RUMOURED, Stage.PROPOSED, Stage.UNDER_NEGOTIATION);

    private final Material material;
    private final List<Event> events;
    private final Set<String> reported;

    /** @param candidates those that became the events */
    Moves(Material material, List<Candidate> candidates, List<Event> events) {
        this.material = material;
        this.events = events;
        this.reported = candidates.stream()
                .filter(candidate -> Genre.isReport(Headline.of(candidate)))
                .map(candidate -> candidate.cluster().id())
                .collect(Collectors.toSet());
    }

    List<Move> lines() {
        var most = material.briefing().limits().moves();
        var steps = steps();
        var news = news();
        var first = Stream.concat(
                steps.stream().limit(Math.max(1, most - 1)), news.stream().limit(1));
        var rest = Stream.of(
                        steps.stream().skip(Math.max(1, most - 1)),
                        confirmed(),
                        disputed(),
                        news.stream().skip(1),
                        quiet())
                .flatMap(lines -> lines);
        var lines = new ArrayList<Move>();
        Stream.concat(first, rest)
                .filter(move -> lines.stream().noneMatch(line -> line.text().equals(move.text())))
                .limit(most)
                .forEach(lines::add);
        return lines;
    }

    /** What is best vouched for first: a step that as many deny as tell stands last. */
    private List<Move> steps() {
        return material.changes().stream()
                .filter(Moves::isStep)
                .flatMap(change -> standing(change).stream().map(standing -> new Step(change, standing)))
                .sorted(Comparator.comparingDouble(Step::denied)
                        .thenComparing(step -> -step.standing().families())
                        .thenComparing(step -> step.change().subject()))
                .map(step -> step(step.change(), step.standing()))
                .toList();
    }

    /** A first word of talks or of a wish moves nothing yet; the ledger has it. */
    static boolean isStep(Change change) {
        return change.kind() == Change.Kind.STAGE
                && (!change.was().isEmpty()
                        || Stage.of(change.is())
                                .filter(stage -> !ON_THE_WAY.contains(stage))
                                .isPresent());
    }

    private record Step(Change change, Standing standing) {
        double denied() {
            return standing.contradicting().size()
                    / (double) standing.evidence().size();
        }
    }

    private Move step(Change change, Standing standing) {
        var text = "%s: %s, %s."
                .formatted(
                        material.names().instrument(change.subject()),
                        Stages.step(change.was(), change.is()),
                        LedgerTable.by(standing, material.names()));
        return new Move(
                Mark.ADVANCED,
                text,
                Wording.LANGUAGE,
                LedgerTable.firm(standing),
                shown(change.cluster()),
                LedgerTable.sources(standing, material));
    }

    /** Commentary moves nothing. */
    private List<Move> news() {
        return events.stream()
                .filter(event -> reported.contains(event.id()))
                .filter(event ->
                        event.marks().contains(Mark.NEW) && !event.marks().contains(Mark.ADVANCED))
                .map(event -> new Move(
                        Mark.NEW,
                        event.title(),
                        event.language(),
                        Wording.firmness(event),
                        event.id(),
                        event.sources().stream().limit(1).toList()))
                .toList();
    }

    private Stream<Move> confirmed() {
        return material.changes().stream()
                .filter(change -> change.kind() == Change.Kind.CONFIRMED)
                .flatMap(change -> standing(change).stream()
                        .map(standing -> new Move(
                                Mark.CONFIRMED,
                                material.names().instrument(change.subject()) + ": " + Stages.word(change.is())
                                        + ", now confirmed.",
                                Wording.LANGUAGE,
                                LedgerTable.firm(standing),
                                shown(change.cluster()),
                                LedgerTable.sources(standing, material))));
    }

    private Stream<Move> disputed() {
        return events.stream().flatMap(event -> event.disagreement().stream()
                .map(line -> new Move(Mark.DISPUTED, line, Wording.LANGUAGE, "", event.id(), List.of())));
    }

    /** A storyline that had something to say; one of a few reports ends every day. */
    private Stream<Move> quiet() {
        return material.changes().stream()
                .filter(change -> change.kind() == Change.Kind.QUIET)
                .flatMap(change -> change.evidence().stream())
                .filter(last -> reports(last) >= FEWEST_TO_MISS)
                .flatMap(last -> Stream.ofNullable(material.stories().get(last)))
                .map(last -> new Move(
                        Mark.QUIET,
                        "No report since “" + PassedOn.title(last) + "”.",
                        last.story().language().code(),
                        "",
                        "",
                        List.of(SourceList.source(last))));
    }

    /** How many reports the storyline of a story has. */
    private long reports(StoryId story) {
        var lines = material.gathering().clusters().stream()
                .filter(cluster -> cluster.members().contains(story))
                .map(Cluster::storyline)
                .toList();
        return material.gathering().clusters().stream()
                .filter(cluster -> lines.contains(cluster.storyline()))
                .mapToLong(cluster -> cluster.members().size())
                .sum();
    }

    private Optional<Standing> standing(Change change) {
        return material.standings().stream()
                .filter(standing -> standing.instrument().equals(change.subject()))
                .min(Comparator.comparing(Standing::instrument));
    }

    /** The event's id where this edition shows it. */
    private String shown(String cluster) {
        return events.stream().anyMatch(event -> event.id().equals(cluster)) ? cluster : "";
    }
}
