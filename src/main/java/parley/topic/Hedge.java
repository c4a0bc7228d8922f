package parley.topic;

/** What keeps a claim from being firm, with the words that say so. */
public record Hedge(Kind kind, String words) {
    /** Two different things: nobody vouches for it, or it depends on something. */
    public enum Kind {
        UNVERIFIED,
        CONDITIONAL
    }
}
