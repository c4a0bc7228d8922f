package parley.delivery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * The messages of each channel: what is written down once for a delivery, and what is sent of it at an attempt.
 * Sends nothing itself.
 */
public final class Messages {
    private final SlackMessages slack = new SlackMessages();
    private final WebhookMessage webhook = new WebhookMessage();
    private final MailMessage mail;
    private final Subscriptions subscriptions;
    private final Optional<URI> publicAddress;
    private final Supplier<UUID> fresh;
    private final InstantSource wall;

    /**
     * @param publicAddress where readers reach the pages, for a link to unsubscribe
     * @param fresh a source of unguessable tokens
     * @param wall the receivers' clock: they refuse a signature whose time is off by some minutes
     */
    public Messages(
            MailMessage mail,
            Subscriptions subscriptions,
            Optional<URI> publicAddress,
            Supplier<UUID> fresh,
            InstantSource wall) {
        this.mail = mail;
        this.subscriptions = subscriptions;
        this.publicAddress = publicAddress;
        this.fresh = fresh;
        this.wall = wall;
    }

    /** The parts, in order. */
    List<String> written(Delivery delivery, Subscriber subscriber) {
        if (subscriber instanceof Subscriber.Email email) {
            return List.of(mail.of(delivery.edition(), email, key(delivery), unsubscribe(email)));
        }
        return subscriber instanceof Subscriber.Slack
                ? slack.of(delivery.edition())
                : List.of(webhook.of(delivery.edition()));
    }

    /** A part as people can read it. */
    public static String shown(String part, Subscriber subscriber) {
        return subscriber instanceof Subscriber.Email ? MailMessage.shown(part) : indented(part);
    }

    private static String indented(String json) {
        try {
            return JsonMapper.builder().build().readTree(json).toPrettyString();
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not a message of ours", e);
        }
    }

    /** The request that carries the next part. */
    Post post(Delivery delivery, Subscriber subscriber) {
        var body = delivery.parts().get(delivery.next()).text();
        if (subscriber instanceof Subscriber.Slack slackSubscriber) {
            return Post.unsigned("slack", URI.create(slackSubscriber.url().reveal()), body);
        }
        if (subscriber instanceof Subscriber.Webhook hook) {
            return signed(delivery, hook, body);
        }
        throw new IllegalArgumentException(subscriber.id() + " has no webhook");
    }

    /** The id is the same at each attempt, so that the receiver knows a copy; time and signature are new. */
    private Post signed(Delivery delivery, Subscriber.Webhook hook, String body) {
        var id = key(delivery).replace('.', '_');
        var now = wall.instant();
        var signature = WebhookSignature.of(hook.secret(), id, now, body.getBytes(StandardCharsets.UTF_8));
        return new Post("webhook", hook.url(), body, id, Long.toString(now.getEpochSecond()), signature);
    }

    /** Only letters, digits, hyphens and dots; the instant tells editions apart when numbering starts anew. */
    private static String key(Delivery delivery) {
        var edition = delivery.edition();
        return "%s.%d.%d.%s"
                .formatted(edition.briefing(), edition.number(), edition.to().getEpochSecond(), delivery.subscriber());
    }

    /** One click must be safe from eavesdroppers (RFC 8058 section 3.1): https or none. */
    private Optional<String> unsubscribe(Subscriber.Email email) {
        return publicAddress
                .filter(address -> "https".equals(address.getScheme()))
                .map(address -> address.toString().replaceFirst("/+$", "") + "/unsubscribe/"
                        + subscriptions.token(email.id(), fresh.get().toString()));
    }
}
