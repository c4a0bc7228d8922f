package parley.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.feed.PollState.LastAnswer;
import parley.net.RefusedAddressException;
import parley.story.Language;

class AskPublisherTest {
    private static final Instant NOW = Instant.parse("2026-01-07T05:30:00Z");
    private static final String FEED = "https://b.example/feed";
    private static final byte[] BODY = "<rss/>".getBytes(UTF_8);

    private final AskPublisher ask = new AskPublisher(InstantSource.fixed(NOW), 3);

    @Nested
    class WhenTheAnswerIsWhole {
        @Test
        void hasTheBodyRead() {
            var inquiry = ask.answered(begin(), 200, Map.of("ETag", "\"1\"", "Content-Type", "text/xml"), BODY);

            assertThat(inquiry.open()).isFalse();
            assertThat(inquiry.readable()).isTrue();
            assertThat(inquiry.contentType()).isEqualTo("text/xml");
            assertThat(inquiry.answer().validators())
                    .isEqualTo(new Validators(FEED, Optional.of("\"1\""), Optional.empty()));
        }

        @Test
        void readsTheSameBytesOnlyOnce() {
            var first = ask.answered(begin(), 200, Map.of(), BODY).answer();
            var again = ask.answered(
                    ask.begin(due(new LastAnswer(
                            Validators.NONE, first.bodyHash(), Pace.NONE, Optional.empty(), Optional.empty()))),
                    200,
                    Map.of("ETag", "\"new\""),
                    BODY);

            assertThat(again.ended()).containsInstanceOf(Poll.Unchanged.class);
        }

        @Test
        void callsAnEmptyOneNoFeed() {
            assertThat(why(ask.answered(begin(), 200, Map.of(), null))).isEqualTo("empty answer, no feed");
        }
    }

    @Nested
    class WhenItHasNotChanged {
        @Test
        void keepsTheValidatorsThatWereSent() {
            var validators = new Validators(FEED, Optional.of("\"1\""), Optional.empty());
            var inquiry =
                    ask.answered(ask.begin(due(with(validators))), 304, Map.of("Cache-Control", "max-age=60"), null);

            assertThat(inquiry.ended()).hasValueSatisfying(poll -> {
                var answer = ((Poll.Unchanged) poll).answer();
                assertThat(answer.validators()).isEqualTo(validators);
                assertThat(answer.lifetime()).contains(Duration.ofMinutes(1));
            });
        }

        @Test
        void isAnErrorWhereNothingWasAsked() {
            assertThat(why(ask.answered(begin(), 304, Map.of(), null))).startsWith("304");
        }
    }

    @Nested
    class WhenItHasMoved {
        @Test
        void asksThereWithoutTheValidatorsOfHere() {
            var validators = new Validators(FEED, Optional.of("\"1\""), Optional.empty());
            var inquiry = ask.answered(ask.begin(due(with(validators))), 302, Map.of("Location", "/new"), null);

            assertThat(inquiry.open()).isTrue();
            assertThat(inquiry.address()).isEqualTo("https://b.example/new");
            assertThat(inquiry.etag()).isNull();
        }

        @ParameterizedTest
        @CsvSource({"301,301,true", "308,301,true", "301,302,false", "307,308,false", "303,301,false"})
        void remembersTheWayOnlyWhenAllOfItIsPermanent(int first, int second, boolean permanent) {
            var there = ask.answered(begin(), first, Map.of("Location", "/a"), null);
            var further = ask.answered(there, second, Map.of("Location", "/b"), null);
            var answer = ask.answered(further, 200, Map.of(), BODY).answer();

            assertThat(answer.movedTo()).isEqualTo(permanent ? Optional.of("https://b.example/b") : Optional.empty());
        }

        @Test
        void noticesACircle() {
            var there = ask.answered(begin(), 302, Map.of("Location", "/a"), null);

            assertThat(why(ask.answered(there, 302, Map.of("Location", FEED), null)))
                    .isEqualTo("redirected in a circle");
        }

        @Test
        void givesUpAfterTheMost() {
            var inquiry = begin();
            for (int hop = 1; inquiry.open(); hop++) {
                inquiry = ask.answered(inquiry, 302, Map.of("Location", "/" + hop), null);
            }

            assertThat(why(inquiry)).isEqualTo("more than 3 redirects");
        }

        @ParameterizedTest
        @ValueSource(strings = {"file:///etc/hostname", "ftp://b.example/feed", "http://u:p@b.example/"})
        void refusesToFollowElsewhere(String location) {
            var inquiry = ask.answered(begin(), 302, Map.of("Location", location), null);

            assertThat(inquiry.ended()).containsInstanceOf(Poll.Refused.class);
        }
    }

    @Nested
    class WhenItIsAnError {
        @Test
        void namesWhoBlocksUs() {
            assertThat(why(ask.answered(begin(), 403, Map.of("Server", "cloudflare"), null)))
                    .isEqualTo("403 Forbidden, blocked by Cloudflare");
        }

        @Test
        void keepsRetryAfter() {
            var inquiry = ask.answered(begin(), 429, Map.of("Retry-After", "60"), null);

            assertThat(((Poll.Failed) inquiry.ended().orElseThrow()).retryAfter())
                    .contains(Duration.ofMinutes(1));
        }

        @Test
        void knowsThatGoneIsForGood() {
            assertThat(ask.answered(begin(), 410, Map.of(), null).ended()).containsInstanceOf(Poll.Gone.class);
        }
    }

    @Nested
    class WhenNoAnswerComes {
        @Test
        void saysSoInPlainWords() {
            assertThat(why(ask.broken(begin(), new ConnectException("Connection refused"))))
                    .isEqualTo("cannot connect to b.example: Connection refused");
            assertThat(why(ask.broken(begin(), new UnknownHostException("b.example: Name or service not known"))))
                    .isEqualTo("no such host: b.example");
            assertThat(why(ask.broken(begin(), new SocketTimeoutException("Read timed out"))))
                    .isEqualTo("timed out: b.example did not answer");
        }

        @Test
        void tellsARefusalOfOursFromAnError() {
            var inquiry = ask.broken(begin(), new RefusedAddressException("loopback address not allowed: 127.0.0.1"));

            assertThat(inquiry.ended()).contains(new Poll.Refused("loopback address not allowed: 127.0.0.1"));
        }
    }

    @Test
    void refusesAListedAddressThatMayNotBeAsked() {
        var state = PollState.fresh(NOW, Duration.ofMinutes(15));

        assertThat(ask.begin(new DueFeed(feed("http://u:p@b.example/"), state)).ended())
                .containsInstanceOf(Poll.Refused.class);
    }

    private Inquiry begin() {
        return ask.begin(due(LastAnswer.NONE));
    }

    private static LastAnswer with(Validators validators) {
        return new LastAnswer(validators, "", Pace.NONE, Optional.empty(), Optional.empty());
    }

    private static DueFeed due(LastAnswer answer) {
        var fresh = PollState.fresh(NOW, Duration.ofMinutes(15));
        return new DueFeed(
                feed(FEED),
                new PollState(
                        fresh.nextPoll(),
                        answer,
                        Optional.empty(),
                        fresh.standing(),
                        fresh.rhythm(),
                        Optional.empty()));
    }

    private static Feed feed(String address) {
        return new Feed(address, "Daily B", new Language("en"), "", "", "unknown", "", Optional.empty());
    }

    private static String why(Inquiry inquiry) {
        return ((Poll.Failed) inquiry.ended().orElseThrow()).why();
    }
}
