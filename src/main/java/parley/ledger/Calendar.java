package parley.ledger;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import parley.cluster.TopicStory;
import parley.story.Language;
import parley.topic.CalendarWords;

/** Announced meetings and deadlines: what lies ahead, and which certain ones passed without any report of them. */
public final class Calendar {
    private final Map<Language, DatedSentences> readers;
    private final ZoneId zone;

    /** @param zone in which a story's own day is told */
    public Calendar(Map<Language, CalendarWords> words, ZoneId zone) {
        this.readers = words.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, entry -> new DatedSentences(entry.getKey(), entry.getValue())));
        this.zone = zone;
    }

    /** Everything with a day after the story's own, in the order of its text. */
    public List<Announcement> announcedIn(TopicStory story) {
        var reader = readers.get(story.story().language());
        return reader == null ? List.of() : reader.in(story, LocalDate.ofInstant(story.when(), zone));
    }

    /** What was announced for a day from {@code today} on, soonest first. */
    public List<Appointment> next(LocalDate today, Collection<Announcement> announcements) {
        return appointments(announcements).stream()
                .filter(appointment -> !appointment.day().isBefore(today))
                .toList();
    }

    /**
     * What was certain for a day in {@code [from, today)} and has no report: no story of the kind is dated on that day
     * or after.
     *
     * @param reported the days on which stories told of a meeting or deadline, whatever their words
     */
    public List<Appointment> passed(
            LocalDate from, LocalDate today, Collection<Announcement> announcements, Collection<LocalDate> reported) {
        return appointments(announcements).stream()
                .filter(Appointment::certain)
                .filter(appointment ->
                        !appointment.day().isBefore(from) && appointment.day().isBefore(today))
                .filter(appointment -> reported.stream().noneMatch(day -> !day.isBefore(appointment.day())))
                .toList();
    }

    private static List<Appointment> appointments(Collection<Announcement> announcements) {
        Map<LocalDate, Map<Announcement.Kind, List<Announcement>>> days = announcements.stream()
                .collect(Collectors.groupingBy(
                        Announcement::day,
                        TreeMap::new,
                        Collectors.groupingBy(Announcement::kind, TreeMap::new, Collectors.toList())));
        return days.values().stream()
                .flatMap(kinds -> kinds.values().stream())
                .map(Calendar::appointment)
                .toList();
    }

    private static Appointment appointment(List<Announcement> all) {
        var first = all.get(0);
        var ordered = all.stream()
                .sorted(Comparator.comparing(Announcement::certain).reversed())
                .toList();
        return new Appointment(first.day(), first.kind(), ordered.stream().anyMatch(Announcement::certain), ordered);
    }
}
