package parley.topic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** The words of one text that some query asks for, with their places. */
final class Tokens {
    /** @param position counts every word of the text, also those left out */
    record Token(String word, int position, int start, int end) {}

    private Tokens() {}

    static List<Token> of(String text, Analyzer analyzer, Vocabulary vocabulary) {
        var tokens = new ArrayList<Token>();
        if (text.isBlank()) {
            return tokens;
        }
        try (var stream = analyzer.tokenStream(TermSyntax.FIELD, text)) {
            var word = stream.addAttribute(CharTermAttribute.class);
            var keyword = stream.addAttribute(KeywordAttribute.class);
            var increment = stream.addAttribute(PositionIncrementAttribute.class);
            var offset = stream.addAttribute(OffsetAttribute.class);
            var position = -1;
            stream.reset();
            while (stream.incrementToken()) {
                position += increment.getPositionIncrement();
                var here = position;
                Vocabulary.Sink sink =
                        found -> tokens.add(new Token(found, here, offset.startOffset(), offset.endOffset()));
                if (keyword.isKeyword()) {
                    vocabulary.surface(word.buffer(), word.length(), sink);
                } else {
                    var stem = vocabulary.stem(word.buffer(), word.length());
                    if (stem != null) {
                        sink.take(stem);
                    }
                }
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tokens;
    }
}
