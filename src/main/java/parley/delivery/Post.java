package parley.delivery;

import java.net.URI;
import java.util.Map;

/**
 * One request to a webhook.
 *
 * @param channel {@code slack} or {@code webhook}
 * @param headers beside the content type, which is always JSON
 */
public record Post(String channel, URI url, Map<String, String> headers, String body) {
    public String contentType() {
        return "application/json; charset=utf-8";
    }

    public String header(String name) {
        return headers.getOrDefault(name, "");
    }

    public boolean isSigned() {
        return headers.containsKey("webhook-signature");
    }

    /** The address opens the door to a chat: it is not shown. */
    @Override
    public String toString() {
        return "Post[" + channel + " to " + url.getHost() + "]";
    }
}
