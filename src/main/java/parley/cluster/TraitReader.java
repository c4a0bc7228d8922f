package parley.cluster;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import parley.story.Language;
import parley.topic.TopicPack;

/** Reads out of one story what gathering compares. Looks at no other story: how rare a word is, is not known here. */
final class TraitReader {
    static final String PACK = "pack:";
    private static final int STEM = 6;
    private static final int SHORT = 2;
    private static final double TITLE = 1;
    /** A word of so many letters may be known again in another language; shorter ones are alike by chance. */
    private static final int LONG = 6;
    /** Small words keep their small letters in every headline: counted are longer ones, and a few say nothing. */
    private static final int SHORTER = 3;

    private static final int FEW = 4;
    private static final double MOSTLY = 0.6;
    private static final Language GERMAN = new Language("de");
    private static final String STATEMENT = "statement";
    private static final Pattern QUOTES = Pattern.compile("[:\"“”„«»‘]");

    private final Recipe recipe;
    private final Kinds kinds;
    private final Lexicon places = new Lexicon();
    private final Lexicon actors = new Lexicon();

    TraitReader(Recipe recipe, EventWords words, List<TopicPack.Actor> people) {
        this.recipe = recipe;
        this.kinds = new Kinds(words.kinds());
        words.places().forEach(places::add);
        people.forEach(person -> person.aliases().values().forEach(aliases -> actors.add(person.id(), aliases)));
    }

    Traits read(TopicStory one) {
        var text = Boilerplate.cut(one);
        var language = one.story().language();
        var title = Wording.words(text.title(), language);
        var summary = Wording.words(text.summary(), language);
        var words = new HashMap<String, Double>();
        addWords(words, title, TITLE);
        addWords(words, summary, recipe.summary());
        var concepts = new HashMap<String, Double>();
        addConcepts(concepts, title, language, TITLE);
        addConcepts(concepts, summary, language, recipe.summary());
        addMatch(concepts, one);
        var speaker = speaker(one, title);
        return new Traits(
                one.id(),
                one.when(),
                one.when(),
                one.story().firstSeen(),
                language,
                Vector.of(words),
                written(title),
                Vector.of(concepts),
                kind(title, language, speaker),
                speaker,
                Print.of(one.story(), text, title, summary));
    }

    private static void addWords(Map<String, Double> words, List<Wording.Word> text, double weight) {
        for (var word : text) {
            if (word.isNumber() || word.folded().length() > SHORT) {
                words.merge(stem(word.folded()), weight, Math::max);
            }
        }
    }

    private static Map<Long, String> written(List<Wording.Word> title) {
        var written = new HashMap<Long, String>();
        title.forEach(word -> written.putIfAbsent(Vector.key(stem(word.folded())), word.written()));
        return written;
    }

    private void addConcepts(Map<String, Double> concepts, List<Wording.Word> text, Language language, double weight) {
        places.in(text).forEach(place -> concepts.merge("place:" + place, weight, Math::max));
        kinds.in(text, language).forEach(kind -> concepts.merge("kind:" + kind, weight, Math::max));
        var isCertain = marksNames(text, language);
        for (var word : text) {
            if (word.isNumber() && word.folded().length() > 1) {
                concepts.merge("number:" + word.folded(), weight, Math::max);
            } else if (isCertain && Names.isName(word)) {
                concepts.merge("name:" + Names.key(word.folded()), weight, Math::max);
            } else if (recipe.cognate() > 0
                    && (Names.isName(word) || word.folded().length() >= LONG)) {
                concepts.merge("name:" + Names.key(word.folded()), weight * recipe.cognate(), Math::max);
            }
        }
    }

    /** Whether a capital marks a name: not in a headline that capitalises every word, nor where every noun has one. */
    private static boolean marksNames(List<Wording.Word> text, Language language) {
        if (language.equals(GERMAN)) {
            return false;
        }
        var longer = text.stream()
                .filter(word -> !word.isNumber() && word.folded().length() > SHORTER)
                .toList();
        return longer.size() < FEW
                || longer.stream().filter(Wording.Word::isCapital).count() <= MOSTLY * longer.size();
    }

    /** What the topic pack found: its concepts and actors are the same in every language. */
    private void addMatch(Map<String, Double> concepts, TopicStory one) {
        for (var reason : one.match().reasons()) {
            var inTitle =
                    reason.words().stream().anyMatch(words -> words.field().equals("title"));
            concepts.merge(PACK + reason.query(), inTitle ? TITLE : recipe.summary(), Math::max);
        }
        for (var actor : one.match().reading().actors()) {
            concepts.merge("actor:" + actor, TITLE, Math::max);
        }
    }

    private String kind(List<Wording.Word> title, Language language, String speaker) {
        var found = new LinkedHashSet<>(kinds.in(title, language));
        if (!speaker.isEmpty()) {
            found.add(STATEMENT);
        }
        var kind = kinds.first(found);
        return kind.equals(STATEMENT) ? STATEMENT + ":" + speaker : kind;
    }

    /** Who is quoted in the title: the first actor named there, if it holds a statement, a quotation or a colon. */
    private String speaker(TopicStory one, List<Wording.Word> title) {
        var named = actors.in(title);
        return !named.isEmpty() && isSpeech(one) ? named.iterator().next() : "";
    }

    private static boolean isSpeech(TopicStory one) {
        var title = one.story().title();
        return QUOTES.matcher(title).find()
                || one.match().reading().statements().stream()
                        .anyMatch(statement -> title.contains(statement.sentence()));
    }

    /** The first letters: endings change with case and number in most of our languages, beginnings do not. */
    static String stem(String word) {
        return word.codePointCount(0, word.length()) <= STEM
                ? word
                : word.substring(0, word.offsetByCodePoints(0, STEM));
    }
}
