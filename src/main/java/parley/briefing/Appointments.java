package parley.briefing;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.briefing.Archive.TopicState;
import parley.cluster.Cluster;
import parley.cluster.TopicStory;
import parley.ledger.Announcement;
import parley.ledger.Appointment;
import parley.ledger.Calendar;
import parley.story.Language;
import parley.topic.CalendarWords;

/** The calendar as of one edition: what lies ahead, and what should have been in the span and was not told of. */
final class Appointments {
    private static final int DAYS_AHEAD = 30;

    private final TopicState state;
    private final Calendar calendar;
    private final ZoneId zone;
    private final List<Announcement> announcements;

    Appointments(TopicState state, Map<Language, CalendarWords> words, ZoneId zone) {
        this.state = state;
        this.zone = zone;
        this.calendar = new Calendar(words, zone);
        var copies = state.gathering().clusters().stream()
                .flatMap(cluster -> cluster.copies().keySet().stream())
                .collect(Collectors.toSet());
        this.announcements = state.stories().values().stream()
                .filter(story -> !story.story().baseline() && !copies.contains(story.id()))
                .sorted(Comparator.comparing(TopicStory::when).thenComparing(TopicStory::id))
                .flatMap(story -> calendar.announcedIn(story).stream())
                .toList();
    }

    List<Appointment> next(Span span) {
        var today = LocalDate.ofInstant(span.to(), zone);
        return calendar.next(today, announcements).stream()
                .filter(appointment -> appointment.day().isBefore(today.plusDays(DAYS_AHEAD)))
                .toList();
    }

    /**
     * Without any story on or after its day in the storylines that announced it; none where nothing at all was read, for
     * then we are the ones who saw nothing.
     */
    List<Appointment> passed(Span span, FeedReport feeds) {
        if (feeds.storiesRead() == 0) {
            return List.of();
        }
        var from = LocalDate.ofInstant(span.from(), zone);
        var today = LocalDate.ofInstant(span.to(), zone);
        return calendar.passed(from, today, announcements, List.of()).stream()
                .filter(appointment -> !isReported(appointment))
                .toList();
    }

    private boolean isReported(Appointment appointment) {
        var lines = appointment.announcements().stream()
                .flatMap(announcement -> state.gathering().clusters().stream()
                        .filter(cluster -> cluster.members().contains(announcement.story())))
                .map(Cluster::storyline)
                .toList();
        return state.gathering().clusters().stream()
                .filter(cluster -> lines.contains(cluster.storyline()))
                .flatMap(cluster -> cluster.members().stream())
                .flatMap(id -> Stream.ofNullable(state.stories().get(id)))
                .map(story -> LocalDate.ofInstant(story.when(), zone))
                .anyMatch(day -> !day.isBefore(appointment.day()));
    }
}
