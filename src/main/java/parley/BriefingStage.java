package parley;

import java.time.InstantSource;
import java.util.Optional;
import java.util.stream.Collectors;
import parley.briefing.Composer;
import parley.briefing.DueBriefings;
import parley.briefing.Editions;
import parley.briefing.FeedPass;
import parley.briefing.Press;
import parley.config.Settings;
import parley.delivery.Subscriber;
import parley.store.Database;
import parley.store.SqlArchive;
import parley.store.SqlEditions;
import parley.store.SqlFeedPass;
import parley.topic.TopicPack;

/** The parts of scheduling, composing and publishing, made from configuration and store. */
final class BriefingStage {
    private final Configuration configuration;
    private final Settings settings;
    private final InstantSource clock;
    private final Editions editions;
    private final SqlArchive archive;
    private final FeedPass pass;

    /** To be made after the feed list was taken over: the first pass begins here. */
    BriefingStage(Configuration configuration, InstantSource clock, Database database, TopicStage topics) {
        this.configuration = configuration;
        this.settings = configuration.settings();
        this.clock = clock;
        this.editions = new SqlEditions(database);
        this.archive = new SqlArchive(database, topics.gatherings(), topics.ledger(), topics.window());
        this.pass = new SqlFeedPass(database, clock, settings.duration("parley.briefings.patience"));
    }

    FeedPass pass() {
        return pass;
    }

    Editions editions() {
        return editions;
    }

    SqlArchive archive() {
        return archive;
    }

    DueBriefings dueBriefings() {
        return new DueBriefings(configuration.briefings().briefings(), editions, pass, clock);
    }

    Composer composer() {
        var desks = configuration.topics().stream()
                .collect(Collectors.toMap(TopicPack::id, pack -> TopicStage.desk(configuration, pack)));
        return new Composer(desks, archive, editions, notice(), settings.text("parley.web.public-address"));
    }

    Press press() {
        return new Press(
                editions,
                configuration.briefings().subscribers().stream()
                        .collect(Collectors.groupingBy(
                                Subscriber::briefing, Collectors.mapping(Subscriber::id, Collectors.toList()))));
    }

    private Optional<String> notice() {
        return Optional.of(settings.text("parley.notice")).filter(text -> !text.isEmpty());
    }
}
