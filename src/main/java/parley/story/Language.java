package parley.story;

import java.util.Locale;
import java.util.Optional;

/** A primary language subtag in lower case ({@code en}, {@code uk}), or {@code und} (BCP 47, RFC 5646 section 2.2.1). */
public record Language(String code) {
    public static final Language UNKNOWN = new Language("und");

    public Language {
        if (!code.matches("[a-z]{2,8}")) {
            throw new IllegalArgumentException("not a primary language subtag: '" + code + "'");
        }
    }

    /** From a tag as feeds write it ({@code en-US}, {@code pt_BR}, {@code UK}); empty when it is no language tag. */
    public static Optional<Language> parse(String tag) {
        var primary = tag.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        return primary.matches("[a-z]{2,8}") ? Optional.of(new Language(primary)) : Optional.empty();
    }

    public boolean isKnown() {
        return !equals(UNKNOWN);
    }

    @Override
    public String toString() {
        return code;
    }
}
