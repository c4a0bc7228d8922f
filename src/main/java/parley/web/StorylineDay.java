package parley.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import parley.web.StoryDesk.EventFile;

/** The events of a storyline that began on one day. */
public record StorylineDay(LocalDate day, List<EventFile> events) {
    public StorylineDay {
        events = List.copyOf(events);
    }

    /** @param newestFirst stays the order within a day */
    static List<StorylineDay> of(List<EventFile> newestFirst, Shown shown) {
        return newestFirst.stream()
                .collect(Collectors.groupingBy(
                        shown::day, () -> new TreeMap<>(Comparator.reverseOrder()), Collectors.toList()))
                .entrySet()
                .stream()
                .map(entry -> new StorylineDay(entry.getKey(), entry.getValue()))
                .toList();
    }
}
