package parley.briefing;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import parley.briefing.Edition.Event;
import parley.briefing.Edition.Firmness;
import parley.briefing.Edition.Mark;
import parley.briefing.Edition.Said;
import parley.briefing.Edition.Source;

/**
 * The words around the sources' own: the same in mail, chat, page and file, because every renderer takes them from here.
 * Times are in the edition's zone. Escapes nothing: that is each renderer's.
 */
public final class Wording {
    private static final Locale LOCALE = Locale.ENGLISH;
    private static final DateTimeFormatter TITLE = DateTimeFormatter.ofPattern("EEEE d MMMM, HH:mm", LOCALE);
    private static final DateTimeFormatter SPAN = DateTimeFormatter.ofPattern("EEE d MMM HH:mm", LOCALE);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMM HH:mm", LOCALE);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", LOCALE);

    /** The language of our own words; sources in it come first where several say the same. */
    public static final String LANGUAGE = "en";

    /** What the link to the edition's own page says. */
    public static final String HOME = "How this was made: every story and why it is here";

    /** RFC 5322 section 2.1.1 advises 78 columns; list views cut earlier. */
    private static final int SUBJECT = 78;

    private final Edition edition;
    private final ZoneId zone;

    public Wording(Edition edition) {
        this.edition = edition;
        this.zone = ZoneId.of(edition.zone());
    }

    public String title() {
        return PlainText.line(edition.title());
    }

    /** {@code Briefing no. 6}, or {@code Preview}. */
    public String number() {
        return edition.isPreview() ? "Preview" : "Briefing no. " + edition.number();
    }

    /** {@code Wednesday 7 January, 07:00 Kyiv}: the one place that names the zone. */
    public String when() {
        return TITLE.format(edition.due().atZone(zone)) + " " + zoneName();
    }

    /** What the subject of a mail and the title of a page say. */
    public String headline() {
        return title() + " · " + number() + " · " + DAY.format(edition.due().atZone(zone));
    }

    public String span() {
        var span = SPAN.format(edition.from().atZone(zone)) + " to "
                + SPAN.format(edition.to().atZone(zone));
        return edition.late() ? span + " (late: it was due before the hub was up again)" : span;
    }

    public List<String> counts() {
        var counts = edition.counts();
        var lines = new ArrayList<String>();
        if (counts.feeds() > 0) {
            lines.add(answered());
        }
        lines.add("%s read, %s on topic, %s"
                .formatted(
                        counted(counts.storiesRead(), "story", "stories"),
                        number(counts.storiesOnTopic()),
                        counted(counts.events(), "event", "events")));
        return lines;
    }

    /** {@code Nothing new; 38 of 40 feeds answered, newest story 7 Jan 05:12}. */
    public String quiet() {
        var told = new ArrayList<String>();
        if (edition.counts().feeds() > 0) {
            told.add(answered());
        }
        edition.counts().newestStory().ifPresent(newest -> told.add("newest story " + moment(newest)));
        return told.isEmpty() ? "Nothing new." : "Nothing new; " + String.join(", ", told) + ".";
    }

    public String moment(Instant instant) {
        return MOMENT.format(instant.atZone(zone));
    }

    public String day(LocalDate day) {
        return DAY.format(day);
    }

    /** Only the marks that stand before a title; each with its word. */
    public String marks(Event event) {
        return event.marks().stream().map(Wording::mark).collect(Collectors.joining(" · "));
    }

    private static String mark(Mark mark) {
        return mark.sign().equals(mark.word()) ? mark.word() : mark.sign() + " " + mark.word();
    }

    /** Of an update: where it was before and what brought it back. */
    public Optional<String> since(Event event) {
        var before = event.earlier().map(e -> "Since no. %d, item %d: ".formatted(e.edition(), e.rank()));
        if (event.changes().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(before.orElse("") + String.join("; ", event.changes()));
    }

    /** {@code confirmed, 4 independent publishers}. */
    static String firmness(Event event) {
        var firm = event.firmness() == Firmness.CONFIRMED ? "confirmed" : "reported";
        return event.independent() == 0
                ? firm + ", no publisher known to be independent"
                : firm + ", " + counted(event.independent(), "independent publisher", "independent publishers");
    }

    /** {@code confirmed, 4 independent publishers, first 6 Jan 18:40; 9 reprints of Wire A}. */
    public String firm(Event event) {
        var first = event.firstReported().map(at -> ", first " + moment(at)).orElse("");
        var reprints = event.reprints().stream()
                .map(r -> "; " + counted(r.count(), "reprint", "reprints") + " of " + PlainText.line(r.of()))
                .collect(Collectors.joining());
        return firmness(event) + first + reprints;
    }

    /** {@code conditional: “if”, “would”; unverified: “draft seen by”}. */
    public Optional<String> hedges(Event event) {
        var kinds = event.hedges().stream()
                .collect(Collectors.groupingBy(
                        Edition.Hedged::kind,
                        TreeMap::new,
                        Collectors.mapping(
                                hedge -> "“" + PlainText.line(hedge.words()) + "”", Collectors.joining(", "))));
        return kinds.isEmpty()
                ? Optional.empty()
                : Optional.of(kinds.entrySet().stream()
                        .map(kind -> kind.getKey() + ": " + kind.getValue())
                        .collect(Collectors.joining("; ")));
    }

    public Optional<String> themes(Event event) {
        return event.themes().isEmpty() ? Optional.empty() : Optional.of(String.join(" · ", event.themes()));
    }

    /** What was said, in quotation marks where the source has it so. */
    public String words(Said said) {
        var text = PlainText.line(said.text());
        return said.quoted() ? "“" + text + "”" : text;
    }

    /** {@code agency, uk}: what stands in brackets after an outlet's name. */
    public String about(Source source) {
        var told = new ArrayList<String>();
        if (!source.publisherClass().equals("independent")) {
            told.add(source.publisherClass().equals("unknown") ? "class unknown" : source.publisherClass());
        }
        if (isForeign(source.language())) {
            told.add(source.language());
        }
        return String.join(", ", told);
    }

    /** {@code  (uk)} behind text in another language than ours; empty behind ours. */
    public static String mark(String language) {
        return isForeign(language) ? " (" + language + ")" : "";
    }

    /** Where no line of what moved can be written, though something came. */
    public Optional<String> nothingMoved() {
        return edition.moved().isEmpty() && !edition.isQuiet()
                ? Optional.of("Nothing moved: no step was reported, nothing settled.")
                : Optional.empty();
    }

    /** {@code and 11 more events}; empty when all are listed. */
    public Optional<String> moreEvents() {
        var more = edition.counts().events() - edition.allEvents().size();
        return more <= 0 ? Optional.empty() : Optional.of("and " + counted(more, "more event", "more events"));
    }

    /** Of a party: {@code see 1, 3 and 4} where events in full hold its words, else that none were found. */
    public Optional<String> spoken(Edition.Party party) {
        if (!party.items().isEmpty()) {
            return Optional.of("see " + listed(party.items()));
        }
        return party.said().isEmpty() ? Optional.of("no words found") : Optional.empty();
    }

    /** {@code same meeting as 1}. */
    public Optional<String> meeting(Event event) {
        return event.sameMeeting().map(rank -> "same meeting as " + rank);
    }

    /** {@code and 3 more}; empty when all are listed. */
    public Optional<String> more(Event event) {
        return event.moreSources() == 0
                ? Optional.empty()
                : Optional.of("and " + counted(event.moreSources(), "more story", "more stories"));
    }

    /** Where a story is, if its address is one that a reader can click safely. */
    public Optional<String> address(Source source) {
        return source.url().startsWith("https://") || source.url().startsWith("http://")
                ? Optional.of(source.url())
                : Optional.empty();
    }

    /** What the title of an event links to: its own page, else its first source that has an address. */
    public Optional<String> address(Event event) {
        return edition.eventPage(event.id()).or(() -> event.sources().stream()
                .flatMap(s -> address(s).stream())
                .findFirst());
    }

    public String announcedBy(Edition.Appointment appointment) {
        return "announced by " + counted(appointment.announcedBy(), "publisher", "publishers");
    }

    /** {@code 13 14 15}: the chart in words. */
    public String coverage() {
        var days = edition.coverage().days();
        var stories = days.stream().map(d -> number(d.stories())).collect(Collectors.joining(" "));
        var feeds = days.stream().map(d -> number(d.feedsAnswered())).collect(Collectors.joining(" "));
        var text = "Stories on topic a day, last %s: %s.".formatted(counted(days.size(), "day", "days"), stories);
        return days.stream().anyMatch(d -> d.feedsAnswered() > 0) ? text + " Feeds answering: " + feeds + "." : text;
    }

    public String failed(Edition.FailedFeed feed) {
        var why = PlainText.line(feed.why());
        return feed.since().map(at -> why + ", since " + moment(at)).orElse(why);
    }

    public String corrected(Edition.Correction correction) {
        return "Edition no. %d, item %d: %s changed “%s” to “%s” on %s."
                .formatted(
                        correction.edition(),
                        correction.item(),
                        PlainText.line(correction.outlet()),
                        PlainText.line(correction.was()),
                        PlainText.line(correction.is()),
                        moment(correction.at()));
    }

    /** The first source alone, for an event of one line. */
    public List<Source> first(Event event) {
        return event.sources().stream().limit(1).toList();
    }

    /** What the subject of a mail says: short enough for a list of mails, and what moved first. */
    public String subject() {
        var start = title() + (edition.isPreview() ? ", preview" : " no. " + edition.number());
        var news = edition.moved().stream()
                .findFirst()
                .map(Edition.Move::text)
                .or(() -> edition.events().stream().findFirst().map(Event::title))
                .map(PlainText::line)
                .orElse("nothing new");
        return PlainText.shortened(start + ": " + news, SUBJECT);
    }

    /** Foreign text on one line, without control characters. */
    public String line(String text) {
        return PlainText.line(text);
    }

    /** For the lang attribute; empty, which means unknown, where nobody knows. */
    public String lang(String language) {
        return language.equals("und") ? "" : language;
    }

    /** For the dir attribute, which also keeps foreign text from reordering ours. */
    public String direction(String language) {
        return PlainText.isRightToLeft(language) ? "rtl" : (language.equals("und") ? "auto" : "ltr");
    }

    public static boolean isForeign(String language) {
        return !language.equals(LANGUAGE) && !language.equals("und");
    }

    public static String languageName(String language) {
        return Locale.forLanguageTag(language).getDisplayLanguage(LOCALE);
    }

    private String answered() {
        return number(edition.counts().feedsAnswered()) + " of "
                + counted(edition.counts().feeds(), "feed", "feeds") + " answered";
    }

    private String zoneName() {
        return zone.getId().replaceFirst("^.*/", "").replace('_', ' ');
    }

    /** {@code 1, 3 and 4}. */
    static String listed(List<?> all) {
        var words = all.stream().map(String::valueOf).toList();
        return words.size() < 2
                ? String.join("", words)
                : String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.get(words.size() - 1);
    }

    private static String counted(int count, String one, String many) {
        return number(count) + " " + (count == 1 ? one : many);
    }

    private static String number(int value) {
        return NumberFormat.getIntegerInstance(LOCALE).format(value);
    }
}
