package parley.net;

import java.net.UnknownHostException;

/**
 * An address that we do not ask, and why. It is an {@link UnknownHostException} so that a resolver of names may throw it
 * while a connection is being made.
 */
public final class RefusedAddressException extends UnknownHostException {
    private static final long serialVersionUID = 1;

    private final String why;

    public RefusedAddressException(String why) {
        super(why);
        this.why = why;
    }

    /** In plain words. */
    public String why() {
        return why;
    }
}
