package parley.camel;

import java.util.Locale;
import org.apache.camel.Exchange;
import org.apache.camel.http.base.HttpHeaderFilterStrategy;

/**
 * Of what a webhook answers, lets one field become a header: {@code Retry-After}. Any other could be taken for an
 * instruction by the next step, such as a {@code To} by one that sends mail.
 */
public final class OnlyRetryAfter extends HttpHeaderFilterStrategy {
    @Override
    public boolean applyFilterToExternalHeaders(String name, Object value, Exchange exchange) {
        return !name.toLowerCase(Locale.ROOT).equals("retry-after");
    }
}
