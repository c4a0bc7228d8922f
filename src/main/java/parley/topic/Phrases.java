package parley.topic;

import java.util.regex.Pattern;

/** How sentences that tell who said what are built, in whatever language: what their parts begin and end with. */
final class Phrases {
    static final Pattern SPOKEN_END = Pattern.compile("[,!?…\"“”„«»'–—-]$");

    static final Pattern DASH = Pattern.compile("(?:^|\\s)[–—-](?:\\s|$)");
    static final Pattern THAT = Pattern.compile(
            "(?iu)^[\\s,:]*(?:(?:on|in|at|late|earlier|this|last|w|we|podczas|po|у|в|am|im|bei|a|le|lors)"
                    + "\\s[^,;:\"«»“”„]{1,40}?,?\\s+)?(?:that|що|что|że|iż|dass|daß|que|qu'|che|att|že|की|कि)(?!\\p{L})");

    /** Verbs that take whom they are said of: told with the verb, else the name behind it seems to be what was said. */
    static final Pattern WITH_OBJECT =
            Pattern.compile("(?i)hail(s|ed)?|accuse[sd]?|describe[sd]?|call(s|ed)?|urge[sd]?");

    static final Pattern PROXY = Pattern.compile(
            "(?iu)(?:envoy of|wysłanni\\S*|doradc\\S*|rzeczni\\S*|речни\\S*|радни\\S*|посланни\\S*|спецпосланни\\S*"
                    + "|пресс-секретар\\S*|советни\\S*|помощни\\S*|посланни\\S*|sprecher\\S*|berater\\S*|gesandte\\S*)\\s+(?:\\p{L}+\\s+){0,2}$");

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
    static final String TITLE_END = "(?<=[,\"”“»])\\s+(?:\\p{L}+\\s+){0,3}\\p{L}+$";

    private Phrases() {}
}
