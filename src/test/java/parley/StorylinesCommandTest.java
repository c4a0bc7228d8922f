package parley;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.cluster.Cluster;
import parley.cluster.Gathering;
import parley.cluster.Storyline;
import parley.source.Origin;
import parley.source.Publisher;
import parley.store.Database;
import parley.store.SqlGatheringBook;
import parley.store.SqlMatchBook;
import parley.store.Stories;
import parley.story.Story;
import parley.topic.Match;
import parley.topic.Reading;
import picocli.CommandLine;

class StorylinesCommandTest {
    private static final String TOPIC = "ukraine-peace";
    private static final Duration WINDOW = Duration.ofDays(14);
    private static final Instant NOW = Instant.parse("2026-01-07T18:00:00Z");
    private static final Story BOATS =
            Stories.story("1", "Boats to sail in March", "", Instant.parse("2026-01-05T08:00:00Z"));
    private static final Story AGAIN =
            Stories.story("2", "Boats sail again", "", Instant.parse("2026-01-06T08:00:00Z"));
    private static final Story TARIFF =
            Stories.story("3", "Council agrees grain tariff", "", Instant.parse("2026-01-06T09:00:00Z"));

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void saysThatThereIsNoneYet() {
        assertThat(run()).isZero();
        assertThat(out.toString()).contains("No storyline yet.");
    }

    @Test
    void printsAnEmptyListAsJson() {
        assertThat(run("--json")).isZero();
        assertThat(out.toString().strip()).isEqualTo("[]");
    }

    @Test
    void listsThoseOfSeveralEventsUnlessAllAreAskedFor() {
        gather();

        assertThat(run()).isZero();
        assertThat(out.toString())
                .containsPattern("ferry +2026-01-05 to 2026-01-06 +2 stories +2 events  boats · island")
                .doesNotContain("tariff");

        assertThat(run("--all")).isZero();
        assertThat(out.toString()).containsPattern("tariff +2026-01-06 to 2026-01-06 +1 stories +1 events");
    }

    @Test
    void looksBackOnlySoFarAsAsked() {
        gather();

        assertThat(run("--days=1", "--all")).isZero();
        assertThat(out.toString()).contains("No storyline yet.");
    }

    @Test
    void tellsTheEventsOfOneNewestFirstByItsIdOrThatOfAStory() {
        gather();

        assertThat(run("ferry")).isZero();
        var byId = out.toString();
        assertThat(byId)
                .containsSubsequence("a day: 2026-01-05 1, 2026-01-06 1", "Boats sail again", "Boats to sail in March");

        out.getBuffer().setLength(0);
        assertThat(run(BOATS.id().value())).isZero();
        assertThat(out.toString()).isEqualTo(byId);
    }

    @Test
    void failsForAnIdThatNothingHas() {
        assertThat(run("gone")).isEqualTo(1);
        assertThat(err.toString()).contains("has the id gone");
    }

    /** Two events of one storyline, and one that stands alone. */
    private void gather() {
        InstantSource clock = () -> NOW;
        var stories = List.of(BOATS, AGAIN, TARIFF);
        try (var database = Database.open(store())) {
            Stories.save(database, stories, NOW);
            new SqlMatchBook(database, clock)
                    .save(
                            stories,
                            stories.stream().map(StorylinesCommandTest::match).toList());
            new SqlGatheringBook(database, clock, any -> Origin.own(Publisher.unknown("Daily B")))
                    .save(TOPIC, new Gathering(clusters(), List.of(line())), List.of(), NOW.minus(WINDOW));
        }
    }

    private static List<Cluster> clusters() {
        return List.of(cluster(BOATS, "ferry"), cluster(AGAIN, "ferry"), cluster(TARIFF, "tariff"));
    }

    private static Cluster cluster(Story story, String line) {
        return new Cluster(story.id().value(), TOPIC, List.of(story.id()), Map.of(), line);
    }

    private static Storyline line() {
        return new Storyline("ferry", TOPIC, "boats · island", List.of(), new TreeMap<>());
    }

    private static Match match(Story story) {
        return new Match(story.id(), TOPIC, "1", true, 5, List.of(), List.of(), Reading.NOTHING);
    }

    private Path store() {
        return folder.resolve("parley.db").toAbsolutePath();
    }

    private int run(String... args) {
        var all = new ArrayList<>(List.of(args));
        all.add("--set=parley.store.file=" + store());
        all.add("--set=parley.clock.start=" + NOW);
        return new CommandLine(new StorylinesCommand())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(all.toArray(String[]::new));
    }
}
