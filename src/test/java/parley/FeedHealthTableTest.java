package parley;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import parley.feed.Feed;
import parley.feed.FeedHealth;
import parley.feed.FeedStatus;
import parley.feed.PollState;
import parley.story.Json;
import parley.story.Language;

class FeedHealthTableTest {
    private static final Instant NOW = Instant.parse("2026-01-07T05:30:00Z");

    private final FeedHealth well = health("Daily B", Optional.empty(), FeedStatus.OK, "", Duration.ofDays(9));
    private final FeedHealth failing =
            health("Radio C", Optional.empty(), FeedStatus.FAILING, "403 Forbidden", Duration.ofDays(3));
    private final FeedHealth off = health("Agency D", Optional.of("by choice"), FeedStatus.NEW, "", Duration.ZERO);

    @Nested
    class ForPeople {
        private final List<String> lines = new FeedHealthTable(List.of(well, off, failing), NOW).lines();

        @Test
        void showsTroubleFirstAndWhatIsOffLast() {
            assertThat(lines.get(1)).startsWith("failing").contains("Radio C").endsWith("403 Forbidden (for 3 d)");
            assertThat(lines.get(2)).startsWith("ok").contains("10 min ago").contains("in 15 min");
            assertThat(lines.get(3)).startsWith("off").endsWith("by choice");
        }

        @Test
        void sumsUp() {
            assertThat(lines).last().isEqualTo("1 of 2 feeds are well, 1 switched off");
        }
    }

    @Nested
    class ForPrograms {
        @Test
        void hasTheKeysThatOthersBuildOn() {
            var json = Json.mapper()
                    .valueToTree(new FeedHealthTable(List.of(failing), NOW).json())
                    .get(0);

            assertThat(json.path("feed").asText()).isEqualTo("https://example.org/Radio C");
            assertThat(json.path("state").asText()).isEqualTo("failing");
            assertThat(json.path("last_error").asText()).isEqualTo("403 Forbidden");
            assertThat(json.path("http_status").asInt()).isEqualTo(200);
            assertThat(json.path("next_poll").asText()).isEqualTo("2026-01-07T05:45:00Z");
        }

        @Test
        void saysNullWhereThereIsNothing() {
            var json = Json.mapper().valueToTree(new FeedHealthTable(List.of(well, off), NOW).json());

            assertThat(json.get(0).path("last_error").isNull()).isTrue();
            assertThat(json.get(1).path("next_poll").isNull()).isTrue();
        }
    }

    private static FeedHealth health(
            String outlet, Optional<String> offBecause, FeedStatus status, String why, Duration since) {
        var feed = new Feed(
                "https://example.org/" + outlet, outlet, new Language("en"), "", "", "unknown", "", offBecause);
        var standing = new PollState.Standing(
                status,
                NOW.minus(since),
                why.isEmpty() ? 0 : 1,
                why,
                OptionalInt.of(200),
                Optional.of(NOW),
                Optional.of(NOW.minus(Duration.ofMinutes(10))));
        var state = new PollState(
                Optional.of(NOW.plus(Duration.ofMinutes(15))),
                PollState.LastAnswer.NONE,
                Optional.empty(),
                standing,
                Duration.ofMinutes(15),
                Optional.empty());
        return new FeedHealth(feed, state, 1.5);
    }
}
