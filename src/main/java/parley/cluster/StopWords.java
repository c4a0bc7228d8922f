package parley.cluster;

/** Words that tell nothing by their form alone: single letters. How common the rest are, idf tells. */
final class StopWords {
    private static final int SHORTEST = 2;

    private StopWords() {}

    static boolean has(Wording.Word word) {
        return word.folded().codePointCount(0, word.folded().length()) < SHORTEST;
    }
}
