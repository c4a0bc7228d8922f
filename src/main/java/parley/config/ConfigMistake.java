package parley.config;

/**
 * One mistake in a file of {@code config/}, told so that it can be mended without reading anything else.
 *
 * @param file as the operator names it, such as {@code config/briefings.yaml}
 * @param line counts from 1; 0 where the mistake has no line (a file that is missing, the command line)
 * @param place what it is about, such as {@code briefings[0].cron} or a setting's key
 * @param found as written, in quotes where it is text
 * @param expected in words, with an example
 */
public record ConfigMistake(String file, int line, String place, String found, String expected) {
    @Override
    public String toString() {
        var where = line > 0 ? file + ":" + line : file;
        var what = place.isEmpty() ? "" : place + ": ";
        return "%s: %sfound %s, expected %s".formatted(where, what, found, expected);
    }
}
