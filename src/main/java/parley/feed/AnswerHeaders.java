package parley.feed;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The fields of an answer that matter to a poller, in the units of a poller. */
final class AnswerHeaders {
    private static final Duration FOR_EVER = Duration.ofDays(36_500);
    private static final Pattern MAX_AGE = Pattern.compile("(?i)(?:^|[,\\s])max-age\\s*=\\s*\"?(\\d+)");
    private static final Pattern UNSTORED = Pattern.compile("(?i)(?:^|[,\\s])no-(?:cache|store)(?:$|[,\\s=])");

    /** RFC 9110 section 5.6.7: the first is written today, the others are still read. */
    private static final List<DateTimeFormatter> DATES = List.of(
            DateTimeFormatter.RFC_1123_DATE_TIME,
            DateTimeFormatter.ofPattern("EEEE, dd-MMM-yy HH:mm:ss zzz", Locale.US),
            DateTimeFormatter.ofPattern("EEE MMM d HH:mm:ss yyyy", Locale.US).withZone(java.time.ZoneOffset.UTC));

    /** What those who stand in front of publishers leave in an answer of theirs. */
    private static final List<Trace> BLOCKERS = List.of(
            new Trace("Server", "cloudflare", "Cloudflare"),
            new Trace("CF-RAY", "", "Cloudflare"),
            new Trace("cf-mitigated", "", "Cloudflare"),
            new Trace("Server", "akamai", "Akamai"),
            new Trace("Server", "cloudfront", "Amazon CloudFront"),
            new Trace("X-Cache", "error from cloudfront", "Amazon CloudFront"),
            new Trace("x-amzn-waf-action", "", "AWS WAF"),
            new Trace("Server", "ddos-guard", "DDoS-Guard"),
            new Trace("Server", "sucuri", "Sucuri"),
            new Trace("X-Sucuri-ID", "", "Sucuri"),
            new Trace("Server", "datadome", "DataDome"),
            new Trace("X-DataDome", "", "DataDome"),
            new Trace("Server", "qrator", "Qrator"),
            new Trace("X-Iinfo", "", "Imperva"),
            new Trace("x-vercel-mitigated", "", "Vercel"));

    /** @param start of the field's value, in lower case */
    private record Trace(String field, String start, String leftBy) {
        boolean fits(String value) {
            return value.strip().toLowerCase(Locale.ROOT).startsWith(start);
        }
    }

    private final Map<String, String> fields = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    /** @param given values as text, or lists of texts where a field came more than once */
    AnswerHeaders(Map<String, ?> given) {
        given.forEach((name, value) -> {
            if (value instanceof List<?> several) {
                fields.put(
                        name,
                        String.join(", ", several.stream().map(String::valueOf).toList()));
            } else if (value != null) {
                fields.put(name, value.toString());
            }
        });
    }

    Optional<String> get(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    Validators validators(String address) {
        return new Validators(address, get("ETag"), get("Last-Modified"));
    }

    /** RFC 9110 section 10.2.3: seconds or a date; anything else counts as none. */
    Optional<Duration> retryAfter(Instant now) {
        var value = get("Retry-After").map(String::strip).orElse("");
        return value.matches("\\d+") ? Optional.of(seconds(value)) : date(value).map(d -> untilFrom(now, d));
    }

    /** RFC 9111 section 4.2.1: max-age before Expires, less the time spent in caches on the way. */
    Optional<Duration> lifetime(Instant now) {
        var control = get("Cache-Control").orElse("");
        if (UNSTORED.matcher(control).find()) {
            return Optional.empty();
        }
        var maxAge = MAX_AGE.matcher(control);
        if (maxAge.find()) {
            var age =
                    get("Age").map(String::strip).filter(a -> a.matches("\\d+")).map(AnswerHeaders::seconds);
            var left = seconds(maxAge.group(1)).minus(age.orElse(Duration.ZERO));
            return left.isNegative() ? Optional.empty() : Optional.of(left);
        }
        var sent = get("Date").flatMap(AnswerHeaders::date).orElse(now);
        return get("Expires").flatMap(AnswerHeaders::date).map(expires -> untilFrom(sent, expires));
    }

    /** Raw UTF-8, as some send it, is read as that. */
    Optional<String> location() {
        return get("Location").map(value -> {
            try {
                var bytes = ByteBuffer.wrap(value.getBytes(StandardCharsets.ISO_8859_1));
                return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
            } catch (CharacterCodingException e) {
                return value;
            }
        });
    }

    /** Who stands in front of the publisher and turned us away, when it says so. */
    Optional<String> blocker() {
        return BLOCKERS.stream()
                .filter(trace -> get(trace.field()).filter(trace::fits).isPresent())
                .map(Trace::leftBy)
                .findFirst();
    }

    private static Duration untilFrom(Instant from, Instant until) {
        var time = Duration.between(from, until);
        return time.isNegative() ? Duration.ZERO : time;
    }

    /** Any number of digits: what overflows means for ever. */
    private static Duration seconds(String digits) {
        var number = new BigInteger(digits);
        return number.bitLength() > 31 ? FOR_EVER : Duration.ofSeconds(number.longValue());
    }

    private static Optional<Instant> date(String text) {
        // The third form fills the day with a blank.
        var written = text.strip().replaceAll("\\s+", " ");
        for (var format : DATES) {
            try {
                return Optional.of(ZonedDateTime.parse(written, format).toInstant());
            } catch (DateTimeException e) {
                // The next form, then.
            }
        }
        return Optional.empty();
    }
}
