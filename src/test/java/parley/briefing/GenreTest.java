package parley.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.cluster.TopicStory;
import parley.source.Origin;
import parley.source.Publisher;
import parley.story.Credits;
import parley.story.Language;
import parley.story.Link;
import parley.story.Story;
import parley.story.StoryId;
import parley.topic.Match;
import parley.topic.Reading;

class GenreTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            REPORT   | Allies agree a text in the lake town
            REPORT   | Envoy: allies must sign before winter
            REPORT   | Allies must sign before winter, says envoy
            REPORT   | Voters go to the polls in the lake town
            REPORT   | Experts of both sides meet in Geneva
            POLL     | Poll: most want peace
            POLL     | Sondaż: większość chce pokoju
            POLL     | Umfrage: Mehrheit will Frieden
            POLL     | Опрос: большинство за мир
            POLL     | Опитування: більшість за мир
            COMMENT  | Allies must tread carefully now
            COMMENT  | JANE DOE: A peace that nobody wants
            COMMENT  | Will the truce hold?
            COMMENT  | Why the lake town matters
            COMMENT  | Eksperci ostrzegają przed zawieszeniem broni
            COMMENT  | President shares editorial on talks
            TICKER   | Talks in the lake town – live
            TICKER   | Szczyt nad jeziorem [WIDEO]
            ROUND_UP | Peace briefing: two killed ahead of talks
            ROUND_UP | Five takeaways from the lake town
            """)
    void isToldByTheWordsAroundATitle(Genre genre, String title) {
        assertThat(Genre.of(story(title, "", "https://news.example/2026/a"))).isEqualTo(genre);
    }

    @ParameterizedTest
    @CsvSource({
        "COMMENT, https://news.example/opinion/peace",
        "COMMENT, https://news.example/opinie-polityczne/art1",
        "COMMENT, https://news.example/politik/kommentare/a",
        "TICKER, https://news.example/world/live/2026/a",
        "TICKER, https://news.example/video/a",
        "ROUND_UP, https://news.example/newsletters/a",
        "REPORT, https://news.example/opinionated-town-agrees"
    })
    void isToldByTheSectionInTheAddress(Genre genre, String address) {
        assertThat(Genre.of(story("Allies agree a text", "", address))).isEqualTo(genre);
    }

    @Test
    void isAPollWhereTheSummaryNamesOne() {
        assertThat(Genre.of(story(
                        "What the islanders think of the plan is clear",
                        "74 percent reject it, according to a new poll.",
                        "https://news.example/a")))
                .isEqualTo(Genre.COMMENT);
        assertThat(Genre.of(story(
                        "Islanders reject the plan",
                        "74 percent reject it, according to a new poll.",
                        "https://news.example/a")))
                .isEqualTo(Genre.POLL);
    }

    private static TopicStory story(String title, String summary, String address) {
        var at = Instant.parse("2026-03-01T08:00:00Z");
        var id = StoryId.of("https://news.example/feed", title);
        var story = new Story(
                id,
                "https://news.example/feed",
                "Daily B",
                new Language("en"),
                title,
                summary,
                "",
                Link.parse(address),
                Optional.of(at),
                at,
                Credits.NONE,
                List.of(),
                false);
        var match = new Match(id, "peace", "1", true, 5, List.of(), List.of(), Reading.NOTHING);
        return new TopicStory(story, match, Origin.own(Publisher.unknown("Daily B")));
    }
}
