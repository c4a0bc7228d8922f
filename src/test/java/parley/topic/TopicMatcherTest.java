package parley.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.topic.Headline.story;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import parley.config.TopicPackFile;
import parley.story.Story;
import parley.story.StoryId;

class TopicMatcherTest {
    private static final TopicMatcher PEACE = matcher("ukraine-peace");
    private static final TopicMatcher SHIPPING = matcher("black-sea-shipping");

    @AfterAll
    static void close() {
        PEACE.close();
        SHIPPING.close();
    }

    @Nested
    class WithTwoPacks {
        @Test
        void judgesAStoryForEachTopicByItself() {
            var peace = story("en", "Envoys agree on a ceasefire in Ukraine", "");
            var shipping = story("en", "Cargo ships return to Odesa as insurers cut their rates", "");

            var matches = new Sifter(() -> List.of(PEACE, SHIPPING), NO_BOOK, NO_CLOCK, Duration.ZERO)
                    .judge(List.of(peace, shipping));

            assertThat(matches)
                    .extracting(Match::topic)
                    .containsExactly("ukraine-peace", "black-sea-shipping", "ukraine-peace", "black-sea-shipping");
            assertThat(matches).extracting(Match::on).containsExactly(true, false, false, true);
        }

        @Test
        void letsNeitherChangeWhatTheOtherSays() {
            var story = story("uk", "Делегації провели новий раунд переговорів", "Йдеться про порти України.");
            var alone = PEACE.judge(story);

            SHIPPING.judge(story);

            assertThat(PEACE.judge(story)).isEqualTo(alone);
        }
    }

    @Nested
    class ExplainingAMiss {
        @Test
        void namesThePhraseThatIsNearlyThere() {
            var match = PEACE.explain(story("en", "Gardeners plan a prisoner of zenda evening in Kyiv", ""));

            assertThat(match.on()).isFalse();
            assertThat(match.missing()).anySatisfy(line -> assertThat(line).startsWith("near prisoners (strong): "));
        }

        @Test
        void showsWhatFiredThoughItCouldNotDecide() {
            assertThat(PEACE.explain(story("en", "Kyiv bakery wins prize", "")).reasons())
                    .extracting(Reason::query)
                    .contains("ukraine");
        }

        @Test
        void agreesWithTheJudgement() {
            var story = story("en", "Envoys agree on a ceasefire in Ukraine", "");

            assertThat(PEACE.explain(story)).isEqualTo(PEACE.judge(story));
        }
    }

    @Test
    void judgesByTheLanguageOfTheTextWhateverTheFeedSays() {
        var match = PEACE.judge(story(
                "en", "Делегації України та Росії провели новий раунд переговорів", "Зустріч тривала до вечора."));

        assertThat(match.on()).isTrue();
    }

    @Test
    void marksWhatItJudgedByNamesOnly() {
        var match = PEACE.judge(story("ja", "ウクライナとロシア", ""));

        assertThat(match.missing()).first().asString().startsWith("not judged in full");
    }

    private static final MatchBook NO_BOOK = new MatchBook() {
        @Override
        public List<Story> owed(Instant seenBefore, int limit) {
            return List.of();
        }

        @Override
        public void save(List<Story> sifted, List<Match> matches) {}

        @Override
        public List<Match> of(StoryId story) {
            return List.of();
        }

        @Override
        public int owe(Instant since) {
            return 0;
        }
    };

    private static final InstantSource NO_CLOCK = InstantSource.fixed(Instant.EPOCH);

    private static TopicMatcher matcher(String topic) {
        return new TopicMatcher(TopicPackFile.read(Path.of("config/topics/" + topic + ".yaml")));
    }
}
