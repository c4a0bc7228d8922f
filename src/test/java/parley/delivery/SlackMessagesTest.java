package parley.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import parley.briefing.Edition;
import parley.briefing.SampleEdition;

class SlackMessagesTest {
    private final SlackMessages messages = new SlackMessages();

    @Nested
    class AShortEdition {
        @Test
        void isOneMessageWithoutANumber() {
            var sent = sent(SampleEdition.full());
            assertThat(sent).hasSize(1);
            assertThat(header(sent.get(0))).isEqualTo("Ukraine peace process · Briefing no. 6");
        }

        @Test
        void showsEventsInOrderWithTheirLinks() {
            var texts = texts(sent(SampleEdition.full()).get(0));
            var titles = SampleEdition.full().allEvents().stream()
                    .map(Edition.Event::title)
                    .toList();
            assertThat(texts).containsSubsequence(titles);
            SampleEdition.full().events().stream()
                    .flatMap(event -> event.sources().stream())
                    .forEach(source -> assertThat(texts).contains(source.url()));
        }

        @Test
        void asksForNoPreviewsOfLinks() {
            var message = sent(SampleEdition.full()).get(0);
            assertThat(message.path("unfurl_links").asBoolean(true)).isFalse();
            assertThat(message.path("unfurl_media").asBoolean(true)).isFalse();
            assertThat(message.has("link_names")).isFalse();
        }

        @Test
        void saysThatNothingIsNew() {
            assertThat(String.join("", texts(sent(SampleEdition.quiet()).get(0))))
                    .contains("Nothing new");
        }
    }

    @Nested
    class ALongEdition {
        private final List<JsonNode> sent = sent(longer(12));

        @Test
        void isCutBetweenEventsIntoNumberedParts() {
            assertThat(sent).hasSizeBetween(2, 4);
            for (var i = 0; i < sent.size(); i++) {
                assertThat(header(sent.get(i))).endsWith("(%d/%d)".formatted(i + 1, sent.size()));
            }
        }

        @Test
        void keepsEachPartWithinTheLimits() {
            assertThat(sent).allSatisfy(message -> {
                assertThat(message.path("blocks").size()).isLessThanOrEqualTo(48);
                assertThat(texts(message.path("blocks")).stream()
                                .mapToInt(String::length)
                                .sum())
                        .isLessThanOrEqualTo(11_000);
            });
        }

        @Test
        void losesNoEvent() {
            var all = sent.stream().flatMap(message -> texts(message).stream()).toList();
            var title = SampleEdition.full().events().get(0).title();
            assertThat(Collections.frequency(all, title)).isGreaterThanOrEqualTo(12);
        }
    }

    @Nested
    class AHostileEdition {
        private final JsonNode message = sent(SampleEdition.hostile()).get(0);

        @Test
        void holdsNoMarkUpOfSlackAtAll() {
            assertThat(message.path("blocks").findValuesAsText("type")).doesNotContain("mrkdwn", "user", "broadcast");
        }

        @Test
        void escapesWhatNotificationsShow() {
            assertThat(message.path("text").asText()).doesNotContain("<").contains("&lt;script&gt;");
        }

        @Test
        void linksOnlyToTheWeb() {
            assertThat(message.findValuesAsText("url")).allMatch(url -> url.matches("https?://.*"));
        }

        @Test
        void holdsNoControlCharacters() {
            assertThat(String.join("", texts(message)).replace("\n", "")).doesNotContainPattern("[\\p{Cc}\\u202E]");
        }
    }

    /** The full edition with its first event many times. */
    private static Edition longer(int events) {
        var full = SampleEdition.full();
        return new Edition(
                full.schema(),
                full.briefing(),
                full.title(),
                full.topic(),
                full.number(),
                full.from(),
                full.to(),
                full.due(),
                full.late(),
                full.zone(),
                full.notice(),
                full.counts(),
                full.moved(),
                full.ledger(),
                Collections.nCopies(events, full.events().get(0)),
                full.alsoSeen(),
                full.said(),
                full.next(),
                full.passed(),
                full.coverage(),
                full.corrected(),
                full.failedFeeds(),
                full.home(),
                full.manifest());
    }

    private List<JsonNode> sent(Edition edition) {
        return messages.of(edition).stream().map(SlackMessagesTest::json).toList();
    }

    private static String header(JsonNode message) {
        return message.at("/blocks/0/text/text").asText();
    }

    private static List<String> texts(JsonNode node) {
        var texts = new ArrayList<String>();
        if (node.isTextual()) {
            texts.add(node.textValue());
        }
        node.forEach(child -> texts.addAll(texts(child)));
        return texts;
    }

    private static JsonNode json(String text) {
        try {
            return JsonMapper.builder().build().readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(text, e);
        }
    }
}
