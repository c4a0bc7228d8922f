package parley.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import parley.cluster.Storyline;
import parley.ledger.LedgerEntry;
import parley.source.Origin;
import parley.source.Publisher;
import parley.story.Link;
import parley.story.Revision;
import parley.story.Story;
import parley.topic.Hedge;
import parley.topic.Match;
import parley.topic.Reading;
import parley.topic.Reason;
import parley.web.StoryDesk.EventFile;
import parley.web.StoryDesk.JudgedStory;
import parley.web.StoryDesk.StoryFile;

/** A story as the pages' JSON shows it: plain values, ids as texts. */
record StoryData(
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
    record Verdict(
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
    record Provenance(Publisher outlet, Publisher reporter, Optional<String> credit) {
        static Provenance of(Origin origin) {
            return new Provenance(origin.outlet(), origin.reporter(), origin.credit());
        }
    }

    record Text(int number, Instant seen, String title, String summary) {
        static Text of(Revision revision) {
            return new Text(revision.number(), revision.seen(), revision.title(), revision.summary());
        }
    }

    /** A story with its provenance and its texts over time. */
    record Whole(StoryData story, Optional<Provenance> origin, List<Text> revisions) {
        static Whole of(StoryFile file) {
            return new Whole(
                    StoryData.of(file.judged()),
                    file.origin().map(Provenance::of),
                    file.revisions().stream().map(Text::of).toList());
        }
    }

    /** @param copyOf id of the story whose text it copies */
    record Told(StoryData story, Provenance origin, Optional<String> copyOf) {}

    record Entry(
            String instrument,
            String stage,
            String by,
            Instant when,
            String story,
            String outlet,
            String publisherClass,
            String sentence,
            String cue,
            List<Hedge> hedges) {
        static Entry of(LedgerEntry entry) {
            return new Entry(
                    entry.instrument(),
                    entry.stage().word(),
                    entry.by(),
                    entry.when(),
                    entry.story().value(),
                    entry.outlet(),
                    entry.publisherClass().word(),
                    entry.sentence(),
                    entry.cue(),
                    entry.hedges());
        }
    }

    /** A storyline: events that belong together over days, with the stories of each day (UTC) that had any. */
    record Line(
            String id,
            String name,
            LocalDate firstDay,
            LocalDate lastDay,
            SortedMap<LocalDate, Integer> volume,
            List<String> events) {
        static Line of(Storyline line) {
            return new Line(line.id(), line.name(), line.firstDay(), line.lastDay(), line.volume(), line.clusters());
        }
    }

    /** An event with all its stories. */
    record Event(String id, String topic, Optional<Line> storyline, List<Told> stories, List<Entry> ledger) {
        static Event of(EventFile file) {
            var cluster = file.cluster();
            return new Event(
                    cluster.id(),
                    cluster.topic(),
                    file.storyline().map(Line::of),
                    file.stories().stream()
                            .map(told -> new Told(
                                    StoryData.of(told.story(), List.of(told.match())),
                                    Provenance.of(told.origin()),
                                    Optional.ofNullable(cluster.copies().get(told.id()))
                                            .map(id -> id.value())))
                            .toList(),
                    file.ledger().stream().map(Entry::of).toList());
        }
    }
}
