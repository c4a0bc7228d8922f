package parley.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parley.briefing.Edition.Event;
import parley.briefing.Edition.Mark;
import parley.briefing.Edition.Move;
import parley.ledger.Change;
import parley.ledger.Standing;
import parley.topic.Stage;

/**
 * <i>What moved</i>: the few lines on top. Steps of instruments first, then the first new event, then the rest in turn;
 * one more line says what fell silent.
 */
final class Moves {

    private final Material material;
    private final List<Event> events;
    private final List<Event> inFull;

    /** @param inFull those of the events that are told in full */
    Moves(Material material, List<Event> inFull, List<Event> events) {
        this.material = material;
        this.inFull = inFull;
        this.events = events;
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
                        news.stream().skip(1))
                .flatMap(lines -> lines);
        var lines = new ArrayList<Move>();
        Stream.concat(first, rest)
                .filter(move -> lines.stream().noneMatch(line -> line.text().equals(move.text())))
                .limit(most)
                .forEach(lines::add);
        new Silence(material).lines().limit(1).forEach(lines::add);
        return lines;
    }

    /** What settles or breaks something first, then what is best vouched for; what as many deny as tell stands last. */
    private List<Move> steps() {
        return material.changes().stream()
                .filter(Change::isStep)
                .flatMap(change -> standing(change).stream().map(standing -> new Step(change, standing)))
                .sorted(Comparator.comparing((Step step) -> step.denied() >= 1)
                        .thenComparing(step -> !step.isSettling())
                        .thenComparing(step -> -step.standing().families())
                        .thenComparing(step -> step.change().subject()))
                .map(step -> step(step.change(), step.standing()))
                .toList();
    }

    private record Step(Change change, Standing standing) {
        boolean isSettling() {
            return LedgerTable.DONE.contains(standing.stage())
                    || standing.stage() == Stage.REJECTED
                    || standing.stage() == Stage.VIOLATED;
        }

        double denied() {
            return standing.denials() / (double) standing.evidence().size();
        }
    }

    private Move step(Change change, Standing standing) {
        var text = "%s: %s, %s."
                .formatted(
                        material.names().instrument(change.subject()),
                        Stages.step(change.was(), change.is()),
                        LedgerTable.by(standing, material));
        return new Move(
                Mark.ADVANCED,
                text,
                Wording.LANGUAGE,
                LedgerTable.firmness(standing),
                shown(change.cluster()),
                LedgerTable.sources(standing, material));
    }

    /** What is new or now confirmed and moves no instrument; what has a line alone moves nothing. */
    private List<Move> news() {
        return inFull.stream()
                .filter(event -> !event.marks().contains(Mark.ADVANCED))
                .flatMap(event -> event.marks().stream()
                        .filter(mark -> mark == Mark.NEW || mark == Mark.CONFIRMED)
                        .limit(1)
                        .map(mark -> new Move(
                                mark,
                                event.title(),
                                event.language(),
                                Wording.firmness(event),
                                event.id(),
                                event.sources().stream().limit(1).toList())))
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
