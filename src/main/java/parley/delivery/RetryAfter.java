package parley.delivery;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the field {@code Retry-After} (RFC 9110 section 10.2.3): seconds, with a fraction as some send, or a date. */
final class RetryAfter {
    private static final Pattern SECONDS = Pattern.compile("\\d{1,9}(\\.\\d{1,9})?");

    private RetryAfter() {}

    /** Empty when it says nothing, or nothing that can be read. */
    static Optional<Duration> read(String field, Instant now) {
        var text = field.strip();
        if (SECONDS.matcher(text).matches()) {
            return Optional.of(
                    Duration.ofMillis(new BigDecimal(text).movePointRight(3).longValue()));
        }
        try {
            var at = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            // A date names a whole second: the moment meant may be as late as its end.
            return Optional.of(at.isAfter(now) ? Duration.between(now, at).plusSeconds(1) : Duration.ZERO);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
