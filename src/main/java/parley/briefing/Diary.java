package parley.briefing;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import parley.ledger.Announcement;
import parley.ledger.Appointment;

/** Meetings and deadlines as readers see them: one line for a day, in the words that most readers can read. */
final class Diary {
    private static final int MOST = 5;
    private static final int LONGEST = 32;
    /** "The exchange will take place on 4 March" leans on what stood before. */
    private static final int FEWEST = 9;

    private Diary() {}

    /** A sentence that names several days stands once, on the first of them. */
    static List<Edition.Appointment> lines(List<Appointment> appointments, Material material) {
        var told = new HashSet<String>();
        return appointments.stream()
                .map(appointment -> line(appointment, material))
                .filter(line -> told.add(line.what()))
                .limit(MOST)
                .toList();
    }

    private static Edition.Appointment line(Appointment appointment, Material material) {
        var ordered = appointment.announcements().stream()
                .sorted(bestFirst(appointment, material))
                .toList();
        var told = ordered.get(0);
        return new Edition.Appointment(
                appointment.day(),
                words(told),
                told.language(),
                appointment.announcedBy(),
                ordered.stream()
                        .map(Announcement::story)
                        .distinct()
                        .limit(2)
                        .flatMap(id -> Stream.ofNullable(material.stories().get(id)))
                        .map(SourceList::source)
                        .toList());
    }

    private static String words(Announcement announcement) {
        var sentence = PlainText.line(announcement.sentence());
        return Clauses.within(LONGEST, sentence).orElse(sentence);
    }

    /** Our language first, then a certain word before a maybe, a report, a whole sentence, what the others say too, the newest. */
    private static Comparator<Announcement> bestFirst(Appointment appointment, Material material) {
        var all = new Vocabulary(appointment.announcements().stream()
                .map(Announcement::sentence)
                .distinct()
                .toList());
        return Comparator.comparing((Announcement one) -> !one.language().equals(Wording.LANGUAGE))
                .thenComparing(one -> one.certain() != appointment.certain())
                .thenComparing(one -> !isReport(one, material))
                .thenComparing(one ->
                        Clauses.within(LONGEST, PlainText.line(one.sentence())).isEmpty())
                .thenComparing(one -> Clauses.count(one.sentence()) < FEWEST)
                .thenComparing(one -> -all.shared(one.sentence()))
                .thenComparing(Announcement::story);
    }

    private static boolean isReport(Announcement announcement, Material material) {
        return Stream.ofNullable(material.stories().get(announcement.story())).anyMatch(Genre::isReport);
    }
}
