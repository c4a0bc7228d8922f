package parley.ledger;

import java.time.LocalDate;
import java.util.List;
import parley.cluster.Independence;

/**
 * A meeting or deadline on a day, as one or more stories announced it.
 *
 * @param certain at least one story announced it without a condition
 * @param announcements oldest first; the first one's sentence says what it is
 */
public record Appointment(LocalDate day, Announcement.Kind kind, boolean certain, List<Announcement> announcements) {
    public Appointment {
        announcements = List.copyOf(announcements);
    }

    /** Publisher families that announced it; at least one. */
    public int announcedBy() {
        return Math.max(1, Independence.publishers(announcements.stream().map(Announcement::family)));
    }
}
