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
public record Page(int status, String mediaType, byte[] body, String etag, String location) {
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
        var body = text.getBytes(StandardCharsets.UTF_8);
        return new Page(OK, mediaType, body, etag(body), "");
    }

    static Page notFound(String html) {
        return new Page(NOT_FOUND, HTML, html.getBytes(StandardCharsets.UTF_8), "", "");
    }

    static Page redirect(String location) {
        return new Page(FOUND, HTML, new byte[0], "", location);
    }

    /** RFC 9110 section 13.1.2: whoever has this very body needs no other. */
    Page unlessKnown(String ifNoneMatch) {
        var known = !etag.isEmpty()
                && Arrays.stream(ifNoneMatch.split(",")).map(String::strip).anyMatch(this::isOurs);
        return known ? new Page(NOT_MODIFIED, mediaType, new byte[0], etag, "") : this;
    }

    /**
     * Compared weakly, as section 13.1.2 asks: a proxy that compressed the body may have made the tag a weak one. And
     * without quotes: Camel takes the outermost ones off an argument of a bean's method.
     */
    private boolean isOurs(String tag) {
        var bare = tag.replaceFirst("^W/", "").replace("\"", "");
        return tag.equals("*") || bare.equals(etag.replace("\"", ""));
    }

    private static String etag(byte[] body) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(body);
            return '"' + HexFormat.of().formatHex(digest, 0, 8) + '"';
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Page page
                && status == page.status
                && mediaType.equals(page.mediaType)
                && Arrays.equals(body, page.body)
                && etag.equals(page.etag)
                && location.equals(page.location);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(body);
    }

    @Override
    public String toString() {
        return "Page[" + status + ", " + mediaType + ", " + body.length + " bytes]";
    }
}
