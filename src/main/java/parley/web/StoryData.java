package parley.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import parley.cluster.Sameness;
import parley.cluster.Storyline;
import parley.cluster.TopicStory;
import parley.source.Origin;
import parley.source.Publisher;
import parley.story.Link;
import parley.story.Revision;
import parley.story.Story;
import parley.story.StoryId;
import parley.topic.Match;
import parley.topic.Reading;
import parley.topic.Reason;
import parley.web.StoryDesk.EventFile;
import parley.web.StoryDesk.JudgedStory;
import parley.web.StoryDesk.StoryFile;

/** A story as the pages' JSON shows it: plain values, ids as texts. */
public record StoryData(
        String id,
        String feed,
        String outlet,
        String language,
        String title,
        String summary,
        Optional<String> link,
        Optional<Instant> published,
        Instant firstSeen,
        List<Verdict> matches) {
    static StoryData of(JudgedStory judged) {
        return of(judged.story(), judged.matches());
    }

    private static StoryData of(Story story, List<Match> matches) {
        return new StoryData(
                story.id().value(),
                story.feed(),
                story.outlet(),
                story.language().code(),
                story.title(),
                story.summary(),
                story.link().map(Link::value),
                story.published(),
                story.firstSeen(),
                matches.stream().map(Verdict::of).toList());
    }

    /** One topic's verdict, with its reasons. */
    public record Verdict(
            String topic,
            String packVersion,
            boolean on,
            double score,
            List<Reason> reasons,
            List<String> missing,
            Reading reading) {
        static Verdict of(Match match) {
            return new Verdict(
                    match.topic(),
                    match.packVersion(),
                    match.on(),
                    match.score(),
                    match.reasons(),
                    match.missing(),
                    match.reading());
        }
    }

    /** @param credit the words that named the reporter, absent when the outlet reports itself */
    public record Provenance(Publisher outlet, Publisher reporter, Optional<String> credit) {
        static Provenance of(Origin origin) {
            return new Provenance(origin.outlet(), origin.reporter(), origin.credit());
        }
    }

    public record Text(int number, Instant seen, String title, String summary) {
        static Text of(Revision revision) {
            return new Text(revision.number(), revision.seen(), revision.title(), revision.summary());
        }
    }

    /** A story with its provenance and its texts over time. */
    public record Whole(StoryData story, Optional<Provenance> origin, List<Text> revisions) {
        static Whole of(StoryFile file) {
            return new Whole(
                    StoryData.of(file.judged()),
                    file.origin().map(Provenance::of),
                    file.revisions().stream().map(Text::of).toList());
        }
    }

    /**
     * @param copyOf id of the story whose text it copies
     * @param copyBy link, title or text: what is the same
     * @param textShared how much of the texts is the same, from 0 to 1
     */
    public record Told(
            StoryData story,
            Provenance origin,
            Optional<String> copyOf,
            Optional<String> copyBy,
            Optional<Double> textShared) {
        static Told of(TopicStory told, EventFile file) {
            var sameness = file.sameness(told);
            return new Told(
                    StoryData.of(told.story(), List.of(told.match())),
                    Provenance.of(told.origin()),
                    Optional.ofNullable(file.cluster().copies().get(told.id())).map(StoryId::value),
                    sameness.map(same -> same.kind().name().toLowerCase(Locale.ROOT)),
                    sameness.map(Sameness::text));
        }
    }

    /** A storyline: events that belong together over days, with the stories of each day (UTC) that had any. */
    public record Line(
            String id,
            String topic,
            String name,
            LocalDate firstDay,
            LocalDate lastDay,
            SortedMap<LocalDate, Integer> volume,
            List<String> events) {
        public static Line of(Storyline line) {
            return new Line(
                    line.id(),
                    line.topic(),
                    line.name(),
                    line.firstDay(),
                    line.lastDay(),
                    line.volume(),
                    line.clusters());
        }
    }

    /** A storyline with some of its events, newest first. */
    public record WholeLine(Line storyline, List<Event> events) {
        public static WholeLine of(Storyline line, List<EventFile> events) {
            return new WholeLine(Line.of(line), events.stream().map(Event::of).toList());
        }
    }

    /** An event with all its stories. */
    public record Event(
            String id, String topic, Optional<Line> storyline, List<Told> stories, List<StandingData.Entry> ledger) {
        static Event of(EventFile file) {
            var cluster = file.cluster();
            return new Event(
                    cluster.id(),
                    cluster.topic(),
                    file.storyline().map(Line::of),
                    file.stories().stream().map(told -> Told.of(told, file)).toList(),
                    file.ledger().stream().map(StandingData.Entry::of).toList());
        }
    }
}
