package parley.delivery;

import java.net.URI;

/**
 * One request to a webhook. Id, timestamp and signature are those of Standard Webhooks, and empty where nothing is signed.
 *
 * @param channel {@code slack} or {@code webhook}
 */
public record Post(String channel, URI url, String body, String id, String timestamp, String signature) {
    static Post unsigned(String channel, URI url, String body) {
        return new Post(channel, url, body, "", "", "");
    }

    public String contentType() {
        return "application/json; charset=utf-8";
    }

    public boolean isSigned() {
        return !signature.isEmpty();
    }

    /** The address opens the door to a chat: it is not shown. */
    @Override
    public String toString() {
        return "Post[" + channel + " to " + url.getHost() + "]";
    }
}
