package parley.topic;

import java.util.List;
import java.util.stream.Collectors;

/** A topic pack that cannot be compiled, with every mistake in it. */
public final class BrokenPack extends RuntimeException {
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial")
    private final List<Mistake> mistakes;

    /** @param where its place in the file (RFC 6901: {@code /terms/en/talks/3}) */
    public record Mistake(String where, String found, String expected) {
        @Override
        public String toString() {
            return where + ": found " + found + ", expected " + expected;
        }
    }

    public BrokenPack(List<Mistake> mistakes) {
        super(mistakes.stream().map(Mistake::toString).collect(Collectors.joining("\n")));
        this.mistakes = List.copyOf(mistakes);
    }

    public List<Mistake> mistakes() {
        return mistakes;
    }
}
