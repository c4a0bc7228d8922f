package parley;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import java.util.UUID;
import java.util.random.RandomGenerator;
import parley.camel.FeedHttp;
import parley.camel.HubClock;
import parley.camel.SteadyMailSender;
import parley.config.Settings;
import parley.delivery.Deliveries;
import parley.delivery.MailMessage;
import parley.delivery.MailServer;
import parley.delivery.Messages;
import parley.delivery.Outbox;
import parley.delivery.RetrySchedule;
import parley.delivery.Secret;
import parley.delivery.Subscribers;
import parley.delivery.Subscriptions;
import parley.delivery.WebhookAnswers;
import parley.net.AddressPolicy;
import parley.net.HostTurns;
import parley.net.HttpLimits;
import parley.store.Database;
import parley.store.SqlOutbox;
import parley.store.SqlSubscriptions;

/** The parts of delivery, made from settings and store. */
final class DeliveryStage {
    /** Deliveries claimed at a time. */
    private static final int CLAIMED = 20;

    /** How often one delivery may have to wait for a server: to connect, for its answers. */
    private static final int WAITS = 3;

    /** Of a webhook's answer only a few words are read. */
    private static final long LONGEST_ANSWER = 64 * 1024;

    private final Settings settings;
    private final InstantSource clock;
    private final Subscribers subscribers;
    private final Outbox outbox;
    private final Subscriptions subscriptions;
    private final MailServer mailServer;

    /** Servers compare our times with their own, so towards them we use the real ones, whatever the hub's clock says. */
    private final InstantSource wall = HubClock.real();

    DeliveryStage(Settings settings, InstantSource clock, Database database, Subscribers subscribers) {
        this.settings = settings;
        this.clock = clock;
        this.subscribers = subscribers;
        this.outbox = new SqlOutbox(database);
        this.subscriptions = new SqlSubscriptions(database);
        this.mailServer = mailServer(settings);
    }

    /** Forgets what an earlier process had under way; only where that process is known to have ended. */
    void takeOver() {
        outbox.freeLeases();
    }

    Outbox outbox() {
        return outbox;
    }

    Subscriptions subscriptions() {
        return subscriptions;
    }

    Subscribers subscribers() {
        return subscribers;
    }

    Messages messages() {
        return new Messages(
                new MailMessage(mailServer, wall),
                subscriptions,
                settings.address("parley.web.public-address"),
                UUID::randomUUID,
                wall);
    }

    Deliveries deliveries() {
        var slowest = settings.duration("parley.delivery.timeout").multipliedBy(CLAIMED * WAITS);
        if (settings.duration("parley.delivery.lease").compareTo(slowest) < 0) {
            throw new IllegalArgumentException(
                    ("parley.delivery.lease: found %s, expected at least %d times parley.delivery.timeout,"
                                    + " or a delivery could be claimed again while it waits")
                            .formatted(settings.text("parley.delivery.lease"), CLAIMED * WAITS));
        }
        var schedule = new RetrySchedule(
                settings.durations("parley.delivery.retries"), settings.duration("parley.delivery.give-up-after"));
        return new Deliveries(
                outbox,
                subscriptions,
                subscribers,
                messages(),
                schedule,
                settings.duration("parley.delivery.lease"),
                CLAIMED,
                clock,
                RandomGenerator.getDefault());
    }

    WebhookAnswers webhookAnswers() {
        return new WebhookAnswers(wall);
    }

    SteadyMailSender mailSender() {
        return new SteadyMailSender(
                mailServer.host(),
                mailServer.port(),
                mailServer.user(),
                mailServer.password().map(Secret::reveal).orElse(""),
                mailServer.properties(settings.duration("parley.delivery.timeout")));
    }

    FeedHttp webhookHttp() {
        var timeout = settings.duration("parley.delivery.timeout");
        var limits = new HttpLimits(
                LONGEST_ANSWER,
                timeout,
                timeout,
                timeout,
                "Parley/%s (+%s)".formatted(Version.number(), settings.text("parley.feeds.contact")));
        var policy =
                new AddressPolicy("parley.delivery.allow-addresses", settings.text("parley.delivery.allow-addresses"));
        return new FeedHttp(limits, policy, new HostTurns(settings.number("parley.delivery.parallel"), Duration.ZERO));
    }

    private static MailServer mailServer(Settings settings) {
        return new MailServer(
                settings.text("parley.mail.host"),
                settings.number("parley.mail.port"),
                MailServer.Security.valueOf(
                        settings.text("parley.mail.security").toUpperCase(Locale.ROOT)),
                settings.text("parley.mail.user"),
                settings.secret("parley.mail.password"),
                settings.text("parley.mail.from"),
                settings.text("parley.mail.from-name"));
    }
}
