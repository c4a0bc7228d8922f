package parley.web;

import com.rometools.rome.feed.synd.SyndFeed;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.briefing.Edition;
import parley.briefing.Footer;
import parley.briefing.HtmlRendering;
import parley.briefing.JsonRendering;
import parley.briefing.MarkdownRendering;
import parley.briefing.TextRendering;
import parley.briefing.Wording;

/** The pages of editions: the latest, all of them, one in each form. Composes none. */
final class EditionPages {
    /** Editions on one page of the list. */
    private static final int LISTED = 30;

    private final EditionShelf shelf;
    private final WebSettings settings;
    private final Templates templates;
    private final InstantSource clock;
    private final FeedPages feeds;
    private final HtmlRendering html = new HtmlRendering();

    EditionPages(EditionShelf shelf, FeedPages feeds, WebSettings settings, Templates templates, InstantSource clock) {
        this.feeds = feeds;
        this.shelf = shelf;
        this.settings = settings;
        this.templates = templates;
        this.clock = clock;
    }

    SyndFeed rss() {
        return feed().rss(newest());
    }

    Page atom() {
        return feed().atom(newest());
    }

    Page jsonFeed() {
        return feed().json(newest());
    }

    private EditionFeed feed() {
        return new EditionFeed(settings.address());
    }

    String styleSheet() {
        return html.styleSheet();
    }

    /** The newest edition of any briefing; before there is one, what the hub is doing. */
    Page latest() {
        return newest().stream().findFirst().map(this::html).orElseGet(this::noneYet);
    }

    /** @param query {@code before}: only editions due before this instant */
    Page list(Query query) {
        var some = some(query);
        var lines = some.editions().stream().map(EditionLine::of).toList();
        return lines.isEmpty()
                ? noneYet()
                : Page.html(templates.fill(
                        "editions",
                        "Editions",
                        "/editions",
                        "/editions.json",
                        Map.of(
                                "lines",
                                lines,
                                "older",
                                some.older().map(Instant::toString).orElse(""))));
    }

    Page listAsJson(Query query) {
        return Page.json(
                Jsons.write(some(query).editions().stream().map(EditionLine::of).toList()));
    }

    /** @param older what the next page comes before; empty when this one is the last */
    private record Some(List<Edition> editions, Optional<Instant> older) {}

    /** One page of the list. Editions due at one instant stay on one page, so that none falls between two. */
    private Some some(Query query) {
        var found = shelf.before(query.instant("before").orElseGet(clock::instant), LISTED + 1);
        if (found.size() <= LISTED) {
            return new Some(found, Optional.empty());
        }
        var first = found.get(LISTED).due();
        var page =
                found.stream().filter(edition -> edition.due().isAfter(first)).toList();
        return new Some(page, Optional.of(first.plusMillis(1)));
    }

    /** The last edition of a briefing: an address that stays. */
    Optional<Page> last(String briefing) {
        return shelf.last(briefing).map(edition -> Page.redirect(path(edition)));
    }

    /** @param name number and form: {@code 6}, {@code 6.json}, {@code 6.txt}, {@code 6.md} */
    Optional<Page> one(String briefing, String name) {
        var parts = name.split("\\.", 2);
        return number(parts[0])
                .flatMap(number -> shelf.find(briefing, number))
                .flatMap(edition -> inForm(edition, parts.length == 1 ? "" : parts[1]));
    }

    /** The topic of an edition. */
    Optional<String> topic(String briefing, String name) {
        return number(name).flatMap(number -> shelf.find(briefing, number)).map(Edition::topic);
    }

    private Optional<Page> inForm(Edition edition, String form) {
        return switch (form) {
            case "" -> Optional.of(html(edition));
            case "json" -> Optional.of(Page.json(new JsonRendering().render(edition)));
            case "txt" -> Optional.of(Page.of("text/plain; charset=utf-8", new TextRendering().render(edition)));
            case "md" -> Optional.of(Page.of("text/markdown; charset=utf-8", new MarkdownRendering().render(edition)));
            default -> Optional.empty();
        };
    }

    private Page html(Edition edition) {
        var here = path(edition);
        return Page.html(templates.fill(
                "edition",
                new Wording(edition).headline(),
                "/",
                here + ".json",
                Map.of(
                        "path", here,
                        "number", edition.number(),
                        "briefing", edition.briefing(),
                        "topic", edition.topic(),
                        "storylines", storylines(edition),
                        "hasNext",
                                shelf.find(edition.briefing(), edition.number() + 1)
                                        .isPresent(),
                        "part", html.part(edition.at(here), Footer.NONE))));
    }

    /** From the name of each storyline to one of its events, which leads to it whatever id it has by now. */
    private static Map<String, String> storylines(Edition edition) {
        var storylines = new LinkedHashMap<String, String>();
        edition.allEvents().stream()
                .filter(event -> !event.storyline().isEmpty())
                .forEach(event -> storylines.putIfAbsent(event.storyline(), event.id()));
        return storylines;
    }

    private Page noneYet() {
        return Page.html(templates.fill(
                "none-yet",
                "No edition yet",
                "/",
                "",
                Map.of("settings", settings, "answered", feeds.answered().orElse(""))));
    }

    private List<Edition> newest() {
        return shelf.before(clock.instant(), LISTED);
    }

    static String path(Edition edition) {
        return "/editions/" + edition.briefing() + "/" + edition.number();
    }

    private static Optional<Integer> number(String text) {
        return text.matches("[1-9]\\d{0,8}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }
}
