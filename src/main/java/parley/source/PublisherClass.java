package parley.source;

import java.util.Locale;

/** What kind of publisher reports: shown beside every source, never a verdict on it. */
public enum PublisherClass {
    INDEPENDENT,
    PUBLIC,
    AGENCY,
    AGGREGATOR,
    OFFICIAL,
    STATE,
    UNKNOWN;

    /** As the feed list and {@code publishers.yaml} write it; anything else is {@code UNKNOWN}. */
    public static PublisherClass of(String word) {
        for (var value : values()) {
            if (value.word().equals(word)) {
                return value;
            }
        }
        return UNKNOWN;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
