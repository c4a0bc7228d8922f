package parley.feed;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * A file that comes with an entry: a picture, a recording.
 *
 * @param type media type, as given
 * @param length bytes, as given
 */
public record Enclosure(String url, Optional<String> type, OptionalLong length) {}
