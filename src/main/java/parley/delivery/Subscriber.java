package parley.delivery;

import java.net.URI;

/**
 * Who gets a briefing's editions, and how. One subscriber has one address; a reader of two briefings is two subscribers.
 */
public sealed interface Subscriber {
    /** Names the subscriber in the outbox and on the command line; no two share one. */
    String id();

    /** The id of the briefing. */
    String briefing();

    /** {@code email}, {@code slack} or {@code webhook}: as the operator writes it. */
    String channel();

    /** What may be shown of the address: where it goes, without what opens it. */
    String destination();

    /** @param to one address, such as {@code desk@example.org} */
    record Email(String id, String briefing, String to) implements Subscriber {
        @Override
        public String channel() {
            return "email";
        }

        @Override
        public String destination() {
            return to;
        }
    }

    /** @param url an incoming webhook; whoever has it can post, so it is a secret */
    record Slack(String id, String briefing, Secret url) implements Subscriber {
        @Override
        public String channel() {
            return "slack";
        }

        @Override
        public String destination() {
            return "slack " + url;
        }
    }

    /**
     * Signed after Standard Webhooks.
     *
     * @param secret {@code whsec_} and base64 of 24 to 64 bytes
     */
    record Webhook(String id, String briefing, URI url, Secret secret) implements Subscriber {
        @Override
        public String channel() {
            return "webhook";
        }

        @Override
        public String destination() {
            return url.getScheme() + "://" + url.getAuthority();
        }
    }
}
