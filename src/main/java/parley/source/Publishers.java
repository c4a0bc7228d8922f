package parley.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import parley.story.Link;
import parley.story.Story;

/** Looks publishers up by feed, by name and by site. What it does not know stays unknown: it guesses no family. */
public final class Publishers {
    public static final Publishers NONE = new Publishers(List.of());

    private final Map<String, Publisher> byFeed = new HashMap<>();
    private final Map<String, Publisher> byName = new HashMap<>();
    private final Map<String, Publisher> byHost = new HashMap<>();
    private final List<Spelling> spellings = new ArrayList<>();

    /** Of two that claim one name or site, the first one keeps it. */
    public Publishers(Collection<KnownPublisher> known) {
        for (var one : known) {
            one.feeds().forEach(feed -> byFeed.putIfAbsent(feed, one.publisher()));
            one.hosts().forEach(host -> byHost.putIfAbsent(host.toLowerCase(Locale.ROOT), one.publisher()));
            byName.putIfAbsent(folded(one.publisher().name()), one.publisher());
            one.spellings().forEach(spelling -> {
                byName.putIfAbsent(folded(spelling), one.publisher());
                spellings.add(new Spelling(spelling, one.publisher()));
            });
        }
        spellings.sort(
                Comparator.comparingInt((Spelling spelling) -> -spelling.words().length()));
    }

    /** How others write a publisher when they credit it. */
    record Spelling(String words, Publisher publisher) {}

    /** By the feed's address, else by the outlet's name, else by the site of the story's link. */
    public Publisher of(Story story) {
        return ofFeed(story.feed())
                .or(() -> named(story.outlet()))
                .or(() -> story.link().map(Link::host).flatMap(this::ofHost))
                .orElseGet(() -> Publisher.unknown(story.outlet()));
    }

    public Optional<Publisher> ofFeed(String feed) {
        return Optional.ofNullable(byFeed.get(feed));
    }

    /** By name or by one of its credit spellings; a name that is a host counts as that site. */
    public Optional<Publisher> named(String name) {
        return Optional.ofNullable(byName.get(folded(name))).or(() -> ofHost(folded(name)));
    }

    /** The site itself, or one it lies below: {@code news.daily.example} is {@code daily.example}'s. */
    public Optional<Publisher> ofHost(String host) {
        var rest = host.toLowerCase(Locale.ROOT);
        while (rest.contains(".")) {
            var publisher = byHost.get(rest);
            if (publisher != null) {
                return Optional.of(publisher);
            }
            rest = rest.substring(rest.indexOf('.') + 1);
        }
        return Optional.empty();
    }

    /** Longest first, so that "Reuters Brasil" is tried before "Reuters". */
    List<Spelling> spellings() {
        return List.copyOf(spellings);
    }

    private static String folded(String name) {
        return name.strip()
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^the\\s+", "")
                .replaceAll("\\s+", " ");
    }
}
