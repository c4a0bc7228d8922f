package parley.config;

import java.util.Map;
import java.util.Optional;
import parley.delivery.Secret;

/** Turns {@code env:NAME} into a secret, from the environment that it is given. */
final class Secrets {
    static final String PREFIX = "env:";

    private final Map<String, String> environment;

    Secrets(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
    }

    /** Empty when the environment has no such variable, or a blank one. */
    Optional<Secret> named(String reference) {
        var name = reference.substring(PREFIX.length());
        return Optional.ofNullable(environment.get(name))
                .filter(value -> !value.isBlank())
                .map(value -> new Secret(name, value.strip()));
    }
}
