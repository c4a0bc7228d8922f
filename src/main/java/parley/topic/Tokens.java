package parley.topic;

import java.util.ArrayList;
import java.util.List;

/** The words of one text that some query asks for, with their places. */
final class Tokens {
    /** @param position counts every word of the text, also those left out */
    record Token(String word, int position, int start, int end) {}

    private Tokens() {}

    static List<Token> of(String text, AskedWords asked) {
        var tokens = new ArrayList<Token>();
        if (!text.isBlank()) {
            Words.in(text, (letters, length, position, start, end) -> {
                var words = asked.in(letters, length);
                for (var i = 0; i < words.size(); i++) {
                    tokens.add(new Token(words.get(i), position, start, end));
                }
            });
        }
        return tokens;
    }
}
