package parley.web;

import java.util.List;
import java.util.Optional;
import parley.briefing.Briefing;
import parley.delivery.Subscriber;

/**
 * What the pages have to know of the configuration.
 *
 * @param publicAddress {@code parley.web.public-address} without a trailing slash; empty when there is none, then links
 *     within the pages work and those in the feed of editions are left out
 * @param notice a mark that every page shows, such as the demo's "invented news"
 */
public record WebSettings(
        String publicAddress, Optional<String> notice, List<Briefing> briefings, List<Subscriber> subscribers) {
    public WebSettings {
        if (publicAddress.endsWith("/")) {
            throw new IllegalArgumentException(
                    "parley.web.public-address is \"" + publicAddress + "\", expected it without a slash at its end");
        }
        briefings = List.copyOf(briefings);
        subscribers = List.copyOf(subscribers);
    }

    /** How many subscribers a channel has. */
    public long subscribersBy(String channel) {
        return subscribers.stream().filter(s -> s.channel().equals(channel)).count();
    }
}
