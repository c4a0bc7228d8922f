package parley;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import parley.config.TopicPackFile;
import parley.source.KnownPublisher;
import parley.source.OriginFinder;
import parley.source.Publisher;
import parley.source.PublisherClass;
import parley.source.Publishers;
import parley.story.Credits;
import parley.story.Language;
import parley.story.Story;
import parley.story.StoryId;
import parley.topic.Hedge;
import parley.topic.Match;
import parley.topic.Reason;
import parley.topic.Stage;
import parley.topic.Statement;
import parley.topic.TopicMatcher;

/** The story that this project began with, in words of our own: an agency's report on a draft, printed by a daily. */
class SeedCaseTest {
    private static final Publisher WIRE = new Publisher("Meridian Wire", "Meridian", PublisherClass.AGENCY, "GB");
    private static final Publisher DAILY =
            new Publisher("The Daily Ledger", "Ledger", PublisherClass.INDEPENDENT, "IN");

    private static final Story STORY = new Story(
            new StoryId("seed"),
            "https://daily.example/rss",
            "The Daily Ledger",
            new Language("en"),
            "Ukraine to receive US support to counter new Russian strikes: allies",
            "A draft statement that allies of Ukraine are negotiating offers binding security guarantees, with US"
                    + " backing for a European-led multinational force and the monitoring of a ceasefire. The text, seen by"
                    + " Meridian, is subject to change and would need Washington's approval. Leaders met US envoys in Paris"
                    + " for talks on Tuesday. \"This is not a make or break,\" the Canadian prime minister said. The Kremlin"
                    + " has given little sign that it would accept. (Meridian)",
            "",
            Optional.empty(),
            Optional.empty(),
            Instant.EPOCH,
            Credits.NONE,
            List.of(),
            false);

    private static final TopicMatcher PACK =
            new TopicMatcher(TopicPackFile.read(Path.of("config/topics/ukraine-peace.yaml")));

    private static final Match MATCH = PACK.judge(STORY);

    @AfterAll
    static void close() {
        PACK.close();
    }

    @Test
    void isOnTopicWithAWordForEachReason() {
        assertThat(MATCH.on()).isTrue();
        assertThat(MATCH.reasons())
                .extracting(Reason::query)
                .contains("guarantees", "force", "monitoring", "talks", "ukraine");
        assertThat(MATCH.reasons())
                .allSatisfy(reason -> assertThat(reason.words()).isNotEmpty());
    }

    @Test
    void hasItsFourThemes() {
        assertThat(MATCH.reading().themes()).containsExactlyInAnyOrder("guarantees", "force", "monitoring", "talks");
    }

    @Test
    void hasTheGuaranteesAtDraftHedgedBothWays() {
        assertThat(MATCH.reading().claim()).hasValueSatisfying(claim -> {
            assertThat(claim.instrument()).isEqualTo("security-guarantees");
            assertThat(claim.stage()).isEqualTo(Stage.DRAFT);
            assertThat(claim.sentence()).startsWith("A draft statement");
            assertThat(claim.hedges()).extracting(Hedge::kind).contains(Hedge.Kind.UNVERIFIED, Hedge.Kind.CONDITIONAL);
        });
    }

    @Test
    void quotesTheLeader() {
        assertThat(MATCH.reading().statements())
                .filteredOn(Statement::quoted)
                .singleElement()
                .satisfies(said -> {
                    assertThat(said.speaker()).isEqualTo("Canadian prime minister");
                    assertThat(said.party()).isEqualTo("europe");
                    assertThat(said.text()).startsWith("This is not a make or break");
                });
    }

    @Test
    void isTheAgencysReportPrintedByTheDaily() {
        var publishers = new Publishers(List.of(
                KnownPublisher.ofFeed("https://daily.example/rss", DAILY),
                new KnownPublisher(WIRE, List.of(), List.of("wire.example"), List.of("Meridian"))));

        var origin = new OriginFinder(publishers).find(STORY);

        assertThat(origin.reporter()).isEqualTo(WIRE);
        assertThat(origin.outlet()).isEqualTo(DAILY);
        assertThat(origin.credit()).contains("Meridian");
    }
}
