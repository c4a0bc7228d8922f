package parley.feed;

/** What {@link FeedRepair} makes of a body: one of the two texts that can be read, or why it is no feed. */
sealed interface Repaired {
    /** RSS 2.0 or Atom 1.0 as ROME reads it: well-formed, no DOCTYPE, known prefixes, absolute links, ISO 8601 dates. */
    record Xml(String text) implements Repaired {}

    /** JSON Feed, decoded but otherwise as it came. */
    record Json(String text) implements Repaired {}

    record NotAFeed(String why) implements Repaired {}
}
