package parley.topic;

import java.util.Optional;
import java.util.regex.Pattern;

/** How sentences that tell who said what are built, in whatever language: what their parts begin and end with. */
final class Phrases {
    static final Pattern SPOKEN_END = Pattern.compile("[,!?…\"“”„«»'–—-]$");

    /** "To promise", "was told": nothing has been said, or not by the one named before. */
    static final Pattern NOT_YET_SAID = Pattern.compile(
            "(?iu)(?<!\\p{L})(to|zu|te|att|will|would|was|were|be|been|is|are|make|makes|binding)\\s+$");

    /** Verbs that name the listener first. */
    static final Pattern TELLS = Pattern.compile("(?i)tell|tells|told");

    private static final Pattern TOLD = Pattern.compile("(?iu)(?:^|\\s)that\\s(.+)");

    /** Between an office and the name of who holds it. */
    static final Pattern TITLES = Pattern.compile("\\s+(?:[\\p{L}-]+\\s+){0,3}");

    /** Where a name is the first thing told: a few words of office before it at most. */
    static final Pattern OPENS = Pattern.compile("(?:^|[.!?…][\"”“»«']?\\s+)(?:[\\p{L}-]+\\s+){0,2}$");

    static final Pattern WEEKDAY =
            Pattern.compile("(?iu)^\\s*(?:on\\s+)?(?:mon|tues|wednes|thurs|fri|satur|sun)day\\s");

    private static final Pattern STOP = Pattern.compile("(?s).*[.!?…][\"”“»«']?\\s+(?=\\p{Lu})");

    static final Pattern STOPS = Pattern.compile("^\\s*(?:[,;:.!?–—-]|$)");

    private static final Pattern NEXT_SENTENCE = Pattern.compile("(?<=\\p{Ll}[.!?])\\s+(?=\\p{Lu})");

    static final Pattern TORN = Pattern.compile("(?:…|\\.\\.\\.)$");

    static final Pattern SENTENCE_BEFORE = Pattern.compile("(?:^|[.!?:…]\\s+)[\"“„«»']$");
    static final Pattern SENTENCE_BEHIND =
            Pattern.compile("^[.!?…]?[\"”“»«'][.!?…]?(?:\\s+\\p{Lu}|\\s*$)|^[.!?…]?[\"”“»«'][.!?…]");

    private static final Pattern ASKS = Pattern.compile("(?iu)^(?:what|who|how|why|which|whether|"
            + "co|czy|kto|jaki|jaka|jakie|jaką|dlaczego|ile|що|чи|хто|який|яка|яке|які|чому|скільки|что|кто|какой|какая|какое|какие|почему|"
            + "wer|wie|warum|ob|quoi|qui|comment|pourquoi|qué|quién|cómo|por qué|cosa|chi|perché|kdo|proč|jaký|jaké|"
            + "vad|vem|hur|varför|hoe|waarom)(?!\\p{L})");

    /** Behind a full stop a dash opens the next one's words. */
    private static final Pattern NEXT_SPEECH = Pattern.compile("(?<=[.!?…])\\s+[–—-]\\s");

    static final Pattern DASH = Pattern.compile("(?:^|\\s)[–—-](?:\\s|$)");
    static final Pattern THAT = Pattern.compile(
            "(?iu)^[\\s,:]*(?:\\p{L}+day\\s+)?(?:(?:on|in|at|late|earlier|this|last|w|we|podczas|po|у|в|am|im|bei|a|le|lors)"
                    + "\\s[^,;:\"«»“”„]{1,40}?,?\\s+)?(?:that|що|что|że|iż|dass|daß|que|qu'|che|att|že|की|कि)(?!\\p{L})");

    /** Verbs that take whom they are said of: told with the verb, else the name behind it seems to be what was said. */
    static final Pattern WITH_OBJECT = Pattern.compile(
            "(?i)(hail|call|demand|reject|condemn|welcome|threaten|rule|dismiss|prais|criticis|criticiz)(s|es|d|ed|e)?( out)?|(accuse|describe|urge)[sd]?");

    static final Pattern SPOKEN_LINE = Pattern.compile("^[–—-]\\s.*[–—-]$");
    static final Pattern LABEL = Pattern.compile("^[^:\"“”«»„]{3,40}: ");

    /** What is said begins behind the verb, so that its speaker does not stand there. */
    static final Pattern GOES_ON = Pattern.compile(
            "(?iu)^\\s*(?:,\\s*)?(?:he|she|they|it|we|that|there|він|вона|вони|що|он|она|они|что|że|iż|on|ona|dass|er|sie|il|elle|ils|qu|que|che)(?!\\p{L})");

    static final Pattern LAST_DASH = Pattern.compile("\\s[–—-]\\s(?!.*\\s[–—-]\\s)");
    static final Pattern ARTICLE =
            Pattern.compile("(?iu)\\s*(?:(?:the|der|dem|den|des|le|la|les|el|los|il|o|os|as)\\s+|l')?");

    /** Where and when it was said, not what. */
    static final Pattern ASIDE = Pattern.compile(
            "(?iu)^\\s*(?:on|in|at|during|after|before|late|earlier|this|last|later|following|when|w|we|podczas|po|в|у|во|під|am|im|bei|nach|in|en|lors|durant)\\s");

    /** An office between the words and the name: {@code "…", Ukrainian president }. */
    static final String TITLE_END = "(?<=[,\"”“»])\\s+(?:[\\p{L}'’]+\\s+){0,3}[\\p{L}'’]+$";

    private Phrases() {}

    static boolean isNewSentence(String between) {
        return STOP.matcher(between + " X").find();
    }

    static String lastSentence(String words) {
        return STOP.matcher(words).replaceFirst("");
    }

    static String firstSentence(String words) {
        return NEXT_SENTENCE.split(words, 2)[0];
    }

    static boolean isQuestion(String said) {
        return said.endsWith("?") || ASKS.matcher(said).find();
    }

    static Optional<String> afterThat(String words) {
        var that = TOLD.matcher(words);
        return that.find() ? Optional.of(that.group(1)) : Optional.empty();
    }

    /** Of two speeches the one that stands nearer to the verb: what is told before it ends, behind it begins. */
    static String withoutNextSpeech(String told) {
        var parts = NEXT_SPEECH.split(told, -1);
        return SPOKEN_END.matcher(told).find() ? parts[parts.length - 1] : parts[0];
    }
}
