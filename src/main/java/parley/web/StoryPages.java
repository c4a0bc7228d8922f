package parley.web;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import parley.story.StoryId;
import parley.web.StoryDesk.StoryFile;
import parley.web.StoryDesk.Which;

/** The pages of stories and of the events that they tell: why each is in, or is not. Judges none. */
final class StoryPages {
    /** Stories on one page of the list. */
    private static final int LISTED = 50;

    private static final int LAST_PAGE = 2000;

    private final StoryDesk desk;
    private final Templates templates;
    private final Shown shown;

    StoryPages(StoryDesk desk, Templates templates, Shown shown) {
        this.desk = desk;
        this.templates = templates;
        this.shown = shown;
    }

    Page list(Query query) {
        var which = which(query);
        int page = query.number("page", 1, LAST_PAGE);
        var stories = desk.recent(which, (page - 1) * LISTED, LISTED);
        return Page.html(templates.fill(
                "stories",
                "Stories",
                "/stories",
                "/stories.json?which=" + word(which) + "&page=" + page,
                Map.of(
                        "shown", shown,
                        "stories", stories,
                        "which", word(which),
                        "page", page,
                        "hasOlder", stories.size() == LISTED)));
    }

    Page listAsJson(Query query) {
        int page = query.number("page", 1, LAST_PAGE);
        return Page.json(Jsons.write(desk.recent(which(query), (page - 1) * LISTED, LISTED).stream()
                .map(StoryData::of)
                .toList()));
    }

    /** @param name id, or id and {@code .json} */
    Optional<Page> story(String name) {
        var asked = AskedName.of(name);
        return id(asked)
                .flatMap(desk::story)
                .map(file -> asked.isJson() ? Page.json(Jsons.write(StoryData.Whole.of(file))) : story(file));
    }

    /**
     * @param topic of the edition that led here; empty for any
     * @param back that edition's address; empty for none
     */
    Optional<Page> event(String name, String topic, String back) {
        var asked = AskedName.of(name);
        return id(asked).stream()
                .flatMap(id -> desk.events(id).stream())
                .filter(file -> topic.isEmpty() || file.cluster().topic().equals(topic))
                .findFirst()
                .map(file -> asked.isJson() ? Page.json(Jsons.write(StoryData.Event.of(file))) : event(file, back));
    }

    private Page story(StoryFile file) {
        var story = file.judged().story();
        var matches = file.judged().matches();
        var parameters = new LinkedHashMap<String, Object>();
        parameters.put("shown", shown);
        parameters.put("file", file);
        parameters.put("title", MarkedText.of(story.title(), "title", matches));
        parameters.put("summary", MarkedText.of(story.summary(), "summary", matches));
        parameters.put("isOn", matches.stream().anyMatch(match -> match.on()));
        return Page.html(
                templates.fill("story", story.title(), "/stories", "/stories/" + story.id() + ".json", parameters));
    }

    private Page event(StoryDesk.EventFile file, String back) {
        var first = file.first();
        return Page.html(templates.fill(
                "event",
                first.title(),
                "",
                "/events/" + file.cluster().id() + ".json",
                Map.of("shown", shown, "file", file, "first", first, "back", back)));
    }

    private static Optional<StoryId> id(AskedName asked) {
        return asked.isId() ? Optional.of(new StoryId(asked.id())) : Optional.empty();
    }

    private static Which which(Query query) {
        return switch (query.word("which")) {
            case "off" -> Which.OFF;
            case "all" -> Which.ALL;
            default -> Which.ON;
        };
    }

    private static String word(Which which) {
        return which.name().toLowerCase(Locale.ROOT);
    }
}
