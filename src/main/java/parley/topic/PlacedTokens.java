package parley.topic;

import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import parley.topic.Tokens.Token;

/** Gives words that were already found, at their places, to Lucene. */
final class PlacedTokens extends TokenStream {
    private final CharTermAttribute word = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final List<Token> tokens;
    private int next;
    private int position;

    PlacedTokens(List<Token> tokens) {
        this.tokens = tokens;
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        if (next == tokens.size()) {
            return false;
        }
        var token = tokens.get(next++);
        word.append(token.word());
        increment.setPositionIncrement(token.position() - position);
        offset.setOffset(token.start(), token.end());
        position = token.position();
        return true;
    }

    @Override
    public void reset() {
        next = 0;
        position = -1;
    }
}
