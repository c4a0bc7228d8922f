package parley.cluster;

import com.ibm.icu.text.Transliterator;

/**
 * A key for a word that is much the same in every language and script, so that a name is known again however it is
 * spelt (Зеленський, Zelensky, Selenskyj): its first consonants, those that languages write for one another taken
 * together. Vowels and endings change with language and case, so they are left out.
 */
final class Names {
    private static final int MOST = 5;
    /** Too few consonants tell nothing: then the first letters are the key. */
    private static final int FEWEST = 3;

    private static final char VOWEL = 'a';
    private static final char SILENT = 0;
    private static final Transliterator LATIN =
            Transliterator.getInstance("Any-Latin; Lower; NFD; [:Nonspacing Mark:] Remove");

    private Names() {}

    /** Written with a capital where only names are; in a headline that capitalises every word, any word. */
    static boolean isName(Wording.Word word) {
        return word.isCapital() && !word.opens() && word.folded().length() > 2;
    }

    static String key(String folded) {
        var word = isReadable(folded) ? folded : LATIN.transliterate(folded);
        var end = withoutEnding(word);
        var key = new StringBuilder(MOST);
        for (var i = 0; i < end && key.length() < MOST; i++) {
            var sound = sound(word, i);
            var repeats = !key.isEmpty() && key.charAt(key.length() - 1) == sound;
            if (sound != SILENT && !repeats && (sound != VOWEL || i == 0)) {
                key.append(sound);
            }
        }
        return key.length() < FEWEST ? word.substring(0, Math.min(end, MOST - 1)) : key.toString();
    }

    /** Latin letters without accents, and Cyrillic ones, need no rules of transliteration. */
    private static boolean isReadable(String folded) {
        return folded.chars().allMatch(letter -> letter < 0x80 || (letter >= 0x400 && letter < 0x500));
    }

    /** Where the endings begin that bring a consonant of their own: possessive, instrumental, dative. */
    private static int withoutEnding(String word) {
        var end = word.length();
        if (word.endsWith("'s")) {
            end -= 2;
        } else if (end > 5 && (word.endsWith("owi") || word.endsWith("ovi") || word.endsWith("ові"))) {
            end -= 3;
        } else if (end > 4 && "mм".indexOf(word.charAt(end - 1)) >= 0 && sound(word, end - 2) == VOWEL) {
            end -= 2;
        }
        return end;
    }

    private static char sound(String word, int at) {
        var next = at + 1 < word.length() ? word.charAt(at + 1) : ' ';
        var before = at > 0 ? word.charAt(at - 1) : ' ';
        return switch (word.charAt(at)) {
            case 'a', 'e', 'i', 'o', 'y', 'j', 'а', 'е', 'є', 'и', 'і', 'ї', 'о', 'ю', 'я', 'ы', 'э' -> VOWEL;
            case 'u', 'у' -> at == 0 && "ioио".indexOf(next) >= 0 ? 'v' : VOWEL; // Уитмен is Whitman
            case 'w', 'v', 'f', 'в', 'ф' -> 'v';
            case 'b', 'б' -> 'b';
            case 'd', 'д' -> next == 'z' || next == 's' ? SILENT : 'd';
            case 'l', 'л' -> 'l';
            case 'm', 'м' -> 'm';
            case 'n', 'н' -> 'n';
            case 'p', 'п' -> next == 'h' ? 'v' : 'p';
            case 'r', 'р' -> next == 'z' ? SILENT : 'r';
            case 't', 'т' -> "szcсц".indexOf(next) >= 0 ? SILENT : 't';
            case 's', 'z', 'x', 'з', 'с', 'ж', 'ц', 'ч', 'ш', 'щ' -> 's';
            case 'c' -> "eiyhz".indexOf(next) >= 0 ? 's' : 'k';
            case 'h' -> "scptkgwz".indexOf(before) >= 0 ? SILENT : 'k';
            case 'k', 'q', 'g', 'к', 'г', 'ґ', 'х' -> 'k';
            default -> SILENT;
        };
    }
}
