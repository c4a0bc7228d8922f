package parley.briefing;

/** How far polling has come since the hub started: an edition after downtime is composed from what feeds say now. */
public interface FeedPass {
    /** Whether every feed that was due at the start has been asked. */
    boolean hasEnded();

    /** Whether any feed has ever answered: before that there is nothing to tell. */
    boolean hasAnyAnswered();
}
