package parley.feed;

import java.util.Locale;

/** How a feed stands with us. */
public enum FeedStatus {
    /** Not asked yet. */
    NEW,
    OK,
    /** The last answers were no feed; asked less and less. */
    FAILING,
    /** Has failed for so long that it is only looked at now and then. */
    RESTING,
    /** The publisher said that it is gone for good (410): not asked again. */
    GONE,
    /** Its address, or where it leads, is one that we do not ask. */
    REFUSED;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static FeedStatus of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
