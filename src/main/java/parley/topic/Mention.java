package parley.topic;

/**
 * An actor or an instrument named in a sentence.
 *
 * @param start in the sentence's text, UTF-16 units
 * @param end exclusive
 * @param isDocument a bare "deal" or "text"
 * @param frame where the word starts that makes it a mere condition or time ("after a ceasefire"), {@code start} if none
 */
record Mention(String id, int start, int end, boolean isDocument, int frame) {
    /** Without a frame. */
    static Mention of(Hit hit, String id) {
        var start = hit.start() - hit.unit().start();
        return new Mention(id, start, hit.end() - hit.unit().start(), false, start);
    }

    boolean isFramed() {
        return frame < start;
    }
}
