package parley.briefing;

import java.util.ArrayList;
import java.util.List;
import parley.briefing.Edition.Event;

/** Keeps the events told in full within a number of words: the last lose their second sentence first, then their place. */
final class Fitting {
    /** Words of the line that says how firm it is. */
    private static final int FIRM = 4;

    private final int words;

    Fitting(int words) {
        this.words = words;
    }

    /** The first event stays, whatever its length. */
    List<Event> fit(List<Event> events) {
        var kept = new ArrayList<>(events);
        for (var at = kept.size() - 1; at > 0 && words(kept) > words; at--) {
            kept.set(at, shorter(kept.get(at)));
        }
        while (kept.size() > 1 && words(kept) > words) {
            kept.remove(kept.size() - 1);
        }
        return kept;
    }

    private static Event shorter(Event e) {
        return new Event(
                e.id(),
                e.rank(),
                e.marks(),
                e.changes(),
                e.earlier(),
                e.title(),
                e.language(),
                e.storyline(),
                e.themes(),
                e.sentences().stream().limit(1).toList(),
                e.hedges(),
                e.said(),
                e.firmness(),
                e.independent(),
                e.reprints(),
                e.sources(),
                e.moreSources(),
                e.disagreement(),
                e.firstReported());
    }

    static int words(List<Event> events) {
        return events.stream().mapToInt(Fitting::words).sum();
    }

    /** Everything that stands between the title and the sources. */
    private static int words(Event event) {
        return FIRM
                + Clauses.count(event.title() + " " + String.join(" ", event.themes()))
                + event.sentences().stream()
                        .mapToInt(s -> Clauses.count(s.text() + " " + s.source().outlet()))
                        .sum()
                + event.said().stream()
                        .mapToInt(s -> Clauses.count(s.speaker() + " " + s.text()))
                        .sum()
                + event.disagreement().stream().mapToInt(Clauses::count).sum()
                + event.changes().stream().mapToInt(Clauses::count).sum()
                + event.hedges().stream()
                        .mapToInt(h -> 1 + Clauses.count(h.words()))
                        .sum();
    }
}
