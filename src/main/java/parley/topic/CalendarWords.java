package parley.topic;

import java.util.List;

/**
 * The words of one language that announce something for a day. Terms as in {@link Cues}.
 *
 * @param meeting what is held: talks, summit, round, exchange
 * @param deadline what runs out
 * @param ahead what says that it is still to come: will, is to, planned; asked for beside a weekday
 * @param uncertain what keeps it from being certain
 * @param tomorrow the next day
 * @param weekdays Monday first, the forms of one day parted by {@code |}
 */
public record CalendarWords(
        List<String> meeting,
        List<String> deadline,
        List<String> ahead,
        List<String> uncertain,
        List<String> tomorrow,
        List<String> weekdays) {
    public CalendarWords {
        meeting = List.copyOf(meeting);
        deadline = List.copyOf(deadline);
        ahead = List.copyOf(ahead);
        uncertain = List.copyOf(uncertain);
        tomorrow = List.copyOf(tomorrow);
        weekdays = List.copyOf(weekdays);
        if (!weekdays.isEmpty() && weekdays.size() != 7) {
            throw new IllegalArgumentException("weekdays: expected 7, Monday first, found " + weekdays.size());
        }
    }
}
