package parley;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parley.briefing.Desk;
import parley.briefing.Names;
import parley.cluster.GatherTopic;
import parley.cluster.Gatherer;
import parley.cluster.GatheringBook;
import parley.cluster.Meetings;
import parley.cluster.Recipe;
import parley.config.Settings;
import parley.config.TopicFolder;
import parley.ledger.EnterClaims;
import parley.ledger.LedgerBook;
import parley.ledger.Parties;
import parley.ledger.Standings;
import parley.ledger.WhatChanged;
import parley.source.OriginFinder;
import parley.store.Database;
import parley.store.SqlGatheringBook;
import parley.store.SqlLedger;
import parley.store.SqlMatchBook;
import parley.store.SqlStoryDesk;
import parley.topic.MatchBook;
import parley.topic.Sifter;
import parley.topic.TopicMatcher;
import parley.topic.TopicPack;
import parley.web.Ledgers;
import parley.web.StoryDesk;

/** The parts of sifting and gathering, made from configuration and store. */
final class TopicStage {
    private static final Instant FAR_AHEAD = Instant.parse("9999-01-01T00:00:00Z");
    private static final Logger LOG = LoggerFactory.getLogger(TopicStage.class);

    private final Settings settings;
    private final InstantSource clock;
    private final TopicFolder topics;
    private final List<TopicPack> packs;
    private final OriginFinder origins;
    private final Gatherer gatherer;
    private final MatchBook matches;
    private final GatheringBook gatherings;
    private final LedgerBook ledger;

    TopicStage(Configuration configuration, InstantSource clock, Database database) {
        this.settings = configuration.settings();
        this.clock = clock;
        this.topics = new TopicFolder(settings.path("parley.topics.folder"), configuration.topics());
        this.packs = configuration.topics();
        this.origins = new OriginFinder(configuration.publishers());
        this.gatherer = gatherer(configuration);
        this.matches = new SqlMatchBook(database, clock);
        this.gatherings = new SqlGatheringBook(database, clock, origins::find);
        this.ledger = new SqlLedger(database);
    }

    static Gatherer gatherer(Configuration configuration) {
        return new Gatherer(Recipe.USUAL, configuration.events(), configuration.topics());
    }

    /** What composing needs to know of a topic, beside its stories. */
    static Desk desk(Configuration configuration, TopicPack pack) {
        var settings = configuration.settings();
        var standings = standings(settings, pack);
        return new Desk(
                Names.of(pack),
                pack.version(),
                standings,
                new WhatChanged(standings, settings.duration("parley.ledger.quiet-after")),
                pack.reading().calendar(),
                new Meetings(configuration.events()));
    }

    static Standings standings(Settings settings, TopicPack pack) {
        return new Standings(Parties.of(pack), settings.duration("parley.ledger.stale-after"));
    }

    Duration window() {
        return settings.duration("parley.topics.window");
    }

    MatchBook matches() {
        return matches;
    }

    GatheringBook gatherings() {
        return gatherings;
    }

    LedgerBook ledger() {
        return ledger;
    }

    Ledgers ledgers() {
        return new Ledgers(
                ledger, packs.stream().collect(Collectors.toMap(TopicPack::id, pack -> standings(settings, pack))));
    }

    StoryDesk storyDesk(Database database) {
        return new SqlStoryDesk(database, matches, gatherings, origins::find);
    }

    /** Whether every story is judged, and every one on topic gathered. */
    boolean isSettled() {
        return matches.owed(FAR_AHEAD, 1).isEmpty() && gatherings.owed().isEmpty();
    }

    /** Editors change packs while the hub runs. */
    private List<TopicMatcher> upToDate() {
        topics.refresh().forEach(LOG::info);
        return topics.matchers();
    }

    Sifter sifter() {
        var grace = settings.duration("parley.topics.tick").multipliedBy(2);
        return new Sifter(this::upToDate, matches, clock, grace);
    }

    GatherTopic gatherTopic() {
        return new GatherTopic(gatherings, gatherer, window(), clock);
    }

    EnterClaims enterClaims() {
        return new EnterClaims(ledger);
    }
}
