package parley.web;

import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import parley.cluster.Storyline;
import parley.topic.TopicPack;

/** The pages of storylines: all that a topic has running, and each with its events day by day. Joins no events itself. */
final class StorylinePages {
    /** Storylines on one page of the list, events on one page of a storyline. */
    private static final int LISTED = 30;

    private static final int LAST_PAGE = 2000;

    /** How far back the list looks. */
    private static final Duration LATELY = Duration.ofDays(14);

    private final StoryDesk desk;
    private final List<String> topics;
    private final Templates templates;
    private final Shown shown;
    private final InstantSource clock;

    StorylinePages(StoryDesk desk, List<TopicPack> topics, Templates templates, Shown shown, InstantSource clock) {
        this.desk = desk;
        this.topics = topics.stream().map(TopicPack::id).toList();
        this.templates = templates;
        this.shown = shown;
        this.clock = clock;
    }

    /** Leads to the first topic's. */
    Optional<Page> anyTopic() {
        return topics.stream().findFirst().map(topic -> Page.redirect("/storylines/" + topic));
    }

    /**
     * @param name a topic's id, or that and {@code .json}
     * @param query {@code which=all}: also those of a single event
     */
    Optional<Page> ofTopic(String name, Query query) {
        var asked = AskedName.of(name);
        var topic = asked.id();
        if (!topics.contains(topic)) {
            return Optional.empty();
        }
        var which = query.word("which").equals("all") ? "all" : "running";
        var lines = desk.storylines(topic, clock.instant().minus(LATELY), clock.instant()).stream()
                .filter(line -> which.equals("all") || line.clusters().size() > 1)
                .sorted(Storyline.LATEST_FIRST)
                .toList();
        return Optional.of(
                asked.isJson()
                        ? Page.json(Jsons.write(
                                lines.stream().map(StoryData.Line::of).toList()))
                        : list(topic, which, lines, query.number("page", 1, LAST_PAGE)));
    }

    private Page list(String topic, String which, List<Storyline> lines, int page) {
        var rows = lines.stream()
                .skip((page - 1L) * LISTED)
                .limit(LISTED)
                .map(this::row)
                .toList();
        var parameters = new LinkedHashMap<String, Object>();
        parameters.put("shown", shown);
        parameters.put("topic", topic);
        parameters.put("topics", topics);
        parameters.put("which", which);
        parameters.put("rows", rows);
        parameters.put("days", LATELY.toDays());
        parameters.put("page", page);
        parameters.put("hasOlder", lines.size() > page * LISTED);
        return Page.html(templates.fill(
                "storylines",
                "Storylines",
                "/storylines",
                "/storylines/%s.json?which=%s".formatted(topic, which),
                parameters));
    }

    private StorylineRow row(Storyline line) {
        var today = clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
        var latest = desk.eventsOf(line, 0, 1).stream().findFirst().map(StoryDesk.EventFile::first);
        return new StorylineRow(line, latest, VolumeChart.of(line, today.minusDays(LATELY.toDays()), today));
    }

    /** @param name a storyline's id, or that of any of its stories; or one of these and {@code .json} */
    Optional<Page> one(String topic, String name, Query query) {
        var asked = AskedName.of(name);
        if (!asked.isId()) {
            return Optional.empty();
        }
        return Optional.of(desk.storyline(topic, asked.id())
                .map(line -> line.id().equals(asked.id())
                        ? page(line, asked, query.number("page", 1, LAST_PAGE))
                        : Page.redirect(path(line) + (asked.isJson() ? ".json" : "")))
                .orElseGet(this::nowhere));
    }

    private Page page(Storyline line, AskedName asked, int page) {
        var events = desk.eventsOf(line, (page - 1) * LISTED, LISTED);
        if (asked.isJson()) {
            return Page.json(Jsons.write(StoryData.WholeLine.of(line, events)));
        }
        return Page.html(templates.fill(
                "storyline",
                shown.name(line),
                "/storylines",
                path(line) + ".json?page=" + page,
                Map.of(
                        "shown",
                        shown,
                        "line",
                        line,
                        "chart",
                        VolumeChart.of(line),
                        "days",
                        StorylineDay.of(events, shown),
                        "publishers",
                        publishers(events),
                        "page",
                        page,
                        "hasOlder",
                        line.clusters().size() > page * LISTED)));
    }

    /** {@code Wire A (agency) 3}: who told how many of the stories, the busiest first. */
    private List<String> publishers(List<StoryDesk.EventFile> events) {
        var counts = new TreeMap<String, Integer>();
        events.stream()
                .flatMap(event -> event.stories().stream())
                .forEach(told -> counts.merge(shown.publisher(told.origin().outlet()), 1, Integer::sum));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .toList();
    }

    private Page nowhere() {
        return Page.notFound(
                templates.say(
                        "This storyline is no more",
                        "/storylines",
                        "Its stories were taken off the topic, or there never was one. The list of storylines has those that run now."));
    }

    static String path(Storyline line) {
        return "/storylines/" + line.topic() + "/" + line.id();
    }
}
