package parley.web;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import parley.briefing.LedgerTable;
import parley.briefing.Wording;
import parley.cluster.Independence;
import parley.cluster.Sameness;
import parley.cluster.Storyline;
import parley.cluster.TopicStory;
import parley.ledger.LedgerEntry;
import parley.ledger.Standing;
import parley.source.Origin;
import parley.source.Publisher;
import parley.story.Language;
import parley.story.Story;
import parley.topic.Hedge;
import parley.topic.Match;
import parley.topic.Reason;
import parley.web.StoryDesk.EventFile;

/** How the pages write times, numbers, languages and names down. Escapes nothing: that is the templates'. */
public final class Shown {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("EEE d MMM yyyy, HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM HH:mm", Locale.ENGLISH);
    private static final DecimalFormat POINTS = new DecimalFormat("0.#", DecimalFormatSymbols.getInstance(Locale.ROOT));

    /** Ledger entries shown unfolded. */
    private static final int FEW = 4;

    private final ZoneId zone;
    private final TopicNames names;

    Shown(ZoneId zone, TopicNames names) {
        this.zone = zone;
        this.names = names;
    }

    public TopicNames names() {
        return names;
    }

    public String moment(Instant instant) {
        return MOMENT.format(instant.atZone(zone));
    }

    public String brief(Instant instant) {
        return SHORT.format(instant.atZone(zone));
    }

    public String brief(Optional<Instant> instant, String otherwise) {
        return instant.map(this::brief).orElse(otherwise);
    }

    /** The zone that all times on a page are in. */
    public String zone() {
        return zone.getId();
    }

    public String points(double points) {
        return new DecimalFormat(POINTS.toPattern(), POINTS.getDecimalFormatSymbols()).format(points);
    }

    public String lang(Language language) {
        return language.isKnown() ? language.code() : "";
    }

    public String direction(Language language) {
        return List.of("ar", "fa", "he", "ur", "yi").contains(language.code())
                ? "rtl"
                : language.isKnown() ? "ltr" : "auto";
    }

    public String language(Language language) {
        return language.isKnown() ? Wording.languageName(language.code()) : "language unknown";
    }

    public String times(Story story) {
        var seen = "first seen " + moment(story.firstSeen());
        return story.published()
                .map(at -> "published " + moment(at) + ", " + seen)
                .orElse(seen);
    }

    public String publisher(Publisher publisher) {
        return publisher.name() + " (" + publisher.publisherClass().word() + ")";
    }

    public String origin(Origin origin) {
        return origin.credit()
                .map(credit ->
                        "copy of a report of " + publisher(origin.reporter()) + ", credited with “" + credit + "”")
                .orElse("its own report");
    }

    /** {@code  (same title)}: why a story counts as a copy of another of its event. */
    public String copied(EventFile file, TopicStory copy) {
        return file.sameness(copy).map(Shown::why).orElse("");
    }

    private static String why(Sameness sameness) {
        return switch (sameness.kind()) {
            case LINK -> " (same link)";
            case TITLE -> " (same title)";
            case TEXT -> " (%d %% of the text is the same)".formatted(Math.round(100 * sameness.text()));
        };
    }

    /** {@code 3 stories, 1 of them a copy}. */
    public String told(EventFile file) {
        var copies = file.stories().stream()
                .filter(told ->
                        told.origin().isCopy() || file.cluster().copies().containsKey(told.id()))
                .count();
        var stories = file.stories().size() == 1 ? "1 story" : file.stories().size() + " stories";
        return copies == 0 ? stories : stories + ", " + (copies == 1 ? "1 of them a copy" : copies + " of them copies");
    }

    /** {@code 3 stories, 1 of them a copy · 2 independent publishers: Daily B, Wire A · 1 reprint of Wire A}. */
    public String witnesses(EventFile file) {
        var independence = Independence.of(file.cluster(), file.stories());
        var families = independence.families();
        var who = families.isEmpty()
                ? "no publisher known"
                : "%d independent publisher%s: %s"
                        .formatted(families.size(), families.size() == 1 ? "" : "s", String.join(", ", families));
        var reprints = independence.reprints().entrySet().stream()
                .map(of -> " · %d reprint%s of %s".formatted(of.getValue(), of.getValue() == 1 ? "" : "s", of.getKey()))
                .collect(Collectors.joining());
        return told(file) + " · " + who + reprints;
    }

    /** {@code confirmed, 3 publishers, conditional; 2 reports say otherwise}. */
    public String firm(Standing standing) {
        return LedgerTable.firm(standing);
    }

    /** The first of many entries; the others can be unfolded. */
    public List<LedgerEntry> few(List<LedgerEntry> entries) {
        return entries.subList(0, Math.min(FEW, entries.size()));
    }

    public List<LedgerEntry> rest(List<LedgerEntry> entries) {
        return entries.subList(Math.min(FEW, entries.size()), entries.size());
    }

    public String by(String topic, Standing standing) {
        return standing.by().isEmpty() ? "no party named" : "by " + names.all(topic, standing.by());
    }

    public List<LedgerLine> ledger(List<LedgerEntry> entries) {
        return LedgerLine.of(entries);
    }

    public String name(Storyline line) {
        return line.name().isEmpty() ? "(no name)" : line.name();
    }

    /** {@code 41 stories of 6 events, 1 Jan to 6 Jan}. */
    public String extent(Storyline line) {
        var stories = line.stories();
        var events = line.clusters().size();
        var days = line.firstDay().equals(line.lastDay())
                ? DAY.format(line.firstDay())
                : DAY.format(line.firstDay()) + " to " + DAY.format(line.lastDay());
        return "%d %s of %d %s, %s"
                .formatted(stories, stories == 1 ? "story" : "stories", events, events == 1 ? "event" : "events", days);
    }

    /** {@code 1 Jan 4 · 2 Jan 19}. */
    public String volume(Storyline line) {
        return line.volume().entrySet().stream()
                .map(day -> DAY.format(day.getKey()) + " " + day.getValue())
                .collect(Collectors.joining(" · "));
    }

    /** The day of an event's first story, where the readers are. */
    LocalDate day(EventFile file) {
        return file.stories().get(0).when().atZone(zone).toLocalDate();
    }

    public String weekday(LocalDate day) {
        return WEEKDAY.format(day);
    }

    /** {@code on Ukraine peace process, score 7.5}. */
    public String verdict(Match match) {
        return (match.on() ? "on " : "not on ") + names.topic(match.topic()) + ", score " + points(match.score());
    }

    /** The queries that weighed most, with their words. */
    public String strongest(Match match, int most) {
        return match.reasons().stream().limit(most).map(this::reason).collect(Collectors.joining("; "));
    }

    public String words(Reason reason) {
        return reason.words().stream()
                .map(Reason.Words::text)
                .distinct()
                .map(text -> "“" + text + "”")
                .collect(Collectors.joining(", "));
    }

    public String hedges(List<Hedge> hedges) {
        return hedges.stream()
                .map(hedge -> hedge.kind().name().toLowerCase(Locale.ROOT) + ": “" + hedge.words() + "”")
                .collect(Collectors.joining("; "));
    }

    private String reason(Reason reason) {
        var words = words(reason);
        return reason.query() + (words.isEmpty() ? "" : " " + words);
    }
}
