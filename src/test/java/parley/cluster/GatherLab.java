package parley.cluster;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import parley.config.EventWordsFile;
import parley.config.TopicPackFile;
import parley.source.Origin;
import parley.source.Publisher;
import parley.story.StoryId;
import parley.story.StoryLines;
import parley.topic.TopicMatcher;
import parley.topic.TopicPack;

/**
 * What each part of gathering gives, over stories whose clusters somebody has marked: B-cubed precision, recall, F1 of
 * clusters and storylines, clusters that span languages and came out whole, and F1 on each day for itself.
 * {@code java -cp … parley.cluster.GatherLab clusters.jsonl}
 */
final class GatherLab {
    private final List<StoryLines.Line> lines;
    private final List<TopicStory> stories;
    private final EventWords words;
    private final TopicPack pack;

    private GatherLab(Path file, Path packFile) throws IOException {
        this.lines = StoryLines.lines(file);
        this.words = EventWordsFile.read(Path.of(""));
        this.pack = TopicPackFile.read(packFile);
        try (var matcher = new TopicMatcher(pack)) {
            this.stories = lines.stream()
                    .map(StoryLines.Line::story)
                    .map(story ->
                            new TopicStory(story, matcher.read(story), Origin.own(Publisher.unknown(story.outlet()))))
                    .toList();
        }
    }

    public static void main(String[] args) throws IOException {
        var lab = new GatherLab(
                Path.of(args[0]), Path.of(args.length > 1 ? args[1] : "config/topics/ukraine-peace.yaml"));
        recipes().forEach(lab::print);
    }

    private static Map<String, Recipe> recipes() {
        var usual = Recipe.USUAL;
        var recipes = new LinkedHashMap<String, Recipe>();
        recipes.put("usual", usual);
        recipes.put("titles alone", with(usual, usual.join(), 0, 0, 0, 0, 0));
        recipes.put("+ summary", with(usual, usual.join(), usual.summary(), 0, 0, 0, 0));
        recipes.put("+ concepts", with(usual, usual.join(), usual.summary(), usual.crossing(), 0, 0, 0));
        recipes.put("+ cognates", with(usual, usual.join(), usual.summary(), usual.crossing(), usual.cognate(), 0, 0));
        recipes.put(
                "+ kinds",
                with(usual, usual.join(), usual.summary(), usual.crossing(), usual.cognate(), usual.sameKind(), 0));
        for (var join : List.of(0.11, 0.13, 0.17, 0.2)) {
            recipes.put(
                    "join " + join,
                    with(
                            usual,
                            join,
                            usual.summary(),
                            usual.crossing(),
                            usual.cognate(),
                            usual.sameKind(),
                            usual.sameSpeaker()));
        }
        for (var keys : List.of(6, 12, 100)) {
            recipes.put("keys " + keys, looking(new Recipe.Looking(keys, 32, 0.02, 3, 500)));
        }
        for (var reach : List.of(8, 16, 100)) {
            recipes.put("reach " + reach, looking(new Recipe.Looking(24, reach, 0.02, 3, 500)));
        }
        for (var least : List.of(0.0001, 0.01, 0.04)) {
            recipes.put("least " + least, looking(new Recipe.Looking(24, 32, least, 3, 500)));
        }
        for (var fewest : List.of(30, 60, 100, 120)) {
            recipes.put("counted " + fewest, looking(new Recipe.Looking(16, 16, 0.04, 3, fewest)));
        }
        return recipes;
    }

    private static Recipe looking(Recipe.Looking looking) {
        var r = Recipe.USUAL;
        return new Recipe(
                r.join(),
                r.summary(),
                r.crossing(),
                r.cognate(),
                r.sameKind(),
                r.sameSpeaker(),
                r.agreed(),
                r.sameHours(),
                r.fade(),
                r.apart(),
                r.line(),
                looking);
    }

    private static Recipe with(
            Recipe r, double join, double summary, double crossing, double cognate, double kind, double speaker) {
        return new Recipe(
                join,
                summary,
                crossing,
                cognate,
                kind,
                speaker,
                r.agreed(),
                r.sameHours(),
                r.fade(),
                r.apart(),
                r.line(),
                r.looking());
    }

    private void print(String name, Recipe recipe) {
        var gathering = new Gatherer(recipe, words, List.of(pack)).gather(stories);
        var cluster = new HashMap<StoryId, String>();
        var storyline = new HashMap<StoryId, String>();
        gathering.clusters().forEach(one -> one.members().forEach(member -> {
            cluster.put(member, one.id());
            storyline.put(member, one.storyline());
        }));
        System.out.printf(
                Locale.ROOT,
                "%-14s clusters %s whole %d of %d | storylines %s | by day",
                name,
                score("cluster", cluster),
                whole(cluster),
                spanning().size(),
                score("storyline", storyline));
        for (var day : days()) {
            System.out.printf(
                    Locale.ROOT,
                    " %.2f",
                    figures("cluster", cluster, line -> day(line).equals(day))[2]);
        }
        System.out.println();
    }

    private String score(String field, Map<StoryId, String> out) {
        var f = figures(field, out, line -> true);
        return String.format(Locale.ROOT, "%.3f/%.3f/%.3f", f[0], f[1], f[2]);
    }

    private double[] figures(String field, Map<StoryId, String> out, Function<StoryLines.Line, Boolean> counts) {
        var precision = 0.0;
        var recall = 0.0;
        var n = 0;
        for (var one : lines) {
            if (counts.apply(one)) {
                var gold = lines.stream()
                        .filter(other -> gold(one, field).equals(gold(other, field)))
                        .toList();
                var ours = lines.stream()
                        .filter(other -> out(one, out).equals(out(other, out)))
                        .toList();
                var both = (double) gold.stream().filter(ours::contains).count();
                precision += both / ours.size();
                recall += both / gold.size();
                n++;
            }
        }
        precision /= n;
        recall /= n;
        return new double[] {precision, recall, 2 * precision * recall / (precision + recall)};
    }

    private static String gold(StoryLines.Line line, String field) {
        return line.json().path(field).asText(line.story().id().value());
    }

    private static String out(StoryLines.Line line, Map<StoryId, String> out) {
        return out.getOrDefault(line.story().id(), "");
    }

    private Map<String, List<StoryLines.Line>> spanning() {
        var clusters = new LinkedHashMap<String, List<StoryLines.Line>>();
        lines.forEach(line -> clusters.computeIfAbsent(gold(line, "cluster"), any -> new ArrayList<>())
                .add(line));
        clusters.values()
                .removeIf(members -> members.stream()
                                .map(m -> m.story().language())
                                .distinct()
                                .count()
                        < 2);
        return clusters;
    }

    private long whole(Map<StoryId, String> out) {
        return spanning().values().stream()
                .filter(members ->
                        members.stream().map(m -> out(m, out)).distinct().count() == 1)
                .count();
    }

    private SortedSet<String> days() {
        var days = new TreeSet<String>();
        lines.forEach(line -> days.add(day(line)));
        return days;
    }

    private static String day(StoryLines.Line line) {
        return line.story().when().toString().substring(0, 10);
    }
}
