package parley.briefing;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Which words the reports of one event share, to tell a sentence about the event from one beside it. */
final class Vocabulary {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final int SHORTEST = 4;
    private static final int STEM = 6;

    private final Map<String, Integer> texts = new TreeMap<>();
    private final int count;

    /** @param texts one for each publisher, so that ten reprints do not outvote one report */
    Vocabulary(Collection<String> texts) {
        this.count = texts.size();
        texts.forEach(text -> words(text).forEach(word -> this.texts.merge(word, 1, Integer::sum)));
    }

    /** The mean share of the other texts that have a word of this one; 0 where there is no other text. */
    double shared(String text) {
        var words = words(text);
        if (words.isEmpty() || count < 2) {
            return 0;
        }
        var others =
                words.stream().mapToInt(word -> texts.getOrDefault(word, 1) - 1).sum();
        return others / (double) (words.size() * (count - 1));
    }

    /** Which part of the words of a text another one does not have. */
    static double novelty(String text, List<String> known) {
        var words = words(text);
        if (words.isEmpty()) {
            return 0;
        }
        var old = words(String.join(" ", known));
        return words.stream().filter(word -> !old.contains(word)).count() / (double) words.size();
    }

    /** Words of four letters or more and numbers, cut to a stem. */
    static Set<String> words(String text) {
        var words = new TreeSet<String>();
        var matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            var word = matcher.group();
            if (word.length() >= SHORTEST || Character.isDigit(word.charAt(0))) {
                words.add(word.length() > STEM ? word.substring(0, STEM) : word);
            }
        }
        return words;
    }
}
