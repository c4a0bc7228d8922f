package parley.net;

import java.time.Duration;

/**
 * How much of an answer we take, and for how long.
 *
 * @param bytes of a body, as it comes and unpacked too
 * @param whole time from the first byte asked to the last byte read
 * @param connect time to make a connection
 * @param silence time without a byte
 * @param userAgent product and version, with an address to turn to (RFC 9110 section 10.1.5)
 */
public record HttpLimits(long bytes, Duration whole, Duration connect, Duration silence, String userAgent) {
    private static final long MOST_BYTES = 1 << 30;

    public HttpLimits {
        if (bytes < 1 || bytes > MOST_BYTES) {
            throw new IllegalArgumentException(
                    "parley.feeds.max-bytes must be between 1 and %d, not %d".formatted(MOST_BYTES, bytes));
        }
        positive("parley.feeds.time-limit", whole);
        positive("parley.feeds.connect-time-limit", connect);
        positive("parley.feeds.silence-limit", silence);
        if (!userAgent.matches("[^/\\s]+/\\S+ .*\\(.*\\).*")) {
            throw new IllegalArgumentException(
                    "parley.feeds.user-agent needs product/version and a contact in brackets, not '%s'"
                            .formatted(userAgent));
        }
    }

    private static void positive(String setting, Duration value) {
        if (value.isNegative() || value.isZero()) {
            throw new IllegalArgumentException("%s must be longer than nothing, not %s".formatted(setting, value));
        }
    }
}
