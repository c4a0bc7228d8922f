package parley.topic;

/** A mistake in a topic pack; {@code where} is its place in the file (RFC 6901: {@code /terms/en/talks/3}). */
public final class PackProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String where;

    public PackProblem(String where, String what) {
        super(what);
        this.where = where;
    }

    public String where() {
        return where;
    }
}
