package parley;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import parley.briefing.SampleEdition;
import parley.feed.Feed;
import parley.feed.FeedHealth;
import parley.feed.FeedStatus;
import parley.feed.PollState;
import parley.story.Language;

class StartReportTest {
    private static final Instant NOW = Instant.parse("2031-05-01T12:00:00Z");

    private final StartReport report = new StartReport("http://localhost:8080");

    @Test
    void saysInOneLineThatTheNetworkIsMissing() {
        assertThat(report.polled(List.of(
                        failing("no such host: one.example"),
                        failing("no such host: two.example"),
                        failing("timed out"))))
                .isEqualTo(
                        "None of 3 feeds answered, most often: no such host (2). The list: http://localhost:8080/feeds."
                                + " Asking goes on; the first edition is composed once a feed answers.");
    }

    @Test
    void countsThoseThatAnswered() {
        assertThat(report.polled(List.of(well(), well(), failing("answers 404"))))
                .isEqualTo("2 of 3 feeds answered, 1 failed, most often: answers 404 (1)."
                        + " The list: http://localhost:8080/feeds.");
    }

    @Test
    void leavesOutFeedsThatAreSwitchedOff() {
        var off = health(Optional.of("banned"), FeedStatus.NEW, "");
        assertThat(report.polled(List.of(well(), off))).isEqualTo("All 1 feeds answered.");
    }

    @Test
    void saysHowToSwitchMailAndChatOn() {
        assertThat(report.composed(SampleEdition.full(), Optional.of(NOW), 0))
                .anyMatch(line -> line.contains("http://localhost:8080/editions/"))
                .anyMatch(line -> line.startsWith("The next edition is due on Thursday 1 May"))
                .anyMatch(line -> line.contains("config/briefings.yaml"));
    }

    private static FeedHealth well() {
        return health(Optional.empty(), FeedStatus.OK, "");
    }

    private static FeedHealth failing(String why) {
        return health(Optional.empty(), FeedStatus.FAILING, why);
    }

    private static FeedHealth health(Optional<String> off, FeedStatus status, String why) {
        var feed = new Feed("https://a.example", "A", new Language("en"), "", "", "unknown", "", off);
        var standing =
                new PollState.Standing(status, NOW, 0, why, OptionalInt.empty(), Optional.of(NOW), Optional.empty());
        var state = new PollState(
                Optional.of(NOW),
                PollState.LastAnswer.NONE,
                Optional.empty(),
                standing,
                Duration.ofHours(1),
                Optional.empty());
        return new FeedHealth(feed, state, 0);
    }
}
