package parley.briefing;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * Which briefings are due now. Composes nothing; two nodes that find the same one due are told apart by the store, which
 * takes a number and a due instant once.
 *
 * <p>A briefing's very first edition is due as soon as the first pass over the feeds has ended and one of them has
 * answered. After downtime feeds are polled first, then one edition stands for the whole missed span, marked late.
 */
public final class DueBriefings {
    /** How far back a briefing's first edition looks. */
    private static final Duration FIRST_SPAN = Duration.ofHours(24);

    /** What a fetch has seen at the due instant is saved by then. */
    private static final Duration GRACE = Duration.ofSeconds(5);

    /** A due instant found this much later was missed. */
    private static final Duration LATE = Duration.ofMinutes(15);

    private final List<Briefing> briefings;
    private final Editions editions;
    private final FeedPass pass;
    private final InstantSource clock;

    public DueBriefings(List<Briefing> briefings, Editions editions, FeedPass pass, InstantSource clock) {
        this.briefings = List.copyOf(briefings);
        this.editions = editions;
        this.pass = pass;
        this.clock = clock;
    }

    public List<DueBriefing> next() {
        if (!pass.hasEnded()) {
            return List.of();
        }
        var now = clock.instant();
        return briefings.stream()
                .flatMap(briefing -> next(briefing, now).stream())
                .filter(due -> pass.isJudged(due.span().to()))
                .toList();
    }

    /** When the next edition of a briefing is due, as the schedule says. */
    public Instant nextDue(Briefing briefing) {
        return briefing.schedule().next(clock.instant());
    }

    private Optional<DueBriefing> next(Briefing briefing, Instant now) {
        return editions.last(briefing.id())
                .map(last -> following(briefing, last, now))
                .orElseGet(() -> first(briefing, now));
    }

    private Optional<DueBriefing> first(Briefing briefing, Instant now) {
        return pass.hasAnyAnswered()
                ? Optional.of(new DueBriefing(briefing, 1, new Span(now.minus(FIRST_SPAN), now, now, false)))
                : Optional.empty();
    }

    private static Optional<DueBriefing> following(Briefing briefing, Edition last, Instant now) {
        return briefing.schedule().latest(last.due(), now.minus(GRACE)).map(due -> {
            var late = Duration.between(due, now).compareTo(LATE) > 0;
            // Late, the span runs up to now: what was polled since the start belongs to it.
            return new DueBriefing(briefing, last.number() + 1, new Span(last.to(), late ? now : due, due, late));
        });
    }
}
