package parley.delivery;

import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parley.briefing.Edition;
import parley.delivery.Outcome.Delivered;
import parley.delivery.Outcome.Final;
import parley.delivery.Outcome.TryAgain;

/**
 * What the delivery routes ask: what is owed now, what to send next, and what follows from the answer. Everything it
 * decides is in the outbox before it returns, so a crash costs at most the answer that was under way.
 */
public final class Deliveries {
    private static final Logger LOG = LoggerFactory.getLogger(Deliveries.class);

    private final Outbox outbox;
    private final Subscriptions subscriptions;
    private final Subscribers subscribers;
    private final Messages messages;
    private final RetrySchedule schedule;
    private final Duration lease;
    private final int atOnce;
    private final InstantSource clock;
    private final RandomGenerator chance;

    public Deliveries(
            Outbox outbox,
            Subscriptions subscriptions,
            Subscribers subscribers,
            Messages messages,
            RetrySchedule schedule,
            Duration lease,
            int atOnce,
            InstantSource clock,
            RandomGenerator chance) {
        this.outbox = outbox;
        this.subscriptions = subscriptions;
        this.subscribers = subscribers;
        this.messages = messages;
        this.schedule = schedule;
        this.lease = lease;
        this.atOnce = atOnce;
        this.clock = clock;
        this.chance = chance;
    }

    /** The messages that an edition would be for a subscriber. */
    public List<String> preview(Edition edition, Subscriber subscriber) {
        return messages.written(new Delivery(edition, subscriber.id(), edition.to(), 0, List.of()), subscriber);
    }

    /** Claims what is owed, and writes the messages of what is sent for the first time. */
    public List<Delivery> claim() {
        var now = clock.instant();
        var claimed = new ArrayList<Delivery>();
        for (var delivery : outbox.claim(now, now.plus(lease), atOnce)) {
            prepare(delivery).ifPresent(claimed::add);
        }
        return claimed;
    }

    public boolean isMail(Delivery delivery) {
        return subscriber(delivery) instanceof Subscriber.Email;
    }

    /** The next part as a mail. */
    public MimeMessage mail(Delivery delivery) {
        return MailMessage.read(delivery.parts().get(delivery.next()).text());
    }

    /** The next part as a request. */
    public Post post(Delivery delivery) {
        return messages.post(delivery, subscriber(delivery));
    }

    /**
     * Writes down what came of sending the next part.
     *
     * @return the delivery when another part is to be sent at once, else nothing
     */
    public List<Delivery> settle(Delivery delivery, Outcome outcome) {
        if (outcome instanceof Delivered) {
            return delivered(delivery.sentNext());
        }
        if (outcome instanceof TryAgain again) {
            tryAgain(delivery, again);
        } else if (outcome instanceof Final refused) {
            giveUp(delivery, refused.why());
            if (refused.ends()) {
                subscriptions.end(delivery.subscriber(), clock.instant(), refused.why());
            }
        }
        return List.of();
    }

    private List<Delivery> delivered(Delivery delivery) {
        if (delivery.isComplete()) {
            outbox.sent(delivery, clock.instant());
            return List.of();
        }
        outbox.keep(delivery);
        return List.of(delivery);
    }

    private void tryAgain(Delivery delivery, TryAgain again) {
        var now = clock.instant();
        schedule.next(now, delivery.owedSince(), delivery.attempts() + 1, again.asked(), chance)
                .ifPresentOrElse(
                        next -> outbox.tryAgain(delivery, next, again.why()),
                        () -> giveUp(delivery, again.why() + "; tried long enough"));
    }

    private void giveUp(Delivery delivery, String why) {
        LOG.warn("delivery={} given up: {}", delivery.key(), why);
        outbox.giveUp(delivery, clock.instant(), why);
    }

    private Optional<Delivery> prepare(Delivery delivery) {
        var subscriber = subscribers.find(delivery.subscriber());
        var why = subscriber.isEmpty()
                ? Optional.of("no such subscriber in config/briefings.yaml any more")
                : subscriptions.ended(delivery.subscriber());
        if (why.isPresent()) {
            giveUp(delivery, why.get());
            return Optional.empty();
        }
        if (delivery.isRendered()) {
            return Optional.of(delivery);
        }
        return write(delivery, subscriber.orElseThrow());
    }

    private Optional<Delivery> write(Delivery delivery, Subscriber subscriber) {
        try {
            var written = delivery.rendered(messages.written(delivery, subscriber));
            outbox.keep(written);
            return Optional.of(written);
        } catch (RuntimeException e) {
            // One that cannot be written must not hold up the others.
            tryAgain(delivery, new TryAgain(Optional.empty(), "cannot be written: " + e.getMessage()));
            return Optional.empty();
        }
    }

    private Subscriber subscriber(Delivery delivery) {
        return subscribers.find(delivery.subscriber()).orElseThrow();
    }
}
