package parley.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.delivery.Outcome.Delivered;
import parley.delivery.Outcome.Final;
import parley.delivery.Outcome.TryAgain;

class WebhookAnswersTest {
    private final WebhookAnswers answers = new WebhookAnswers(() -> Instant.parse("2026-01-07T05:00:00Z"));

    @Nested
    class Delivers {
        @ParameterizedTest
        @ValueSource(ints = {200, 202, 204})
        void toAWebhookThatAnswers(int status) {
            assertThat(answers.read("webhook", status, null, null)).isEqualTo(new Delivered());
        }

        @Test
        void toSlackOnlyWhenItSaysOk() {
            assertThat(answers.read("slack", 200, null, "ok")).isEqualTo(new Delivered());
            assertThat(answers.read("slack", 200, null, "no_service"))
                    .isEqualTo(new TryAgain(Optional.empty(), "answers 200 (no_service), expected ok"));
        }
    }

    @Nested
    class TriesAgain {
        @ParameterizedTest
        @ValueSource(ints = {302, 408, 425, 429, 500, 502, 503, 504})
        void after(int status) {
            assertThat(answers.read("webhook", status, null, "")).isInstanceOf(TryAgain.class);
        }

        @ParameterizedTest
        @ValueSource(strings = {"90", "90.0", " 90 ", "Wed, 07 Jan 2026 05:01:29 GMT"})
        void notSoonerThanAsked(String field) {
            assertThat(answers.read("webhook", 429, field, ""))
                    .isEqualTo(new TryAgain(Optional.of(Duration.ofSeconds(90)), "answers 429"));
        }

        @Test
        void takesAFractionOfASecond() {
            assertThat(answers.read("webhook", 429, "1.5", ""))
                    .isEqualTo(new TryAgain(Optional.of(Duration.ofMillis(1500)), "answers 429"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"soon", "-5", "", "99999999999999"})
        void inOurOwnTimeWhenTheAnswerCannotBeRead(String field) {
            assertThat(answers.read("webhook", 503, field, ""))
                    .isEqualTo(new TryAgain(Optional.empty(), "answers 503"));
        }

        @Test
        void afterSilenceAndSaysSoInPlainWords() {
            assertThat(answers.lost(new SocketTimeoutException("https://hooks.example/T/secret")))
                    .isEqualTo(new TryAgain(Optional.empty(), "timed out"));
            assertThat(answers.lost(new IOException(new UnknownHostException("hooks.example"))))
                    .isEqualTo(new TryAgain(Optional.empty(), "no such host"));
        }
    }

    @Nested
    class GivesUp {
        @ParameterizedTest
        @ValueSource(ints = {400, 401, 403, 404, 405, 413, 422})
        void after(int status) {
            assertThat(answers.read("slack", status, "5", "invalid_blocks"))
                    .isEqualTo(new Final("answers " + status + " (invalid_blocks)", false));
        }

        @Test
        void forGoodWhenTheEndpointIsGone() {
            assertThat(answers.read("webhook", 410, null, ""))
                    .isInstanceOfSatisfying(
                            Final.class, f -> assertThat(f.ends()).isTrue());
        }

        @Test
        void quotesLittleOfAPageAndNoMarkUp() {
            var refused = (Final) answers.read("webhook", 403, null, "<html><body>\n<h1>No</h1>" + "x".repeat(500));
            assertThat(refused.why()).startsWith("answers 403 (No xxx").hasSizeLessThan(110);
        }
    }
}
