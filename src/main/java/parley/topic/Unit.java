package parley.topic;

/**
 * A title, or one sentence of a summary: the stretch within which words belong together.
 *
 * @param index 0 for the title, sentences from 1 on
 * @param field title or summary
 * @param start in the field, UTF-16 units
 * @param text what stands there, with quotes and blanks made {@linkplain Words#plain plain}
 */
record Unit(int index, String field, int start, String text) {
    boolean isTitle() {
        return index == 0;
    }
}
