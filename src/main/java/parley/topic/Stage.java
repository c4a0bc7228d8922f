package parley.topic;

import java.util.Locale;
import java.util.Optional;

/** How far an instrument has come, as a story claims it. */
public enum Stage {
    RUMOURED,
    PROPOSED,
    DRAFT,
    UNDER_NEGOTIATION,
    AGREED,
    SIGNED,
    IN_FORCE,
    REJECTED,
    VIOLATED;

    /** As packs, labels and JSON write it: {@code under-negotiation}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Stage> of(String word) {
        for (var value : values()) {
            if (value.word().equals(word)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }
}
