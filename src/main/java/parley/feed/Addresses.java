package parley.feed;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** Makes relative addresses absolute (RFC 3986 section 5), and leaves alone what is no address. Asks nobody. */
final class Addresses {
    private Addresses() {}

    static String resolve(@Nullable String base, String reference) {
        var text = reference.strip();
        if (base == null || isAbsolute(text)) {
            return text;
        }
        try {
            var resolved = resolve(new URI(quoted(base)), quoted(text));
            return resolved.toString();
        } catch (URISyntaxException | IllegalArgumentException e) {
            return text;
        }
    }

    /** {@link URI#resolve} follows RFC 2396, where an empty reference or a bare query loses the last path segment. */
    private static URI resolve(URI base, String reference) throws URISyntaxException {
        if (reference.isEmpty() || reference.startsWith("?")) {
            var text = base.toString().split("[?#]", 2)[0];
            return new URI(reference.isEmpty() ? text : text + reference);
        }
        return base.resolve(new URI(reference));
    }

    static boolean isAbsolute(String text) {
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c == ':') {
                return i > 1;
            }
            var letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            if (!letter && (i == 0 || !(Character.isDigit(c) || c == '+' || c == '-' || c == '.'))) {
                return false;
            }
        }
        return false;
    }

    /** What people leave unescaped in addresses, and {@link URI} does not take. */
    private static String quoted(String text) {
        var out = new StringBuilder(text.length() + 8);
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c <= ' ' || "\"<>\\^`{|}".indexOf(c) >= 0) {
                out.append('%').append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }
}
