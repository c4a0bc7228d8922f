package parley.source;

import java.util.Optional;

/**
 * Whose report a story is.
 *
 * @param outlet who published what we read
 * @param reporter who reported it first: another publisher when the story is a copy, else the outlet
 * @param credit the words that named the reporter, absent when the outlet reports itself
 */
public record Origin(Publisher outlet, Publisher reporter, Optional<String> credit) {
    public static Origin own(Publisher outlet) {
        return new Origin(outlet, outlet, Optional.empty());
    }

    public boolean isCopy() {
        return credit.isPresent();
    }
}
