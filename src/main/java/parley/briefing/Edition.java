package parley.briefing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

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
 * @param home address of the edition's page without a trailing slash, empty when no public address is set
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
    public static final int SCHEMA = 1;

    public boolean isQuiet() {
        return events.isEmpty() && alsoSeen.isEmpty();
    }

    /** What happened to an event since the briefing's previous edition. */
    public enum Mark {
        ADVANCED("▲"),
        NEW("+"),
        DISPUTED("≠"),
        CONFIRMED("✓"),
        UPDATE("update"),
        CORRECTED("corrected"),
        QUIET("quiet");

        private final String sign;

        Mark(String sign) {
            this.sign = sign;
        }

        /** As shown to readers. */
        public String sign() {
            return sign;
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
     * @param event id of the event it stands for; empty where it stands for none
     */
    public record Move(Mark mark, String text, String firm, String event, List<Source> sources) {}

    /** One instrument: what it was, what it is, who took it there, how firm, since when. */
    public record LedgerRow(
            String instrument,
            String was,
            String is,
            String by,
            String firm,
            Optional<Instant> since,
            List<Source> sources) {}

    /**
     * One event.
     *
     * @param id its cluster's id; the event's page is {@code home + "/events/" + id}
     * @param title the title of its leading story, in that story's language
     * @param themes the names of its themes
     * @param sentences one or two, in the sources' own words
     * @param hedges the words that keep it from being firm
     * @param independent publisher families after taking reprints away
     * @param reprints how many copies, by whose report they copy
     * @param sources independent ones first, at most the briefing's limit
     * @param moreSources how many stories are not listed
     * @param disagreement lines such as "Outlets differ on …", each with its sources' words
     */
    public record Event(
            String id,
            int rank,
            List<Mark> marks,
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
            Optional<Instant> firstReported) {}

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

    /** What one party said. */
    public record Party(String party, List<Said> said) {}

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
     * What the edition was made from.
     *
     * @param stories ids of all stories on topic in the span
     * @param shown for each event shown, its members' ids: <i>new</i> survives when clusters merge
     */
    public record Manifest(String packVersion, List<String> stories, List<Shown> shown) {}

    public record Shown(String event, List<String> stories, List<String> claims) {}
}
