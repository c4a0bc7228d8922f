package parley.feed;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Decodes a body by evidence rather than by what is claimed: byte order mark, zero bytes of UTF-16 and UTF-32, then text
 * that is valid UTF-8, then what HTTP says (RFC 7303 section 3.2), the XML declaration, and last the letters themselves
 * ({@link LetterEvidence}).
 */
final class FeedCharset {
    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
    private static final Charset EBCDIC = Charset.forName("IBM037");
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Pattern IN_CONTENT_TYPE =
            Pattern.compile("charset\\s*=\\s*[\"']?([^\\s;\"']+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern IN_DECLARATION =
            Pattern.compile("<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']?([A-Za-z0-9._:-]+)", Pattern.CASE_INSENSITIVE);

    /** Names under which more is sent than they mean (WHATWG Encoding, section 4.2). */
    private static final Map<String, String> WIDER = Map.of(
            "iso-8859-1", "windows-1252",
            "us-ascii", "windows-1252",
            "ascii", "windows-1252",
            "gb2312", "GB18030",
            "euc-kr", "x-windows-949",
            "ks_c_5601-1987", "x-windows-949",
            "shift_jis", "windows-31j",
            "koi8-r", "KOI8-U",
            "iso-8859-9", "windows-1254",
            "iso-8859-8-i", "windows-1255");

    private FeedCharset() {}

    static String decode(byte[] body, @Nullable String contentType) {
        var marked = marked(body);
        if (marked != null) {
            return marked;
        }
        var head = new String(body, 0, Math.min(body.length, 512), StandardCharsets.ISO_8859_1);
        var declared = named(IN_DECLARATION, head);
        var sent = contentType == null ? null : named(IN_CONTENT_TYPE, contentType);
        // ISO 2022 and UTF-7 hide other scripts behind ASCII, so that their bytes are valid UTF-8 too.
        if (!isStateful(declared) && !isStateful(sent)) {
            var text = strictly(body, 0, StandardCharsets.UTF_8);
            if (text != null) {
                return text;
            }
        }
        for (var charset : new @Nullable Charset[] {sent, declared}) {
            var believed = charset != null && !isUnicode(charset) && !isHabit(charset, body);
            var text = believed ? strictly(body, 0, charset) : null;
            if (text != null) {
                return text;
            }
        }
        return guessed(body, declared != null ? declared : sent);
    }

    private static @Nullable String marked(byte[] body) {
        if (starts(body, 0xEF, 0xBB, 0xBF)) {
            return new String(body, 3, body.length - 3, StandardCharsets.UTF_8);
        }
        if (starts(body, 0, 0, 0xFE, 0xFF)) {
            return new String(body, 4, body.length - 4, UTF_32BE);
        }
        if (starts(body, 0xFF, 0xFE, 0, 0)) {
            return new String(body, 4, body.length - 4, UTF_32LE);
        }
        if (starts(body, 0xFE, 0xFF)) {
            return new String(body, 2, body.length - 2, StandardCharsets.UTF_16BE);
        }
        if (starts(body, 0xFF, 0xFE)) {
            return new String(body, 2, body.length - 2, StandardCharsets.UTF_16LE);
        }
        return unmarked(body);
    }

    /** Without a mark, the first sign gives it away (XML 1.0 appendix F). */
    private static @Nullable String unmarked(byte[] body) {
        if (starts(body, 0, 0, 0, '<')) {
            return new String(body, UTF_32BE);
        }
        if (starts(body, '<', 0, 0, 0)) {
            return new String(body, UTF_32LE);
        }
        if (starts(body, 0, '<')) {
            return new String(body, StandardCharsets.UTF_16BE);
        }
        if (starts(body, '<', 0)) {
            return new String(body, StandardCharsets.UTF_16LE);
        }
        return starts(body, 0x4C, 0x6F, 0xA7, 0x94) ? new String(body, EBCDIC) : null;
    }

    private static boolean starts(byte[] body, int... bytes) {
        if (body.length < bytes.length) {
            return false;
        }
        for (var i = 0; i < bytes.length; i++) {
            if ((body[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable String strictly(byte[] body, int from, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(body, from, body.length - from))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /** Many servers say Latin-1 of whatever they send, because nobody told them better. */
    private static boolean isHabit(Charset charset, byte[] body) {
        return charset.equals(WINDOWS_1252) && !new LetterEvidence(body).isWestern();
    }

    /** Mostly UTF-8 with a few broken bytes is UTF-8; else what is named; else what the letters look like. */
    private static String guessed(byte[] body, @Nullable Charset named) {
        var text = new String(body, StandardCharsets.UTF_8);
        var broken = text.chars().filter(c -> c == 0xFFFD).count();
        var beyond = text.chars().filter(c -> c > 0x7F).count();
        if (broken * 4 < beyond) {
            return text;
        }
        if (named != null && !isUnicode(named) && !isHabit(named, body)) {
            return new String(body, named);
        }
        var evidence = new LetterEvidence(body);
        var charset = evidence.candidates()
                .flatMap(name -> Stream.ofNullable(charset(name)))
                .filter(candidate -> !isUnicode(candidate) && evidence.isReadableIn(candidate))
                .findFirst();
        return new String(body, charset.orElse(WINDOWS_1252));
    }

    private static @Nullable Charset named(Pattern pattern, String text) {
        var match = pattern.matcher(text);
        return match.find() ? charset(match.group(1)) : null;
    }

    private static @Nullable Charset charset(String name) {
        var known = name.toLowerCase(Locale.ROOT);
        try {
            return Charset.forName(WIDER.getOrDefault(known, name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    private static boolean isUnicode(Charset charset) {
        return charset.name().startsWith("UTF-");
    }

    private static boolean isStateful(@Nullable Charset charset) {
        return charset != null
                && (charset.name().startsWith("ISO-2022") || charset.name().contains("2022"));
    }
}
