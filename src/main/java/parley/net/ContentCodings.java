package parley.net;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;

/**
 * Undoes the codings of a body (RFC 9110 section 8.4), last one first, and never makes more of it than a limit: a
 * megabyte can unpack to a gigabyte.
 */
public final class ContentCodings {
    /** For {@code Accept-Encoding}. */
    public static final String OFFERED = "gzip, deflate, br";

    private static final int PART = 64 * 1024;

    private final long limit;

    public ContentCodings(long limit) {
        this.limit = limit;
    }

    /** @param contentEncoding the field's value, empty when there was none */
    public byte[] undo(byte[] body, String contentEncoding) throws IOException {
        var codings = contentEncoding.toLowerCase(Locale.ROOT).split(",", -1);
        var plain = body;
        for (int i = codings.length - 1; i >= 0; i--) {
            plain = undoOne(plain, codings[i].strip());
        }
        return plain;
    }

    /** All of a stream, when it is within the limit. */
    public byte[] read(InputStream in) throws IOException {
        return read(in, "");
    }

    private byte[] undoOne(byte[] body, String coding) throws IOException {
        if (body.length == 0) {
            return body;
        }
        return switch (coding) {
            case "gzip", "x-gzip" -> isGzip(body)
                    ? unpacked(new GZIPInputStream(new ByteArrayInputStream(body)))
                    : body;
            case "deflate" -> inflated(body);
            case "br" -> unpacked(new BrotliInputStream(new ByteArrayInputStream(body)));
            case "", "identity" -> body;
            default -> throw new IOException("content coding '" + coding + "' was never asked for");
        };
    }

    /** Some servers say gzip of a body that they did not pack. */
    private static boolean isGzip(byte[] body) {
        return body.length > 2 && (body[0] & 0xff) == 0x1f && (body[1] & 0xff) == 0x8b;
    }

    /** "deflate" means zlib's format, but some servers send it without that head (RFC 9110 section 8.4.1.2, note). */
    private byte[] inflated(byte[] body) throws IOException {
        boolean zlib =
                body.length > 1 && (body[0] & 0x0f) == 8 && (((body[0] & 0xff) << 8) | (body[1] & 0xff)) % 31 == 0;
        var inflater = new Inflater(!zlib);
        try {
            return unpacked(new InflaterInputStream(new ByteArrayInputStream(body), inflater));
        } finally {
            inflater.end();
        }
    }

    private byte[] unpacked(InputStream in) throws IOException {
        try (in) {
            return read(in, " when unpacked");
        } catch (EOFException e) {
            throw new IOException("the packed answer was cut short", e);
        }
    }

    private byte[] read(InputStream in, String when) throws IOException {
        // In parts: an array that doubles would hold three times the limit before it is found to be too large.
        var parts = new ArrayList<byte[]>();
        long size = 0;
        for (var part = in.readNBytes(PART); part.length > 0; part = in.readNBytes(PART)) {
            parts.add(part);
            size += part.length;
            if (size > limit) {
                throw new CutAnswerException("too large%s: over the limit of %d bytes".formatted(when, limit));
            }
        }
        return joined(parts, (int) size);
    }

    private static byte[] joined(List<byte[]> parts, int size) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        var whole = new byte[size];
        int at = 0;
        for (var part : parts) {
            System.arraycopy(part, 0, whole, at, part.length);
            at += part.length;
        }
        return whole;
    }
}
