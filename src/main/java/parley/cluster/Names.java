package parley.cluster;

import com.ibm.icu.text.Transliterator;

/**
 * A key for a name that is much the same in every language and script: Latin letters, one letter for one sound, the
 * beginning only, since endings change with case.
 */
final class Names {
    private static final int LETTERS = 5;
    private static final Transliterator LATIN =
            Transliterator.getInstance("Any-Latin; NFD; [:Nonspacing Mark:] Remove");

    private Names() {}

    /** Written with a capital where only names are; in a headline that capitalises every word, any word. */
    static boolean isName(Wording.Word word) {
        return word.isCapital() && !word.opens() && word.folded().length() > 2;
    }

    static String key(String folded) {
        var latin = folded.chars().allMatch(letter -> letter < 0x80) ? folded : LATIN.transliterate(folded);
        var key = new StringBuilder();
        for (var i = 0; i < latin.length() && key.length() < LETTERS; i++) {
            var sound = sound(latin.charAt(i));
            if (Character.isLetter(sound) && (key.isEmpty() || key.charAt(key.length() - 1) != sound)) {
                key.append(sound);
            }
        }
        return key.toString();
    }

    private static char sound(char letter) {
        return switch (letter) {
            case 'w' -> 'v';
            case 'c', 'q' -> 'k';
            case 'y', 'j' -> 'i';
            default -> letter;
        };
    }
}
