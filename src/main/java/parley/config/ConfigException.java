package parley.config;

import java.util.List;
import java.util.stream.Collectors;

/** The configuration is not right: all mistakes that were found, one a line. The start stops here. */
public final class ConfigException extends RuntimeException {
    private static final long serialVersionUID = 1;

    @SuppressWarnings("serial")
    private final List<ConfigMistake> mistakes;

    public ConfigException(List<ConfigMistake> mistakes) {
        super(mistakes.stream().map(ConfigMistake::toString).collect(Collectors.joining("\n")));
        this.mistakes = List.copyOf(mistakes);
    }

    public ConfigException(ConfigMistake mistake) {
        this(List.of(mistake));
    }

    public List<ConfigMistake> mistakes() {
        return mistakes;
    }

    /** Does nothing when there are none. */
    public static void throwIfAny(List<ConfigMistake> mistakes) {
        if (!mistakes.isEmpty()) {
            throw new ConfigException(mistakes);
        }
    }
}
