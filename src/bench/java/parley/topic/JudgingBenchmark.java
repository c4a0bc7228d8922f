package parley.topic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import parley.config.TopicPackFile;
import parley.story.Language;
import parley.story.Story;
import parley.story.StoryLines;

/**
 * Stories judged a second on one core, over the recorded stories of the file {@code parley.bench.stories}: with the
 * shipped pack, and with 1 to 1,000 of its terms as a query each, no anchor asked for, so that only the words of the
 * queries decide what reaches the Monitor.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@Warmup(iterations = 3, time = 4)
@Measurement(iterations = 4, time = 4)
@Fork(1)
public class JudgingBenchmark {
    private static final Path PACK = Path.of("config/topics/ukraine-peace.yaml");

    @Param({"1", "10", "100", "1000", "pack"})
    public String queries = "pack";

    /** Of the stories; {@code all} takes them as they come. */
    @Param({"all", "en", "pl", "de"})
    public String language = "all";

    private Story[] stories = {};
    private TopicMatcher matcher;
    private int next;

    @Setup
    public void load() throws IOException {
        var file = Path.of(System.getProperty("parley.bench.stories", "../shared/stories/week-2026-01.jsonl"));
        if (!Files.exists(file)) {
            throw new IllegalStateException("NOTHING MEASURED: no stories at " + file.toAbsolutePath()
                    + "; name a file of them with -Dbench.stories=FILE.jsonl");
        }
        stories = StoryLines.read(file).stream()
                .filter(story ->
                        language.equals("all") || story.language().code().equals(language))
                .toArray(Story[]::new);
        var pack = TopicPackFile.read(PACK);
        matcher = new TopicMatcher(queries.equals("pack") ? pack : of(pack, Integer.parseInt(queries)));
    }

    @TearDown
    public void close() {
        matcher.close();
    }

    @Benchmark
    public Match judge() {
        next = (next + 1) % stories.length;
        return matcher.judge(stories[next]);
    }

    /** A pack of so many concepts in each language, with a term each, from all over the shipped pack. */
    private static TopicPack of(TopicPack shipped, int size) {
        var home = new Concept.Anchor(
                "home", "home", 1, 1, Set.copyOf(shipped.terms().keySet()));
        var concepts = new ArrayList<Concept>(List.of(home));
        for (var i = 0; i < size; i++) {
            concepts.add(new Concept.Signal(
                    "q" + i, "q" + i, Concept.Signal.Strength.STRONG, false, Optional.empty(), false, false));
        }
        return new TopicPack(
                "bench",
                "bench",
                "1",
                shipped.scoring(),
                List.of(),
                shipped.parties(),
                concepts,
                shipped.actors(),
                List.of(),
                List.of(),
                shipped.terms().entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, entry -> spread(entry, size))),
                shipped.reading());
    }

    private static TopicPack.Terms spread(Map.Entry<Language, TopicPack.Terms> block, int size) {
        var terms = block.getValue().concepts().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(concept -> concept.getValue().stream())
                .toList();
        var concepts = new LinkedHashMap<String, List<String>>();
        for (var i = 0; i < Math.min(size, terms.size()); i++) {
            concepts.put("q" + i, List.of(terms.get((int) ((long) i * terms.size() / size))));
        }
        return new TopicPack.Terms(block.getValue().groups(), concepts);
    }
}
