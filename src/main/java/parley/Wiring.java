package parley;

import java.net.URI;
import java.time.InstantSource;
import java.util.Optional;
import org.apache.camel.BindToRegistry;
import org.apache.camel.CamelConfiguration;
import org.apache.camel.CamelContext;
import parley.briefing.Composer;
import parley.briefing.DueBriefings;
import parley.briefing.Press;
import parley.camel.FeedHttp;
import parley.camel.HubClock;
import parley.camel.OnlyRetryAfter;
import parley.camel.SteadyMailSender;
import parley.camel.StoreHealth;
import parley.cluster.GatherTopic;
import parley.config.Settings;
import parley.delivery.Deliveries;
import parley.delivery.MailAnswers;
import parley.delivery.Subscribers;
import parley.delivery.WebhookAnswers;
import parley.feed.AskPublisher;
import parley.feed.ClaimDueFeeds;
import parley.feed.FeedDocuments;
import parley.feed.RecordPoll;
import parley.ledger.EnterClaims;
import parley.store.Database;
import parley.store.Retention;
import parley.store.SqlEditions;
import parley.topic.MatchBook;
import parley.topic.Sifter;
import parley.web.UnsubscribePages;
import parley.web.WebPages;
import parley.web.WebSettings;

/**
 * Binds plain Java to the routes: each bean that a route names is a method here, of the same name.
 * The only place that knows every stage and the store at once.
 */
public final class Wiring implements CamelConfiguration {
    private final Configuration configuration;
    private final Settings settings;
    private final HubClock clock;
    private final Database database;
    private final FeedStage feeds;
    private final TopicStage topics;
    private final BriefingStage briefings;
    private final DeliveryStage deliveryStage;

    Wiring(Configuration configuration, HubClock clock, Database database) {
        this.configuration = configuration;
        this.settings = configuration.settings();
        this.clock = clock;
        this.database = database;
        this.feeds = new FeedStage(settings, clock, database);
        feeds.takeList();
        this.topics = new TopicStage(configuration, clock, database);
        this.briefings = new BriefingStage(configuration, clock, database, topics);
        var subscribers = new Subscribers(configuration.briefings().subscribers());
        this.deliveryStage = new DeliveryStage(settings, clock, database, subscribers);
    }

    FeedStage feeds() {
        return feeds;
    }

    TopicStage topics() {
        return topics;
    }

    BriefingStage briefings() {
        return briefings;
    }

    /** Frees what a hub that went down had under way. */
    void takeOver() {
        feeds.takeOver();
        deliveryStage.takeOver();
    }

    DeliveryStage delivery() {
        return deliveryStage;
    }

    @Override
    public void configure(CamelContext context) {
        context.getRegistry().bind("clock", InstantSource.class, clock);
        context.getRegistry().bind("settings", settings);
        context.getRegistry().bind("database", database);
    }

    @BindToRegistry
    public ClaimDueFeeds claimDueFeeds() {
        return feeds.claimDueFeeds();
    }

    @BindToRegistry
    public FeedHttp feedHttp() {
        return feeds.feedHttp();
    }

    @BindToRegistry
    public AskPublisher askPublisher() {
        return feeds.askPublisher();
    }

    @BindToRegistry
    public FeedDocuments feedDocuments() {
        return new FeedDocuments();
    }

    @BindToRegistry
    public RecordPoll recordPoll() {
        return feeds.recordPoll();
    }

    @BindToRegistry
    public WebPages webPages() {
        return new WebPages(
                new SqlEditions(database),
                topics.storyDesk(database),
                topics.ledgers(),
                feeds::health,
                webSettings(),
                clock);
    }

    @BindToRegistry
    public UnsubscribePages unsubscribePages() {
        return new UnsubscribePages(deliveryStage.subscriptions(), webSettings(), clock);
    }

    private WebSettings webSettings() {
        var local = "http://%s:%d".formatted(settings.text("parley.web.host"), settings.number("parley.web.port"));
        var notice = Optional.of(settings.text("parley.notice")).filter(text -> !text.isEmpty());
        return new WebSettings(
                settings.address("parley.web.public-address").map(URI::toString).orElse(local),
                notice,
                configuration.briefings().briefings(),
                configuration.briefings().subscribers(),
                configuration.topics());
    }

    @BindToRegistry
    public Sifter sifter() {
        return topics.sifter();
    }

    @BindToRegistry
    public MatchBook matchBook() {
        return topics.matches();
    }

    @BindToRegistry
    public GatherTopic gatherTopic() {
        return topics.gatherTopic();
    }

    @BindToRegistry
    public EnterClaims enterClaims() {
        return topics.enterClaims();
    }

    @BindToRegistry
    public DueBriefings dueBriefings() {
        return briefings.dueBriefings();
    }

    @BindToRegistry
    public Composer composer() {
        return briefings.composer();
    }

    @BindToRegistry
    public Press press() {
        return briefings.press();
    }

    @BindToRegistry
    public Retention retention() {
        return new Retention(
                database,
                clock,
                settings.duration("parley.retention.off-topic-text"),
                settings.duration("parley.retention.off-topic-keys"));
    }

    @BindToRegistry
    public Deliveries deliveries() {
        return deliveryStage.deliveries();
    }

    @BindToRegistry
    public MailAnswers mailAnswers() {
        return new MailAnswers();
    }

    @BindToRegistry
    public SteadyMailSender mailSender() {
        return deliveryStage.mailSender();
    }

    @BindToRegistry
    public WebhookAnswers webhookAnswers() {
        return deliveryStage.webhookAnswers();
    }

    @BindToRegistry
    public FeedHttp webhookHttp() {
        return deliveryStage.webhookHttp();
    }

    /** Camel finds health checks by their type. */
    @BindToRegistry
    public StoreHealth storeHealth() {
        return new StoreHealth(database::writeFailure);
    }

    @BindToRegistry
    public Mishap mishap() {
        return new Mishap();
    }

    @BindToRegistry
    public OnlyRetryAfter onlyRetryAfter() {
        return new OnlyRetryAfter();
    }
}
