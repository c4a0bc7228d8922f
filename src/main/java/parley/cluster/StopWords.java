package parley.cluster;

/** Words that tell nothing: short ones, unless written like a name or number. How common the rest are, idf tells. */
final class StopWords {
    private static final int SHORT = 3;

    private StopWords() {}

    static boolean has(Wording.Word word) {
        var length = word.folded().codePointCount(0, word.folded().length());
        return length < 2 || (length <= SHORT && !word.isNumber() && !isName(word));
    }

    private static boolean isName(Wording.Word word) {
        return word.isCapital() && (!word.opens() || isAbbreviation(word));
    }

    private static boolean isAbbreviation(Wording.Word word) {
        return word.written().codePoints().allMatch(letter -> !Character.isLowerCase(letter));
    }
}
