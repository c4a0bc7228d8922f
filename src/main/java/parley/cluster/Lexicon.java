package parley.cluster;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import parley.story.Language;

/**
 * Finds terms of a list in the words of a text: one look-up for each word and each of its beginnings, however long the
 * list is. A term is one word or several in a row; {@code word*} takes any ending; one in capitals only must be written
 * so.
 */
final class Lexicon {
    private final Map<String, List<Term>> byFirst = new HashMap<>();
    private int shortest = Integer.MAX_VALUE;
    private int longest;

    private record Part(String folded, boolean open, boolean capitals) {
        boolean takes(Wording.Word word) {
            return (open ? word.folded().startsWith(folded) : word.folded().equals(folded))
                    && (!capitals || word.written().equals(word.written().toUpperCase(Locale.ROOT)));
        }
    }

    private record Term(String id, List<Part> parts) {
        boolean standsAt(List<Wording.Word> words, int at) {
            if (at + parts.size() > words.size()) {
                return false;
            }
            for (var i = 0; i < parts.size(); i++) {
                if (!parts.get(i).takes(words.get(at + i))) {
                    return false;
                }
            }
            return true;
        }
    }

    void add(String id, Collection<String> terms) {
        for (var term : terms) {
            var parts = parts(term);
            if (!parts.isEmpty()) {
                var first = parts.get(0);
                byFirst.computeIfAbsent(key(first.folded(), first.open()), any -> new ArrayList<>())
                        .add(new Term(id, parts));
                if (first.open()) {
                    shortest = Math.min(shortest, first.folded().length());
                    longest = Math.max(longest, first.folded().length());
                }
            }
        }
    }

    /** Ids of the terms found, in the text's order. */
    Set<String> in(List<Wording.Word> words) {
        var found = new LinkedHashSet<String>();
        for (var at = 0; at < words.size(); at++) {
            found.addAll(at(words, at));
        }
        return found;
    }

    /** Ids of the terms that begin with the word at this place. */
    Set<String> at(List<Wording.Word> words, int at) {
        var found = new LinkedHashSet<String>();
        var word = words.get(at).folded();
        look(key(word, false), words, at, found);
        for (var letters = shortest; letters <= Math.min(longest, word.length()); letters++) {
            look(key(word.substring(0, letters), true), words, at, found);
        }
        return found;
    }

    private void look(String key, List<Wording.Word> words, int at, Set<String> found) {
        for (var term : byFirst.getOrDefault(key, List.of())) {
            if (term.standsAt(words, at)) {
                found.add(term.id());
            }
        }
    }

    private static String key(String folded, boolean open) {
        return open ? folded + '*' : folded;
    }

    /** The marks of the topic pack's query syntax are left out: {@code =word}, {@code "two words"~1}. */
    private static List<Part> parts(String written) {
        var term = written.replaceFirst("~\\d+$", "").replaceAll("[=\"]", "");
        var capitals = term.codePoints().anyMatch(Character::isUpperCase)
                && term.codePoints().noneMatch(Character::isLowerCase);
        var parts = new ArrayList<Part>();
        for (var piece : term.strip().split("\\s+", -1)) {
            var open = piece.endsWith("*");
            var words = Wording.words(open ? piece.substring(0, piece.length() - 1) : piece, Language.UNKNOWN);
            for (var i = 0; i < words.size(); i++) {
                parts.add(new Part(words.get(i).folded(), open && i == words.size() - 1, capitals));
            }
        }
        return parts;
    }
}
