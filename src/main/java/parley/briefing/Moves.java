package parley.briefing;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.briefing.Edition.Event;
import parley.briefing.Edition.Mark;
import parley.briefing.Edition.Move;
import parley.cluster.Cluster;
import parley.cluster.Independence;
import parley.cluster.TopicStory;
import parley.ledger.Change;
import parley.ledger.Standing;
import parley.story.StoryId;
import parley.topic.Stage;

/**
 * <i>What moved</i>: the few lines on top. Steps of instruments first, then the first new event, then the rest in turn;
 * one more line says what fell silent.
 */
final class Moves {
    private static final int FEWEST_TO_MISS = 3;

    private static final DateTimeFormatter QUIET_SINCE = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

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
                        news.stream().skip(1))
                .flatMap(lines -> lines);
        var lines = new ArrayList<Move>();
        Stream.concat(first, rest)
                .filter(move -> lines.stream().noneMatch(line -> line.text().equals(move.text())))
                .limit(most)
                .forEach(lines::add);
        quiet().limit(1).forEach(lines::add);
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

    /** A storyline that had something to say; one of two publishers ends every day. */
    private Stream<Move> quiet() {
        if (material.feeds().storiesRead() == 0) {
            return Stream.empty();
        }
        return material.changes().stream()
                .filter(change -> change.kind() == Change.Kind.QUIET)
                .flatMap(change -> change.evidence().stream())
                .filter(last -> publishers(last) >= FEWEST_TO_MISS)
                .flatMap(last -> lastReport(last).stream())
                .map(last -> new Move(
                        Mark.QUIET,
                        "No report since %s of “%s”%s."
                                .formatted(
                                        QUIET_SINCE.format(last.when()
                                                .atZone(material.briefing().zone())),
                                        PassedOn.title(last),
                                        Wording.isForeign(
                                                        last.story().language().code())
                                                ? " ("
                                                        + Wording.languageName(last.story()
                                                                .language()
                                                                .code()) + ")"
                                                : ""),
                        Wording.LANGUAGE,
                        "",
                        "",
                        List.of(SourceList.source(last))));
    }

    /** The newest report in the storyline of a story, in the reader's language where there is one. */
    private Optional<TopicStory> lastReport(StoryId story) {
        var lines = material.gathering().clusters().stream()
                .filter(cluster -> cluster.members().contains(story))
                .map(Cluster::storyline)
                .toList();
        return material.gathering().clusters().stream()
                .filter(cluster -> lines.contains(cluster.storyline()))
                .flatMap(cluster -> cluster.members().stream())
                .flatMap(id -> Stream.ofNullable(material.stories().get(id)))
                .filter(Genre::isReport)
                .max(Comparator.comparing((TopicStory one) ->
                                !Wording.isForeign(one.story().language().code()))
                        .thenComparing(TopicStory::when)
                        .thenComparing(TopicStory::id));
    }

    /** How many publishers of their own the storyline of a story has. */
    private int publishers(StoryId story) {
        var clusters = material.gathering().clusters();
        var lines = clusters.stream()
                .filter(cluster -> cluster.members().contains(story))
                .map(Cluster::storyline)
                .toList();
        return Independence.publishers(clusters.stream()
                .filter(cluster -> lines.contains(cluster.storyline()))
                .flatMap(cluster -> cluster.members().stream()
                        .flatMap(id -> Stream.ofNullable(material.stories().get(id)))
                        .flatMap(member -> Independence.witness(member, cluster).stream())));
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
