package parley.briefing;

import java.time.Instant;

/**
 * How far polling and judging have come: an edition is composed from what feeds say now, and from every story of its
 * span, or that story would be in no edition at all.
 */
public interface FeedPass {
    /** Whether every feed that was due at the start has been asked. */
    boolean hasEnded();

    /** Whether any feed has ever answered: before that there is nothing to tell. */
    boolean hasAnyAnswered();

    /** Whether every story first seen until then is judged. One that could not be judged for a while is not waited for. */
    boolean isJudged(Instant seen);
}
