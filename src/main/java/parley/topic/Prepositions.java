package parley.topic;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells who acts from who is acted on, in languages that put a word before the object: "with Moscow", "bez mandatu ONZ".
 * Looks back over the offices and names that stand between the word and the name.
 */
final class Prepositions {
    private static final String BETWEEN =
            "(?:(?:the|der|dem|den|des|die|das|le|la|les|el|los|il|lo|i|o|os)\\s+)?(?:(?:%s|\\S*(?:[Pp]resid|[Pp]rezyd|[Pp]remier|"
                    + "[Mm]inist|[Pp]räsid|[Kk]anzler|[Kk]anclerz|[Cc]hancellor|[Ll]eader|[Пп]резидент|[Пп]рем|[Мм][іи]н[іи]стр)\\S*|[Pp]rime|"
                    + "[Ff]oreign|[Uu]\\.?[Ss]\\.?|USA)\\s+){0,4}$";

    /** A chain of names; not in a title that writes every word with a capital. */
    private static final Pattern BEFORE_NAME = Pattern.compile(BETWEEN.formatted("\\p{Lu}[\\p{L}'’-]*"));

    private static final Pattern BEFORE_TITLE = Pattern.compile(BETWEEN.formatted("(?!)"));

    /** "by" and its like are left out: they name who acts. */
    private static final Map<String, Pattern> WORDS = Map.ofEntries(
            words(
                    "en",
                    "with|without|of|for|from|against|on|about|to|between|amid|despite|over|in|at|into|like|than|via"),
            words("pl", "z|ze|do|od|dla|o|na|w|we|po|przy|bez|przeciw|przeciwko|wobec|u|nad|pod|ws\\.|mandatu|między"),
            words("uk", "з|із|зі|до|для|про|на|від|без|проти|при|між|над|по|мандата|мандату"),
            words("ru", "с|со|к|ко|до|для|о|об|про|на|от|без|против|при|между|над|по|из|мандата"),
            words("de", "mit|von|vom|zu|zum|zur|bei|für|gegen|ohne|an|auf|über|um|aus|in|im|zwischen"),
            words("fr", "avec|de|du|des|à|au|aux|pour|contre|sans|sur|chez|entre|dans|en"),
            words("es", "con|de|del|a|al|para|contra|sin|sobre|entre|en"),
            words("it", "con|di|del|dello|della|dal|da|dai|a|al|per|contro|senza|su|sul|tra|fra|in|nel"),
            words("cs", "s|se|od|do|pro|o|na|v|ve|k|ke|u|z|ze|bez|proti|při|mezi"),
            words("sv", "med|från|till|för|mot|utan|om|på|i|hos|mellan"),
            words("pt", "com|de|do|da|dos|a|ao|à|para|contra|sem|sobre|entre|em|no|na"));

    private static final Pattern AGENT =
            Pattern.compile("(?iu)(?<!\\p{L})(by|przez|par|por|pelo|pela)\\s+((the|le|la|el|o|a)\\s+)?$");

    private final Optional<Pattern> word;

    private Prepositions(Optional<Pattern> word) {
        this.word = word;
    }

    static Prepositions of(String language) {
        return new Prepositions(Optional.ofNullable(WORDS.get(language)));
    }

    /** Whether the name that starts there is the object of such a word. */
    boolean isObject(String text, int start) {
        var before = text.substring(0, start);
        return word.filter(pattern -> isBehind(before, pattern)).isPresent();
    }

    /** "An editorial shared by the president argues": who is named so acted, but does not speak. */
    static boolean isAgent(String text, int start) {
        return AGENT.matcher(text.substring(0, start)).find();
    }

    private static boolean isBehind(String before, Pattern pattern) {
        var between = (isTitleCase(before) ? BEFORE_TITLE : BEFORE_NAME).matcher(before);
        while (between.find()) {
            var rest = before.substring(0, between.start());
            if (pattern.matcher(rest).find()) {
                return true;
            }
        }
        return pattern.matcher(before).find();
    }

    private static boolean isTitleCase(String text) {
        var words = text.strip().split("\\s+", -1);
        var capitals = 0;
        for (var one : words) {
            capitals += one.isEmpty() || !Character.isUpperCase(one.codePointAt(0)) ? 0 : 1;
        }
        return words.length > 2 && capitals * 3 >= words.length * 2;
    }

    private static Map.Entry<String, Pattern> words(String language, String words) {
        return Map.entry(language, Pattern.compile("(?iu)(?<![\\p{L}'’])(?:" + words + ")\\s+$"));
    }
}
