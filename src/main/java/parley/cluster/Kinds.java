package parley.cluster;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import parley.story.Language;

/** Which kinds of event a text names, in the words of its language and in those that hold in every language. */
final class Kinds {
    private final List<EventWords.Kind> kinds;
    private final Map<Language, Lexicon> lexicons = new ConcurrentHashMap<>();

    Kinds(List<EventWords.Kind> kinds) {
        this.kinds = kinds;
    }

    Set<String> in(List<Wording.Word> words, Language language) {
        return lexicons.computeIfAbsent(language, this::lexicon).in(words);
    }

    /** The kind that comes first in the editor's order; empty when the text names none. */
    String first(Set<String> found) {
        return kinds.stream()
                .map(EventWords.Kind::id)
                .filter(found::contains)
                .findFirst()
                .orElse("");
    }

    private Lexicon lexicon(Language language) {
        var lexicon = new Lexicon();
        for (var kind : kinds) {
            lexicon.add(kind.id(), kind.terms().getOrDefault(Language.UNKNOWN, List.of()));
            if (language.isKnown()) {
                lexicon.add(kind.id(), kind.terms().getOrDefault(language, List.of()));
            }
        }
        return lexicon;
    }
}
