package parley.briefing;

import java.time.Instant;

/**
 * A briefing whose time has come.
 *
 * @param number of the edition to compose
 * @param from end of the previous edition's span, exclusive, by first seen
 * @param to end of this edition's span, inclusive
 * @param due the instant the schedule asked for
 * @param late composed long after it was due, after downtime
 */
public record DueBriefing(Briefing briefing, int number, Instant from, Instant to, Instant due, boolean late) {
    Span span() {
        return new Span(from, to, due, late);
    }
}
