package parley.cluster;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import parley.source.Origin;
import parley.source.Publisher;
import parley.source.PublisherClass;
import parley.story.Credits;
import parley.story.Language;
import parley.story.Link;
import parley.story.Story;
import parley.story.StoryId;
import parley.topic.Match;
import parley.topic.Reading;

/** Invented stories on a topic for tests: {@code Told.by("Wire A").at("2026-03-01T08:00:00Z").says("…", "…")}. */
record Told(String outlet, String language, Instant when, Reading reading, String link) {
    static Told by(String outlet) {
        return new Told(outlet, "en", Instant.parse("2026-03-01T08:00:00Z"), Reading.NOTHING, "");
    }

    Told in(String code) {
        return new Told(outlet, code, when, reading, link);
    }

    Told at(String instant) {
        return new Told(outlet, language, Instant.parse(instant), reading, link);
    }

    Told linking(String address) {
        return new Told(outlet, language, when, reading, address);
    }

    Told naming(String... actors) {
        return new Told(
                outlet, language, when, new Reading(List.of(), List.of(actors), Optional.empty(), List.of()), link);
    }

    TopicStory says(String title, String summary) {
        var feed = "https://" + outlet.replace(' ', '-') + ".example/feed";
        var id = StoryId.of(feed, title + when);
        var story = new Story(
                id,
                feed,
                outlet,
                new Language(language),
                title,
                summary,
                "",
                Link.parse(link),
                Optional.of(when),
                when,
                Credits.NONE,
                List.of(),
                false);
        var match = new Match(id, "harbour", "1", true, 5, List.of(), List.of(), reading);
        return new TopicStory(story, match, Origin.own(new Publisher(outlet, outlet, PublisherClass.INDEPENDENT, "")));
    }
}
