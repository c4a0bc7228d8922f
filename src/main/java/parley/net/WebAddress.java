package parley.net;

import com.ibm.icu.text.IDNA;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address as it may be asked: http or https, a host in ASCII, no user-info, no fragment, and nothing in it that a URI
 * may not hold. Built only by {@link #parse} and {@link #resolve}, so whoever holds one needs no further check of form;
 * whether the host may be connected to is the {@link AddressPolicy}'s to say.
 *
 * @param uri the address in the strict form of RFC 3986
 * @param target path and query as they go out: what browsers leave as it is in a query (braces for instance), stays
 */
public record WebAddress(URI uri, String target) {
    private static final Pattern PARTS =
            Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):(?://([^/?#]*))?([^?#]*)(\\?[^#]*)?(#.*)?", Pattern.DOTALL);
    private static final Pattern AUTHORITY = Pattern.compile("(\\[[0-9A-Fa-f:.]+]|[^:\\[\\]]+)(?::(\\d{1,5}))?");
    private static final Pattern NUMBER = Pattern.compile("(?i)(0x[0-9a-f]*|\\d+)(\\.(0x[0-9a-f]*|\\d+))*\\.?");

    /** Punctuation that goes out as it is, besides letters and digits (RFC 3986 section 2). */
    private static final String KEPT = "-._~:/?[]@!$&'()*+,;=";

    /** What the URL standard of browsers does not encode in a query, beyond RFC 3986 (url.spec.whatwg.org, query state). */
    private static final String KEPT_IN_QUERY = KEPT + "{}|\\^`";

    /** UTS 46, as browsers do it: full-width letters and the like are mapped, what is no host name fails. */
    private static final IDNA UTS46 =
            IDNA.getUTS46Instance(IDNA.NONTRANSITIONAL_TO_ASCII | IDNA.CHECK_BIDI | IDNA.CHECK_CONTEXTJ);

    /** @throws RefusedAddressException saying what is wrong with it */
    public static WebAddress parse(String text) throws RefusedAddressException {
        var parts = PARTS.matcher(text.strip());
        if (!parts.matches()) {
            throw new RefusedAddressException("no address such as https://a.example/feed: " + shortened(text));
        }
        var scheme = parts.group(1).toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw new RefusedAddressException("scheme not allowed: " + scheme);
        }
        var authority = parts.group(2);
        if (authority == null || authority.isEmpty()) {
            throw new RefusedAddressException("no host in the address " + shortened(text));
        }
        if (authority.contains("@")) {
            throw new RefusedAddressException("user and password in an address are not allowed");
        }
        return build(scheme, authority, parts);
    }

    /** What a {@code Location} or a link means, seen from here (RFC 3986 section 5). */
    public WebAddress resolve(String reference) throws RefusedAddressException {
        var text = reference.strip();
        if (text.matches("(?s)[A-Za-z][A-Za-z0-9+.-]*:.*")) {
            return parse(text);
        }
        if (text.startsWith("//")) {
            return parse(uri.getScheme() + ":" + text);
        }
        return parse(uri.getScheme() + "://" + uri.getRawAuthority() + merged(text));
    }

    /** In lower case; an IPv6 address in brackets. */
    public String host() {
        return uri.getHost();
    }

    @Override
    public String toString() {
        return uri.toString();
    }

    /** Path and query of a relative reference (RFC 3986 section 5.2.2). */
    private String merged(String reference) {
        var withoutFragment = reference.split("#", 2)[0];
        var parts = withoutFragment.split("\\?", 2);
        var query = parts.length == 2 ? "?" + parts[1] : "";
        var here = uri.getRawPath();
        if (parts[0].isEmpty()) {
            return parts.length == 1 ? target : here + query;
        }
        var path = parts[0].startsWith("/") ? parts[0] : here.substring(0, here.lastIndexOf('/') + 1) + parts[0];
        return withoutDots(path) + query;
    }

    /** RFC 3986 section 5.2.4. */
    private static String withoutDots(String path) {
        var kept = new ArrayDeque<String>();
        var segments = path.substring(1).split("/", -1);
        for (int i = 0; i < segments.length; i++) {
            boolean last = i == segments.length - 1;
            if (segments[i].equals("..")) {
                kept.pollLast();
            } else if (!segments[i].equals(".")) {
                kept.addLast(segments[i]);
                continue;
            }
            if (last) {
                kept.addLast("");
            }
        }
        return "/" + String.join("/", kept);
    }

    private static WebAddress build(String scheme, String authority, Matcher parts) throws RefusedAddressException {
        var named = AUTHORITY.matcher(authority);
        if (!named.matches()) {
            throw new RefusedAddressException("not a host: " + shortened(authority));
        }
        var port = named.group(2) == null ? "" : ":" + named.group(2);
        var path = parts.group(3).isEmpty() ? "/" : encoded(parts.group(3), KEPT);
        var givenQuery = parts.group(4) == null ? "" : parts.group(4);
        var query = encoded(givenQuery, KEPT);
        var text = scheme + "://" + host(named.group(1)) + port + path + query;
        try {
            var uri = new URI(text);
            if (uri.getHost() == null) {
                throw new RefusedAddressException("not a host: " + shortened(authority));
            }
            return new WebAddress(uri, path + encoded(givenQuery, KEPT_IN_QUERY));
        } catch (URISyntaxException e) {
            throw new RefusedAddressException("not an address: " + shortened(text));
        }
    }

    private static String host(String text) throws RefusedAddressException {
        if (text.startsWith("[")) {
            return text.toLowerCase(Locale.ROOT);
        }
        var info = new IDNA.Info();
        var ascii =
                UTS46.nameToASCII(text, new StringBuilder(), info).toString().toLowerCase(Locale.ROOT);
        // An underscore is no host name, yet names with one resolve and are served.
        if (info.hasErrors() || !ascii.matches("[a-z0-9._-]+")) {
            throw new RefusedAddressException("not a host name: " + shortened(text));
        }
        if (NUMBER.matcher(ascii).matches() && !ascii.matches("\\d{1,3}(\\.\\d{1,3}){3}")) {
            throw new RefusedAddressException("a host written as a number is not allowed: " + shortened(text));
        }
        return ascii;
    }

    /** What is kept stays byte for byte, escapes too; the rest is percent-encoded as UTF-8. */
    private static String encoded(String text, String kept) {
        var out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if ((c < 128 && (Character.isLetterOrDigit(c) || kept.indexOf(c) >= 0)) || isEscape(text, i)) {
                out.appendCodePoint(c);
            } else {
                for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    out.append('%').append("%02X".formatted(b));
                }
            }
            i += Character.charCount(c);
        }
        return out.toString();
    }

    private static boolean isEscape(String text, int at) {
        return text.charAt(at) == '%'
                && at + 2 < text.length()
                && Character.digit(text.charAt(at + 1), 16) >= 0
                && Character.digit(text.charAt(at + 2), 16) >= 0;
    }

    private static String shortened(String text) {
        return text.length() <= 200 ? text : text.substring(0, 200) + "…";
    }
}
