package parley.topic;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.icu.segmentation.DefaultICUTokenizerConfig;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Cuts a text into words (Unicode UAX 29, section 4), alike in all languages. What a word means is {@link Analysis}'s. */
final class Words {
    private static final Analyzer WORDS = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            return new TokenStreamComponents(new ICUTokenizer(new DefaultICUTokenizerConfig(false, false)));
        }
    };

    private Words() {}

    interface Sink {
        /** The letters are only lent. */
        void take(char[] letters, int length, int position, int start, int end);
    }

    static void in(String text, Sink sink) {
        try (var stream = WORDS.tokenStream("", text)) {
            var word = stream.addAttribute(CharTermAttribute.class);
            var offset = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            for (var position = 0; stream.incrementToken(); position++) {
                sink.take(word.buffer(), word.length(), position, offset.startOffset(), offset.endOffset());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Same length, so that offsets stay: one apostrophe, plain blanks, Russian yo as ye. */
    static String plain(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (plain(text.charAt(i)) != text.charAt(i)) {
                return rewritten(text);
            }
        }
        return text;
    }

    private static String rewritten(String text) {
        var plain = text.toCharArray();
        for (var i = 0; i < plain.length; i++) {
            plain[i] = plain(plain[i]);
        }
        return String.valueOf(plain);
    }

    private static char plain(char letter) {
        return switch (letter) {
            case '\u2019', '\u2018', '\u02BC', '\u00B4', '`' -> '\'';
            case '\u00A0', '\u202F', '\u00AD' -> ' ';
            case '\u0451' -> '\u0435';
            case '\u0401' -> '\u0415';
            default -> letter;
        };
    }
}
