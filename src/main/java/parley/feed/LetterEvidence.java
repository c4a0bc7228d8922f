package parley.feed;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.stream.Stream;

/**
 * What the texts beyond ASCII tell about the encoding of a body. Markup, links and English around them are no evidence,
 * but many a feed has more of it than of anything else, and ICU, asked about the whole, would judge by that.
 */
final class LetterEvidence {
    /** As much as ICU looks at. */
    private static final int ENOUGH = 8000;

    private final byte[] texts;

    LetterEvidence(byte[] body) {
        this.texts = texts(body);
    }

    /** The names of charsets that may have been meant, the likeliest first. */
    Stream<String> candidates() {
        return Stream.of(new CharsetDetector().setText(texts).detectAll()).map(CharsetMatch::getName);
    }

    /** Whether it makes texts that somebody may have written: no gaps, no frames drawn of characters, no controls. */
    boolean isReadableIn(Charset charset) {
        return new String(texts, charset).chars().noneMatch(LetterEvidence::isNobodys);
    }

    private static boolean isNobodys(int c) {
        return c == 0xFFFD || (c >= 0x80 && c < 0xA0) || (c >= 0x2500 && c < 0x25A0);
    }

    /**
     * Whether this may be a language of Western Europe: there a letter with an accent stands among letters of ASCII, and
     * only seldom beside another one. In all other scripts a word is nothing but bytes beyond ASCII.
     */
    boolean isWestern() {
        var beyond = 0;
        var beside = 0;
        for (var i = 0; i < texts.length; i++) {
            if (texts[i] < 0) {
                beyond++;
                beside += i > 0 && texts[i - 1] < 0 ? 1 : 0;
            }
        }
        return beside * 2 <= beyond;
    }

    private static byte[] texts(byte[] body) {
        var texts = new ByteArrayOutputStream(ENOUGH);
        for (var start = 0; start < body.length && texts.size() < ENOUGH; ) {
            var end = start;
            var beyond = false;
            while (end < body.length && !isBorder(body[end])) {
                beyond |= body[end++] < 0;
            }
            if (beyond) {
                texts.write(body, start, Math.min(end - start, ENOUGH));
                texts.write(' ');
            }
            start = end + 1;
        }
        return texts.toByteArray();
    }

    private static boolean isBorder(byte b) {
        return b == '<' || b == '>';
    }
}
