package parley.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.cluster.Cluster;
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

    /** One value and who gives it: the word of a stage, an actor's id, or the number with its word. */
    public record Side(String value, List<Voice> voices) {
        public Side {
            voices = List.copyOf(voices);
        }
    }

    /** One outlet that gives a value, and the sentence in which it does. */
    public record Voice(StoryId story, String outlet, PublisherClass publisherClass, String sentence) {}

    /** All disputes of an event among its own reports; copies have no voice of their own. */
    public static List<Dispute> in(Cluster cluster, Map<StoryId, TopicStory> stories) {
        var reports = cluster.members().stream()
                .filter(id -> stories.containsKey(id) && !cluster.copies().containsKey(id))
                .map(stories::get)
                .toList();
        return Stream.of(stages(reports), actors(reports), numbers(reports))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Dispute> stages(List<TopicStory> reports) {
        return byInstrument(reports).entrySet().stream()
                .filter(entry ->
                        conflict(entry.getValue().stream().map(Told::stage).toList()))
                .map(entry -> dispute(About.STAGE, entry.getKey(), entry.getValue(), told -> told.stage()
                        .word()))
                .filter(dispute -> dispute.sides().size() > 1)
                .toList();
    }

    private static List<Dispute> actors(List<TopicStory> reports) {
        return byInstrument(reports).entrySet().stream()
                .map(entry -> Map.entry(
                        entry.getKey(),
                        entry.getValue().stream()
                                .filter(told -> told.claim().by().isPresent() && isDone(told.stage()))
                                .toList()))
                .map(entry -> dispute(About.ACTOR, entry.getKey(), entry.getValue(), told -> told.claim()
                        .by()
                        .orElseThrow()))
                .filter(dispute -> dispute.sides().size() > 1)
                .toList();
    }

    private static List<Dispute> numbers(List<TopicStory> reports) {
        var things = new LinkedHashMap<String, Map<String, List<Voice>>>();
        for (var report : reports) {
            Numbers.of(report).forEach((thing, count) -> things.computeIfAbsent(thing, key -> new TreeMap<>())
                    .computeIfAbsent(count.words(), key -> new ArrayList<>())
                    .add(voice(report, report.story().title())));
        }
        return things.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .map(entry -> new Dispute(About.NUMBER, entry.getKey(), sides(entry.getValue())))
                .filter(dispute -> apart(dispute.sides()))
                .toList();
    }

    private record Told(TopicStory story, StageClaim claim) {
        Stage stage() {
            return claim.stage();
        }
    }

    private static Map<String, List<Told>> byInstrument(List<TopicStory> reports) {
        return reports.stream()
                .flatMap(report -> report.match().reading().claim().stream().map(claim -> new Told(report, claim)))
                .collect(Collectors.groupingBy(told -> told.claim().instrument(), TreeMap::new, Collectors.toList()));
    }

    /** Done against refused, or done against still on the way: a draft beside talks is one event told twice. */
    private static boolean conflict(Collection<Stage> stages) {
        var done = stages.stream().anyMatch(Disagreement::isDone);
        return done && stages.stream().anyMatch(stage -> !isDone(stage));
    }

    private static boolean isDone(Stage stage) {
        return stage == Stage.AGREED || stage == Stage.SIGNED || stage == Stage.IN_FORCE;
    }

    private static Dispute dispute(About about, String instrument, List<Told> told, Function<Told, String> value) {
        Map<String, List<Voice>> voices = told.stream()
                .collect(Collectors.groupingBy(
                        value,
                        TreeMap::new,
                        Collectors.mapping(one -> voice(one.story(), one.claim().sentence()), Collectors.toList())));
        var sides = sides(voices);
        return new Dispute(about, instrument, apart(sides) ? sides : List.of());
    }

    private static List<Side> sides(Map<String, List<Voice>> voices) {
        return voices.entrySet().stream()
                .map(entry -> new Side(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt((Side side) -> side.voices().size())
                        .reversed())
                .toList();
    }

    /** An outlet that gives both values does not contradict itself: two outlets at least must differ. */
    private static boolean apart(List<Side> sides) {
        return sides.stream()
                        .flatMap(side -> side.voices().stream().map(Voice::outlet))
                        .distinct()
                        .count()
                > 1;
    }

    private static Voice voice(TopicStory report, String sentence) {
        return new Voice(
                report.id(), report.story().outlet(), report.origin().reporter().publisherClass(), sentence);
    }
}
