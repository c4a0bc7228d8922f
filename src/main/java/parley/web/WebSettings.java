package parley.web;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import parley.briefing.Briefing;
import parley.delivery.Subscriber;
import parley.topic.TopicPack;

/**
 * What the pages have to know of the configuration.
 *
 * @param address of the pages, without a trailing slash: the public one, or where there is none, that on this machine
 * @param notice a mark that every page shows, such as the demo's "invented news"
 */
public record WebSettings(
        String address,
        Optional<String> notice,
        List<Briefing> briefings,
        List<Subscriber> subscribers,
        List<TopicPack> topics) {
    public WebSettings {
        if (address.endsWith("/")) {
            throw new IllegalArgumentException(
                    "parley.web.public-address is \"" + address + "\", expected it without a slash at its end");
        }
        briefings = List.copyOf(briefings);
        subscribers = List.copyOf(subscribers);
        topics = List.copyOf(topics);
    }

    /** Those that a briefing tells come first. */
    List<TopicPack> topicsAsTold() {
        var told = briefings.stream().map(Briefing::topic).toList();
        return topics.stream()
                .sorted(Comparator.comparing((TopicPack pack) -> !told.contains(pack.id())))
                .toList();
    }

    /** The readers' zone: the first briefing's. */
    ZoneId zone() {
        return briefings.stream().map(Briefing::zone).findFirst().orElse(ZoneOffset.UTC);
    }
}
