package parley.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * One answer to one request.
 *
 * @param etag of the body; empty for an answer that has none
 * @param location where a redirect leads; empty for any other answer
 */
public record Page(int status, String mediaType, String body, String etag, String location) {
    static final int OK = 200;
    static final int FOUND = 302;
    static final int NOT_MODIFIED = 304;
    static final int NOT_FOUND = 404;

    private static final String HTML = "text/html; charset=utf-8";
    private static final String JSON = "application/json";

    static Page html(String text) {
        return of(HTML, text);
    }

    static Page json(String text) {
        return of(JSON, text);
    }

    static Page of(String mediaType, String text) {
        return new Page(OK, mediaType, text, etag(text), "");
    }

    static Page notFound(String html) {
        return new Page(NOT_FOUND, HTML, html, "", "");
    }

    static Page redirect(String location) {
        return new Page(FOUND, HTML, "", "", location);
    }

    /** RFC 9110 section 13.1.2: whoever has this very body needs no other. */
    Page unlessKnown(String ifNoneMatch) {
        var known = !etag.isEmpty()
                && Arrays.stream(ifNoneMatch.split(",")).map(String::strip).anyMatch(this::isOurs);
        return known ? new Page(NOT_MODIFIED, mediaType, "", etag, "") : this;
    }

    /**
     * Compared weakly, as section 13.1.2 asks: a proxy that compressed the body may have made the tag a weak one. And
     * without quotes: Camel takes the outermost ones off an argument of a bean's method.
     */
    private boolean isOurs(String tag) {
        var bare = tag.replaceFirst("^W/", "").replace("\"", "");
        return tag.equals("*") || bare.equals(etag.replace("\"", ""));
    }

    private static String etag(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return '"' + HexFormat.of().formatHex(digest, 0, 8) + '"';
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
