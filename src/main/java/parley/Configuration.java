package parley;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.cluster.EventWords;
import parley.config.BriefingsFile;
import parley.config.EventWordsFile;
import parley.config.FeedListFile;
import parley.config.PublishersFile;
import parley.config.Settings;
import parley.config.TopicPackFile;
import parley.feed.Feed;
import parley.source.KnownPublisher;
import parley.source.Publisher;
import parley.source.PublisherClass;
import parley.source.Publishers;
import parley.topic.TopicPack;

/** Everything in {@code config/}, read and checked before anything starts. */
record Configuration(
        Settings settings,
        List<Feed> feeds,
        List<TopicPack> topics,
        BriefingsFile briefings,
        Publishers publishers,
        EventWords events) {
    static Configuration read(Settings settings) {
        var feeds = FeedListFile.read(settings).feeds();
        var topics = topics(settings.path("parley.topics.folder"));
        var briefings = BriefingsFile.read(settings);
        var others = PublishersFile.read(settings.home(), settings.text("parley.publishers.file"));
        return new Configuration(
                settings, feeds, topics, briefings, publishers(feeds, others), EventWordsFile.read(settings.home()));
    }

    /** @throws IllegalArgumentException when there is no such topic */
    TopicPack topic(String id) {
        return topics.stream()
                .filter(pack -> pack.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no topic " + id + " in "
                        + settings.text("parley.topics.folder") + ": there is "
                        + topics.stream().map(TopicPack::id).collect(Collectors.joining(", "))));
    }

    private static List<TopicPack> topics(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .map(TopicPackFile::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the topic packs in " + folder, e);
        }
    }

    /** The feed list says whose a feed is; {@code publishers.yaml} knows those that have none there. */
    private static Publishers publishers(List<Feed> feeds, List<KnownPublisher> others) {
        var listed = feeds.stream()
                .map(feed -> KnownPublisher.ofFeed(
                        feed.address(),
                        new Publisher(
                                feed.outlet(),
                                feed.family(),
                                PublisherClass.of(feed.publisherClass()),
                                feed.country())));
        return new Publishers(Stream.concat(listed, others.stream()).toList());
    }
}
