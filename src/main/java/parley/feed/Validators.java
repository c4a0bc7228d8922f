package parley.feed;

import java.util.Optional;

/**
 * What a publisher gave with an answer, to be sent back byte for byte, and the one address that it may be sent to: the
 * same ETag at another address names another thing (RFC 9110 section 8.8.3).
 */
public record Validators(String address, Optional<String> etag, Optional<String> lastModified) {
    public static final Validators NONE = new Validators("", Optional.empty(), Optional.empty());

    public boolean isEmpty() {
        return etag.isEmpty() && lastModified.isEmpty();
    }

    /** These for the address that gave them, none for any other. */
    Validators forAddress(String asked) {
        return address.equals(asked) ? this : NONE;
    }
}
