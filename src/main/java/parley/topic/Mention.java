package parley.topic;

/**
 * An actor or an instrument named in a sentence.
 *
 * @param start in the sentence's text, UTF-16 units
 * @param end exclusive
 * @param isDocument a bare "deal" or "text"
 */
record Mention(String id, int start, int end, boolean isDocument) {
    static Mention of(Hit hit, String id, boolean isDocument) {
        return new Mention(
                id, hit.start() - hit.unit().start(), hit.end() - hit.unit().start(), isDocument);
    }
}
