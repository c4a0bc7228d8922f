package parley.delivery;

import java.util.Objects;

/**
 * A value that is named in a file and never written there, nor in a log or on a page.
 * It shows its name; only {@link #reveal} gives the value, at the moment of use.
 */
public final class Secret {
    private final String name;
    private final String value;

    public Secret(String name, String value) {
        this.name = name;
        this.value = value;
    }

    /** The environment variable that holds it. */
    public String name() {
        return name;
    }

    public String reveal() {
        return value;
    }

    @Override
    public String toString() {
        return "env:" + name;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Secret secret && name.equals(secret.name) && value.equals(secret.value);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name);
    }
}
