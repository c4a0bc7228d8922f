package parley;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What nobody expected, in one line for the log: the message of each cause down to the first, for that one says why. */
public final class Mishap {
    /** @return the messages from the outermost to the cause of all, those that only repeat what was said left out */
    public String tell(Throwable thrown) {
        var said = new StringBuilder();
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
                .limit(10)
                .map(cause -> cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage())
                .map(message -> message.lines().findFirst().orElse(""))
                .filter(message -> said.indexOf(message) < 0)
                .peek(said::append)
                .collect(Collectors.joining(": "));
    }
}
