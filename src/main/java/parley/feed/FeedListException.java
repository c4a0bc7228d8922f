package parley.feed;

/** A mistake in a feed list. */
public final class FeedListException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final int line;
    private final String found;
    private final String expected;

    FeedListException(String file, int line, String found, String expected) {
        super("%s:%d: found %s, expected %s".formatted(file, line, found, expected));
        this.line = line;
        this.found = found;
        this.expected = expected;
    }

    public int line() {
        return line;
    }

    public String found() {
        return found;
    }

    public String expected() {
        return expected;
    }
}
