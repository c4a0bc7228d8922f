package parley.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerHeadersTest {
    private static final Instant NOW = Instant.parse("2026-01-07T05:30:00Z");

    @Nested
    class RetryAfter {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "120",
                    "Wed, 07 Jan 2026 05:32:00 GMT",
                    "Wednesday, 07-Jan-26 05:32:00 GMT",
                    "Wed Jan  7 05:32:00 2026"
                })
        void isReadInEveryForm(String value) {
            assertThat(headers("Retry-After", value).retryAfter(NOW)).contains(Duration.ofMinutes(2));
        }

        @ParameterizedTest
        @ValueSource(strings = {"-5", "soon, please", "", "1.5"})
        void isNoneWhenItMeansNothing(String value) {
            assertThat(headers("Retry-After", value).retryAfter(NOW)).isEmpty();
        }

        @Test
        void isVeryLongWhenItOverflows() {
            assertThat(headers("retry-after", "99999999999999999999").retryAfter(NOW))
                    .hasValueSatisfying(wait -> assertThat(wait).isGreaterThan(Duration.ofDays(365)));
        }

        @Test
        void isOverWhenItHasPassed() {
            assertThat(headers("Retry-After", "Wed, 07 Jan 2026 05:00:00 GMT").retryAfter(NOW))
                    .contains(Duration.ZERO);
        }
    }

    @Nested
    class Lifetime {
        @Test
        void isMaxAgeLessTheAge() {
            assertThat(headers("Cache-Control", "public, max-age=600", "Age", "60")
                            .lifetime(NOW))
                    .contains(Duration.ofMinutes(9));
        }

        @Test
        void prefersMaxAgeToExpires() {
            assertThat(headers("Cache-Control", "max-age=1", "Expires", "Wed, 07 Jan 2026 07:30:00 GMT")
                            .lifetime(NOW))
                    .contains(Duration.ofSeconds(1));
        }

        @Test
        void countsExpiresFromTheServersOwnClock() {
            assertThat(headers("Date", "Wed, 07 Jan 2026 04:00:00 GMT", "Expires", "Wed, 07 Jan 2026 04:10:00 GMT")
                            .lifetime(NOW))
                    .contains(Duration.ofMinutes(10));
        }

        @ParameterizedTest
        @CsvSource({"Expires,0", "'Cache-Control','no-store, max-age=600'", "Cache-Control,s-maxage=600"})
        void isNoneOtherwise(String name, String value) {
            assertThat(headers(name, value).lifetime(NOW)).isEmpty();
        }
    }

    @Nested
    class Blocker {
        @ParameterizedTest
        @CsvSource({
            "Server,cloudflare,Cloudflare",
            "CF-RAY,8f2b-WAW,Cloudflare",
            "Server,AkamaiGHost,Akamai",
            "Server,ddos-guard,DDoS-Guard",
            "X-Cache,Error from cloudfront,Amazon CloudFront",
            "X-Iinfo,9-1-0,Imperva"
        })
        void isNamedByWhatItLeaves(String name, String value, String blocker) {
            assertThat(headers(name, value).blocker()).contains(blocker);
        }

        @Test
        void isNotInvented() {
            assertThat(headers("Server", "nginx").blocker()).isEmpty();
        }
    }

    @Test
    void readsALocationInRawUtf8() {
        assertThat(headers("Location", "/Ð½Ð¾Ð²").location()).contains("/нов");
    }

    @Test
    void joinsAFieldThatCameTwice() {
        var headers = new AnswerHeaders(Map.of("Cache-Control", List.of("public", "max-age=60")));

        assertThat(headers.lifetime(NOW)).contains(Duration.ofMinutes(1));
    }

    private static AnswerHeaders headers(String... fields) {
        return new AnswerHeaders(
                fields.length == 2 ? Map.of(fields[0], fields[1]) : Map.of(fields[0], fields[1], fields[2], fields[3]));
    }
}
