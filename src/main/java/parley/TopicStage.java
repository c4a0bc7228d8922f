package parley;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.briefing.Desk;
import parley.briefing.Names;
import parley.cluster.Gatherer;
import parley.cluster.Recipe;
import parley.config.PublishersFile;
import parley.config.Settings;
import parley.config.TopicPackFile;
import parley.feed.FeedList;
import parley.ledger.Parties;
import parley.ledger.Standings;
import parley.ledger.WhatChanged;
import parley.source.KnownPublisher;
import parley.source.OriginFinder;
import parley.source.Publisher;
import parley.source.PublisherClass;
import parley.source.Publishers;
import parley.topic.TopicMatcher;
import parley.topic.TopicPack;

/** The parts that judge, gather and weigh one topic's stories, made from the files of the configuration. */
final class TopicStage {
    private final Settings settings;
    private final TopicPack pack;

    TopicStage(Settings settings, String topic) {
        this.settings = settings;
        try {
            this.pack = TopicPackFile.read(settings.path("parley.topics.folder").resolve(topic + ".yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the topic " + topic, e);
        }
    }

    TopicMatcher matcher() {
        return new TopicMatcher(pack);
    }

    Gatherer gatherer() {
        return new Gatherer(Recipe.USUAL);
    }

    /** The feed list says whose a feed is; {@code publishers.yaml} knows those that have none there. */
    OriginFinder origins() {
        var feeds = FeedList.read(settings.path("parley.feeds.list")).feeds().stream()
                .map(feed -> KnownPublisher.ofFeed(
                        feed.address(),
                        new Publisher(
                                feed.outlet(),
                                feed.family(),
                                PublisherClass.of(feed.publisherClass()),
                                feed.country())));
        var others = PublishersFile.read(settings.home(), "config/publishers.yaml").stream();
        return new OriginFinder(new Publishers(Stream.concat(feeds, others).toList()));
    }

    Desk desk() {
        var parties = new Parties(
                pack.actors().stream().collect(Collectors.toMap(TopicPack.Actor::id, TopicPack.Actor::party)),
                Map.of());
        var standings = new Standings(parties, settings.duration("parley.ledger.stale-after"));
        return new Desk(
                Names.of(pack),
                pack.version(),
                standings,
                new WhatChanged(standings, settings.duration("parley.ledger.quiet-after")),
                Map.of());
    }
}
