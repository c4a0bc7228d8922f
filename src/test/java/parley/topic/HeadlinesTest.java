package parley.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.config.TopicPackFile;
import parley.story.StoryLines;

/**
 * The shipped pack over invented headlines of all years of the war, a set for each language. Whoever wrote a set did
 * not write that language's words; what a set found before the words were mended stands in {@code docs/topic.md}.
 */
class HeadlinesTest {
    private static final Path SETS = Path.of("src/test/resources/parley/topic/headlines");
    private static final double F1 = 0.90;
    private static final double RECALL = 0.85;

    private static final TopicMatcher PACK =
            new TopicMatcher(TopicPackFile.read(Path.of("config/topics/ukraine-peace.yaml")));

    @AfterAll
    static void close() {
        PACK.close();
    }

    static List<Path> sets() throws IOException {
        try (var files = Files.list(SETS)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("sets")
    void tellsTheTopicFromWhatLooksLikeIt(Path set) throws IOException {
        var stories = StoryLines.lines(set).stream()
                .map(line -> TopicScore.Labelled.read(line, PACK))
                .toList();

        var score = TopicScore.of(stories);

        assertThat(score.all().recall()).as("%s", score.misjudged()).isGreaterThanOrEqualTo(RECALL);
        assertThat(score.all().f1()).as("%s", score.misjudged()).isGreaterThanOrEqualTo(F1);
    }
}
