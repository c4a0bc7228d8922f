package parley.topic;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.classic.ParseException;

/**
 * The words within a term: {@code stem*} and {@code *ending} for words as they stand, {@code =word} for this form only,
 * {@code @group} for any word of a group. How words stand together is {@link TermSyntax}'s.
 */
final class TermWords {
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private static final Set<UnicodeScript> SCRIPTS =
            Set.of(UnicodeScript.LATIN, UnicodeScript.CYRILLIC, UnicodeScript.DEVANAGARI);

    private final Forms forms;
    private final Map<String, List<String>> groups;
    private final Map<String, Term[]> known = new HashMap<>();

    TermWords(Forms forms, Map<String, List<String>> groups) {
        this.forms = forms;
        this.groups = groups;
    }

    /** What a language makes of one word. */
    interface Forms {
        /** Only whether terms are well written: no analyzer is asked, and the forms are none. */
        Forms UNREAD = new Forms() {
            @Override
            public String standing(String word) {
                return word;
            }

            @Override
            public Set<String> stems(String word) {
                return Set.of(word);
            }
        };

        String standing(String word);

        Set<String> stems(String word);

        static Forms of(Analysis analysis) {
            return new Forms() {
                @Override
                public String standing(String word) {
                    return forms(word, true).iterator().next();
                }

                @Override
                public Set<String> stems(String word) {
                    return forms(word, false);
                }

                private Set<String> forms(String word, boolean wanted) {
                    var found = new LinkedHashSet<String>();
                    analysis.forms(word, (letters, length, standing) -> {
                        if (standing == wanted) {
                            found.add(new String(letters, 0, length));
                        }
                    });
                    return found;
                }
            };
        }
    }

    /** The alternatives at each position of a phrase; one position for a plain word. */
    List<Term[]> positions(String phrase) throws ParseException {
        var positions = new ArrayList<Term[]>();
        for (var word : BLANKS.split(phrase.strip(), -1)) {
            if (word.startsWith("@")) {
                positions.add(group(word.substring(1)));
            } else {
                addParts(word, positions);
            }
        }
        if (positions.isEmpty()) {
            throw new ParseException("'" + phrase + "' holds no word");
        }
        return positions;
    }

    /** A story's hyphenated word is two words, so a term's is too. */
    private void addParts(String word, List<Term[]> positions) throws ParseException {
        for (var part : word.split("-", -1)) {
            if (part.indexOf('*') >= 0) {
                positions.add(terms(Set.of(starred(part))));
            } else if (part.startsWith("=")) {
                positions.add(terms(Set.of("=" + standing(part.substring(1)))));
            } else {
                split(part).forEach(one -> positions.add(terms(forms.stems(one))));
            }
        }
    }

    private Term[] group(String name) throws ParseException {
        var members = groups.get(name);
        if (members == null) {
            throw new ParseException("no group '" + name + "' in this language; there are " + groups.keySet());
        }
        var alternatives = known.get(name);
        if (alternatives == null) {
            alternatives = alternatives(name, members);
            known.put(name, alternatives);
        }
        return alternatives;
    }

    private Term[] alternatives(String name, List<String> members) throws ParseException {
        var alternatives = new LinkedHashSet<Term>();
        for (var member : members) {
            var positions = positions(member);
            if (positions.size() > 1) {
                throw new ParseException("group '" + name + "' holds '" + member + "'; expected single words");
            }
            Collections.addAll(alternatives, positions.get(0));
        }
        if (alternatives.isEmpty()) {
            throw new ParseException("group '" + name + "' holds no word in this language");
        }
        return alternatives.toArray(Term[]::new);
    }

    private static Term[] terms(Set<String> words) {
        return words.stream().map(word -> new Term(TermSyntax.FIELD, word)).toArray(Term[]::new);
    }

    /** {@code stem*} or {@code *ending}, at least two letters. */
    private String starred(String word) throws ParseException {
        var ending = word.startsWith("*");
        var letters = ending ? word.substring(1) : word.substring(0, word.length() - 1);
        if (letters.length() < 2 || letters.indexOf('*') >= 0 || letters.indexOf('?') >= 0) {
            throw new ParseException("'" + word + "': a star stands at one end of two letters or more");
        }
        return ending ? "*" + standing(letters) : standing(letters) + "*";
    }

    private String standing(String word) throws ParseException {
        var words = split(word);
        if (words.size() != 1) {
            throw new ParseException("'" + word + "' is " + words.size() + " words; expected one");
        }
        return forms.standing(words.get(0));
    }

    private static List<String> split(String word) {
        var plain = Words.plain(word);
        if (isPlain(plain)) {
            return List.of(plain);
        }
        var words = new ArrayList<String>();
        Words.in(plain, (letters, length, position, start, end) -> words.add(new String(letters, 0, length)));
        return words;
    }

    /** Letters and digits of one script are one word without asking: most words of a pack. */
    private static boolean isPlain(String word) {
        var script = UnicodeScript.of(word.isEmpty() ? ' ' : word.charAt(0));
        return SCRIPTS.contains(script)
                && word.chars()
                        .allMatch(letter -> (letter >= '0' && letter <= '9')
                                || (UnicodeScript.of(letter) == script && isLetterOrMark(letter)));
    }

    private static boolean isLetterOrMark(int letter) {
        return Character.isLetter(letter)
                || Character.getType(letter) == Character.NON_SPACING_MARK
                || Character.getType(letter) == Character.COMBINING_SPACING_MARK;
    }
}
