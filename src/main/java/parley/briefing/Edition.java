package parley.briefing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One issue of a briefing: a record of plain values, complete in itself. Every renderer and channel works from it alone.
 *
 * @param schema version of this record's JSON form ({@code config/schema/edition.schema.json})
 * @param number counts up from 1 without gaps within a briefing; 0 for a preview
 * @param from exclusive, by first seen
 * @param to inclusive, by first seen
 * @param due the instant the schedule asked for; equals {@code to} unless late
 * @param late composed after downtime
 * @param zone IANA name of the reader's zone: times are shown in it and it is named once
 * @param notice a mark that every page and message shows (the demo's "invented news"), else absent
 * @param events at most the briefing's limit, ranked; told in full
 * @param alsoSeen ranked on, one line each
 * @param home address of the edition's own page without a trailing slash, empty when the hub has no public address
 */
public record Edition(
        int schema,
        String briefing,
        String title,
        String topic,
        int number,
        Instant from,
        Instant to,
        Instant due,
        boolean late,
        String zone,
        Optional<String> notice,
        Counts counts,
        List<Move> moved,
        List<LedgerRow> ledger,
        List<Event> events,
        List<Event> alsoSeen,
        List<Party> said,
        List<Appointment> next,
        List<Appointment> passed,
        Coverage coverage,
        List<Correction> corrected,
        List<FailedFeed> failedFeeds,
        String home,
        Manifest manifest) {
    public static final int SCHEMA = 2;

    public Edition {
        moved = List.copyOf(moved);
        ledger = List.copyOf(ledger);
        events = List.copyOf(events);
        alsoSeen = List.copyOf(alsoSeen);
        said = List.copyOf(said);
        next = List.copyOf(next);
        passed = List.copyOf(passed);
        corrected = List.copyOf(corrected);
        failedFeeds = List.copyOf(failedFeeds);
    }

    /** Nothing new: no event, nothing moved, nothing corrected. */
    public boolean isQuiet() {
        return events.isEmpty() && alsoSeen.isEmpty() && moved.isEmpty() && corrected.isEmpty();
    }

    public boolean isPreview() {
        return number == 0;
    }

    /** All events in order: those told in full, then those of one line. */
    public List<Event> allEvents() {
        return Stream.concat(events.stream(), alsoSeen.stream()).toList();
    }

    /** The same edition as it reads on a page of its own: links to its events start at that page's address. */
    public Edition at(String page) {
        return new Edition(
                schema,
                briefing,
                title,
                topic,
                number,
                from,
                to,
                due,
                late,
                zone,
                notice,
                counts,
                moved,
                ledger,
                events,
                alsoSeen,
                said,
                next,
                passed,
                coverage,
                corrected,
                failedFeeds,
                page,
                manifest);
    }

    /** The event's own page; absent when the hub has no public address. */
    public Optional<String> eventPage(String event) {
        return home.isEmpty() || event.isEmpty() ? Optional.empty() : Optional.of(home + "/events/" + event);
    }

    /** What happened to an event since the briefing's previous edition. */
    public enum Mark {
        ADVANCED("▲", "moved"),
        NEW("+", "new"),
        DISPUTED("≠", "disputed"),
        CONFIRMED("✓", "now confirmed"),
        UPDATE("update", "update"),
        CORRECTED("corrected", "corrected"),
        QUIET("quiet", "quiet");

        private final String sign;
        private final String word;

        Mark(String sign, String word) {
            this.sign = sign;
            this.word = word;
        }

        /** As shown to readers where space is short. */
        public String sign() {
            return sign;
        }

        /** For whoever does not know the sign, or hears the page read out. */
        public String word() {
            return word;
        }
    }

    /** One family reports it, or two independent ones (or the official whose own act it is) do. */
    public enum Firmness {
        REPORTED,
        CONFIRMED
    }

    /**
     * @param newestStory published time of the newest story read, on topic or not
     */
    public record Counts(
            int feeds,
            int feedsAnswered,
            int storiesRead,
            int storiesOnTopic,
            int events,
            Optional<Instant> newestStory) {}

    /**
     * One line of <i>what moved</i>.
     *
     * @param language of the text: a source's own where it is a title
     * @param event id of the event it stands for; empty where it stands for none
     */
    public record Move(Mark mark, String text, String language, String firm, String event, List<Source> sources) {}

    /**
     * One instrument: what it was, what it is, who took it there, how firm, since when.
     *
     * @param id its id in the topic pack
     * @param by in words: {@code by the allies; Moscow is not named}
     * @param was equal to {@code is} where nothing changed since the previous edition; empty where nothing was known
     */
    public record LedgerRow(
            String id,
            String instrument,
            String was,
            String is,
            String by,
            String firm,
            Optional<Instant> since,
            List<Source> sources) {
        public boolean changed() {
            return !was.equals(is);
        }
    }

    /**
     * One event.
     *
     * @param id its cluster's id; see {@link #eventPage}
     * @param rank its number in the edition, from 1, counted on through {@code alsoSeen}
     * @param changes of an update: what brought it back, in a few words each ("now confirmed", "2 more publishers")
     * @param earlier of an update: where a reader saw it last
     * @param title the title of its leading story, in that story's language
     * @param storyline the name of the storyline it belongs to, empty where it stands alone
     * @param themes the names of its themes
     * @param sentences one or two, in the sources' own words
     * @param hedges the words that keep it from being firm
     * @param independent publisher families after taking reprints away
     * @param reprints how many copies, by whose report they copy
     * @param sources independent ones first, at most the briefing's limit
     * @param moreSources how many stories are not listed
     * @param sameMeeting the rank of the event in full that tells of the same meeting
     * @param disagreement lines such as "Outlets differ on …", each with its sources' words
     */
    public record Event(
            String id,
            int rank,
            List<Mark> marks,
            List<String> changes,
            Optional<Earlier> earlier,
            String title,
            String language,
            String storyline,
            List<String> themes,
            List<Sentence> sentences,
            List<Hedged> hedges,
            List<Said> said,
            Firmness firmness,
            int independent,
            List<Reprints> reprints,
            List<Source> sources,
            int moreSources,
            List<String> disagreement,
            Optional<Integer> sameMeeting,
            Optional<Instant> firstReported) {
        /** As it stands where space is short. */
        Event withOneSentence() {
            return new Event(
                    id,
                    rank,
                    marks,
                    changes,
                    earlier,
                    title,
                    language,
                    storyline,
                    themes,
                    sentences.stream().limit(1).toList(),
                    hedges,
                    said,
                    firmness,
                    independent,
                    reprints,
                    sources,
                    moreSources,
                    disagreement,
                    sameMeeting,
                    firstReported);
        }
    }

    /** Item {@code rank} of edition no. {@code edition} of the same briefing. */
    public record Earlier(int edition, int rank) {}

    /** A sentence of a source, shortened only at clause borders. */
    public record Sentence(String text, String language, Source source) {}

    /** {@code kind} is unverified or conditional. */
    public record Hedged(String kind, String words) {}

    /** Who said what. */
    public record Said(String speaker, String party, String text, boolean quoted, String language, Source source) {}

    public record Reprints(String of, int count) {}

    /**
     * Where it was reported.
     *
     * @param publisherClass independent, public, agency, aggregator, official, state or unknown
     * @param url http or https, or empty when the feed gave no link
     */
    public record Source(
            String story,
            String outlet,
            String publisherClass,
            String language,
            String title,
            String url,
            Optional<Instant> published) {}

    /**
     * What one party said.
     *
     * @param said beside what the events in full hold
     * @param items the events in full that hold words of it; both are empty where no words of a principal party were found
     */
    public record Party(String party, List<Said> said, List<Integer> items) {
        public Party {
            items = items == null ? List.of() : List.copyOf(items);
        }
    }

    /**
     * A meeting or deadline with a date.
     *
     * @param what the sentence that announced it
     */
    public record Appointment(LocalDate day, String what, String language, int announcedBy, List<Source> sources) {}

    /**
     * The last days, oldest first.
     */
    public record Coverage(List<Day> days) {}

    public record Day(LocalDate day, int stories, int feedsAnswered) {}

    /** A text that changed after we showed it. */
    public record Correction(int edition, int item, String outlet, String was, String is, Instant at, Source source) {}

    /** A feed that did not answer, and why, in plain words. */
    public record FailedFeed(String outlet, String why, Optional<Instant> since) {}

    /**
     * What the edition was made from, and what the briefing's readers have been shown so far.
     *
     * @param stories ids of all stories on topic in the span
     * @param shown every event that this or an earlier edition showed, while it is in the window: <i>new</i> survives
     *     missed days, and clusters that merge
     */
    public record Manifest(String packVersion, List<String> stories, List<Shown> shown) {
        public static final Manifest EMPTY = new Manifest("", List.of(), List.of());

        public Manifest {
            stories = List.copyOf(stories);
            shown = List.copyOf(shown);
        }
    }

    /**
     * An event as it was shown last.
     *
     * @param edition number of that edition
     * @param rank its number there
     * @param at the {@code to} of that edition
     * @param stories its members' ids
     * @param claims the facts shown of it, as keys that only equality gives a meaning to
     */
    public record Shown(String event, int edition, int rank, Instant at, List<String> stories, List<String> claims) {}
}
