package parley.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import parley.briefing.Edition;

/** Published editions, for reading. The store implements it. */
public interface EditionShelf {
    /** Of all briefings, those due before an instant, newest first. */
    List<Edition> before(Instant due, int limit);

    /** The edition with the highest number. */
    Optional<Edition> last(String briefing);

    Optional<Edition> find(String briefing, int number);
}
