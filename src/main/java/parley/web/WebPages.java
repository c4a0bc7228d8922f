package parley.web;

import com.rometools.rome.feed.synd.SyndFeed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * From an address to its page: what there is to read under which path. Each kind of page makes itself; the feed in RSS is
 * written by the route.
 */
public final class WebPages {
    private final EditionPages editions;
    private final StoryPages stories;
    private final StorylinePages storylines;
    private final LedgerPages ledger;
    private final FeedPages feeds;
    private final Templates templates;
    private final WebSettings settings;
    private final String styleSheet;

    public WebPages(
            EditionShelf shelf,
            StoryDesk desk,
            Ledgers ledgers,
            FeedDesk feedDesk,
            WebSettings settings,
            InstantSource clock) {
        var shown = new Shown(settings.zone(), new TopicNames(settings.topics()));
        this.settings = settings;
        this.templates = new Templates(settings);
        this.feeds = new FeedPages(feedDesk, templates, shown);
        this.stories = new StoryPages(desk, templates, shown);
        this.storylines = new StorylinePages(desk, settings.topicsAsTold(), templates, shown, clock);
        this.ledger = new LedgerPages(ledgers, settings.topicsAsTold(), templates, shown, clock);
        this.editions = new EditionPages(shelf, feeds, settings, templates, clock);
        this.styleSheet = editions.styleSheet() + read("pages.css");
    }

    /**
     * @param query the address behind the question mark, absent where there is none
     * @param ifNoneMatch the request's header, absent where it has none
     */
    public Page answer(String path, @Nullable String query, @Nullable String ifNoneMatch) {
        return unlessKnown(find(path, Query.of(query)).orElseGet(this::notFound), ifNoneMatch);
    }

    /** The newest editions, to be written as RSS. */
    public SyndFeed editions() {
        return editions.rss();
    }

    /** @param xml what was written of {@link #editions()}, in ASCII */
    public Page rss(String xml, @Nullable String ifNoneMatch) {
        return unlessKnown(Page.of("application/rss+xml; charset=us-ascii", xml), ifNoneMatch);
    }

    private static Page unlessKnown(Page page, @Nullable String ifNoneMatch) {
        return ifNoneMatch == null ? page : page.unlessKnown(ifNoneMatch);
    }

    private Optional<Page> find(String path, Query query) {
        var parts = List.of(path.substring(1).split("/", -1));
        return switch (parts.size()) {
            case 1 -> top(parts.get(0), query);
            case 2 -> under(parts.get(0), parts.get(1), query);
            case 3 -> within(parts.get(0), parts.get(1), parts.get(2), query);
            case 5 -> eventOfEdition(path, parts);
            default -> Optional.empty();
        };
    }

    private Optional<Page> top(String name, Query query) {
        return switch (name) {
            case "" -> Optional.of(editions.latest());
            case "editions" -> Optional.of(editions.list(query));
            case "editions.json" -> Optional.of(editions.listAsJson(query));
            case "stories" -> Optional.of(stories.list(query));
            case "stories.json" -> Optional.of(stories.listAsJson(query));
            case "storylines" -> storylines.anyTopic();
            case "ledger" -> ledger.anyTopic();
            case "feeds" -> Optional.of(feeds.table());
            case "feeds.json" -> Optional.of(feeds.json());
            case "feed.atom" -> Optional.of(editions.atom());
            case "feed.json" -> Optional.of(editions.jsonFeed());
            case "about" -> Optional.of(about());
            case "pages.css" -> Optional.of(Page.of("text/css; charset=utf-8", styleSheet));
            default -> Optional.empty();
        };
    }

    private Optional<Page> under(String kind, String name, Query query) {
        return switch (kind) {
            case "editions" -> editions.last(name);
            case "stories" -> stories.story(name);
            case "events" -> stories.event(name, "", "");
            case "storylines" -> storylines.ofTopic(name, query);
            case "ledger" -> ledger.ofTopic(name);
            default -> Optional.empty();
        };
    }

    private Optional<Page> within(String kind, String whose, String name, Query query) {
        return switch (kind) {
            case "editions" -> editions.one(whose, name);
            case "storylines" -> storylines.one(whose, name, query);
            case "ledger" -> ledger.one(whose, name);
            default -> Optional.empty();
        };
    }

    /** {@code /editions/daily/6/events/a1}: where an edition's event leads. */
    private Optional<Page> eventOfEdition(String path, List<String> parts) {
        return parts.get(0).equals("editions") && parts.get(3).equals("events")
                ? editions.topic(parts.get(1), parts.get(2))
                        .flatMap(topic ->
                                stories.event(parts.get(4), topic, path.substring(0, path.indexOf("/events/"))))
                : Optional.empty();
    }

    private Page about() {
        return Page.html(templates.fill("about", "How this is made", "/about", "", Map.of("settings", settings)));
    }

    private Page notFound() {
        return Page.notFound(templates.say("Not found", "", "There is no page at this address."));
    }

    private static String read(String name) {
        try (var in = WebPages.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
