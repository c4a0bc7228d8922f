package parley.story;

import java.util.List;
import java.util.Optional;

/**
 * Whom a feed names for a story.
 *
 * @param authors names as given (author, dc:creator, byline), without addresses
 * @param sourceTitle the publisher that RSS {@code <source>} or Atom {@code source} names
 * @param sourceLink that publisher's address
 */
public record Credits(List<String> authors, Optional<String> sourceTitle, Optional<String> sourceLink) {
    public static final Credits NONE = new Credits(List.of(), Optional.empty(), Optional.empty());

    public Credits {
        authors = List.copyOf(authors);
    }
}
