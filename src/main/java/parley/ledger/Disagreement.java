package parley.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.cluster.Cluster;
import parley.cluster.Independence;
import parley.cluster.TopicStory;
import parley.source.PublisherClass;
import parley.story.StoryId;
import parley.topic.Stage;
import parley.topic.StageClaim;

/** Where the outlets of one event contradict each other: side by side, with their class, without a verdict. */
public final class Disagreement {
    private Disagreement() {}

    /**
     * @param about stage, number or actor
     * @param subject the instrument, or the thing counted
     * @param sides two or more, the one told by most first
     */
    public record Dispute(About about, String subject, List<Side> sides) {
        public Dispute {
            sides = List.copyOf(sides);
        }
    }

    public enum About {
        STAGE,
        NUMBER,
        ACTOR
    }

    /** One value and who gives it: the word of a stage, a party's id, or the number with its word. */
    public record Side(String value, List<Voice> voices) {
        public Side {
            voices = List.copyOf(voices);
        }
    }

    /** One outlet that gives a value, and the sentence in which it does. */
    public record Voice(StoryId story, String outlet, PublisherClass publisherClass, String sentence) {}

    /**
     * All disputes of an event among its own reports; copies have no voice of their own.
     *
     * @param partyOf from an actor's id to its party: two of one side contradict nobody
     */
    public static List<Dispute> in(Cluster cluster, Map<StoryId, TopicStory> stories, UnaryOperator<String> partyOf) {
        var reports = cluster.members().stream()
                .filter(stories::containsKey)
                .map(stories::get)
                .filter(story -> !Independence.isCopy(story, cluster))
                .toList();
        return Stream.of(stages(reports), actors(reports, partyOf), numbers(reports))
                .flatMap(List::stream)
                .toList();
    }

    /** One report's value: equal keys say the same, {@code shown} is how readers see it. */
    private record Told(TopicStory story, String key, String shown, String sentence) {
        Voice voice() {
            return new Voice(
                    story.id(),
                    story.story().outlet(),
                    story.origin().reporter().publisherClass(),
                    sentence);
        }
    }

    private record Claimed(TopicStory story, StageClaim claim) {
        Told as(String value) {
            return new Told(story, value, value, claim.sentence());
        }
    }

    private static List<Dispute> stages(List<TopicStory> reports) {
        return byInstrument(reports).entrySet().stream()
                .filter(entry -> conflict(entry.getValue().stream()
                        .map(one -> one.claim().stage())
                        .toList()))
                .flatMap(entry -> dispute(
                        About.STAGE,
                        entry.getKey(),
                        entry.getValue().stream()
                                .map(one -> one.as(one.claim().stage().word()))
                                .toList()))
                .toList();
    }

    /** Whose breach it was; what one side proposes, agrees or refuses, another may too. */
    private static List<Dispute> actors(List<TopicStory> reports, UnaryOperator<String> partyOf) {
        return byInstrument(reports).entrySet().stream()
                .flatMap(entry -> dispute(
                        About.ACTOR,
                        entry.getKey(),
                        entry.getValue().stream()
                                .filter(one -> one.claim().stage() == Stage.VIOLATED)
                                .flatMap(one -> one.claim().by().stream()
                                        .map(partyOf)
                                        .filter(party -> !party.isEmpty())
                                        .map(one::as))
                                .toList()))
                .toList();
    }

    /** A number that is known by two words is told once. */
    private static List<Dispute> numbers(List<TopicStory> reports) {
        var things = new LinkedHashMap<String, List<Told>>();
        var counts = new HashMap<String, List<Numbers.Count>>();
        for (var report : reports) {
            Numbers.of(report).forEach((thing, count) -> {
                things.computeIfAbsent(thing, key -> new ArrayList<>())
                        .add(new Told(
                                report,
                                Long.toString(count.value()),
                                count.words(),
                                report.story().title()));
                counts.computeIfAbsent(thing, key -> new ArrayList<>()).add(count);
            });
        }
        var seen = new HashSet<Set<String>>();
        return things.entrySet().stream()
                .filter(entry -> areContradicting(counts.getOrDefault(entry.getKey(), List.of())))
                .flatMap(entry -> dispute(About.NUMBER, entry.getKey(), entry.getValue()))
                .filter(dispute -> seen.add(values(dispute)))
                .toList();
    }

    private static boolean areContradicting(List<Numbers.Count> counts) {
        return counts.stream().anyMatch(one -> counts.stream().anyMatch(one::contradicts));
    }

    private static Set<String> values(Dispute dispute) {
        return dispute.sides().stream()
                .map(side -> side.value().replaceAll("\\P{Nd}", ""))
                .collect(Collectors.toSet());
    }

    private static Map<String, List<Claimed>> byInstrument(List<TopicStory> reports) {
        return reports.stream()
                .flatMap(report -> report.match().reading().claim().stream().map(claim -> new Claimed(report, claim)))
                .collect(Collectors.groupingBy(one -> one.claim().instrument(), TreeMap::new, Collectors.toList()));
    }

    /** Something is told as done, and not the same: a draft beside talks is one event told twice. */
    private static boolean conflict(Collection<Stage> stages) {
        return stages.stream().anyMatch(Disagreement::isDone)
                && stages.stream().distinct().count() > 1;
    }

    private static boolean isDone(Stage stage) {
        return stage == Stage.AGREED || stage == Stage.SIGNED || stage == Stage.IN_FORCE;
    }

    /** None where fewer than two values are left: a newsroom that gives both has followed the event, and is no side. */
    private static Stream<Dispute> dispute(About about, String subject, List<Told> told) {
        Map<String, Set<String>> values = told.stream()
                .collect(Collectors.groupingBy(
                        one -> Independence.house(one.story()), Collectors.mapping(Told::key, Collectors.toSet())));
        Map<String, List<Told>> sides = told.stream()
                .filter(one -> values.getOrDefault(Independence.house(one.story()), Set.of())
                                .size()
                        == 1)
                .collect(Collectors.groupingBy(Told::key, TreeMap::new, Collectors.toList()));
        return sides.size() < 2
                ? Stream.empty()
                : Stream.of(new Dispute(
                        about,
                        subject,
                        sides.values().stream()
                                .map(Disagreement::side)
                                .sorted(Comparator.comparingInt(
                                                (Side side) -> side.voices().size())
                                        .reversed())
                                .toList()));
    }

    private static Side side(List<Told> told) {
        return new Side(told.get(0).shown(), told.stream().map(Told::voice).toList());
    }
}
