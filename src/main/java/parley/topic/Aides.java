package parley.topic;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import parley.topic.Cues.Found;

/** Tells whose envoy or adviser somebody is from the one who is named: "Trump envoys", "rzecznik Putina". */
final class Aides {
    /** As the pack writes roles. */
    private static final Pattern LEADER = Pattern.compile("^(former )?(president|prime minister|chancellor) of ");

    /** "Trump's special envoy", "Trump-Gesandter". */
    private static final Pattern THEIR_AIDE =
            Pattern.compile("(?iu)(?:['’]s?|s)?[\\s-]+(?:(?:special|peace|top|chief|senior|key|main)\\s+)?");

    /** "Envoys of President Trump", "wysłannicy Donalda Trumpa". */
    private static final Pattern AIDE_OF = Pattern.compile(
            "(?iu)\\s+(?:(?:of|to|for|de|du|di|del|do|da|von|van|af|til|till|the|le|la|us|usa|сша|administra\\p{L}*|адм[іи]н\\p{L}*"
                    + "|pr[eéä]s[iy]d\\p{L}*|prez[iy]d\\p{L}*|през[иі]д\\p{L}*)\\s+){0,4}(?:\\p{Lu}\\p{Ll}+\\s+)?");

    private final Cues words;

    Aides(List<String> words) {
        this.words = Cues.of(words);
    }

    /** The aide beside a leader's name; none where the name is that of an aide itself ("US envoy Witkoff"). */
    Optional<Found> of(String text, TopicPack.Actor actor, Mention name) {
        return LEADER.matcher(actor.role()).find()
                ? words.in(text).stream()
                        .filter(aide -> isAideOf(text, aide, name))
                        .findFirst()
                : Optional.empty();
    }

    private static boolean isAideOf(String text, Found aide, Mention leader) {
        return aide.start() >= leader.end()
                ? THEIR_AIDE.matcher(text.substring(leader.end(), aide.start())).matches()
                : aide.end() <= leader.start()
                        && AIDE_OF.matcher(text.substring(aide.end(), leader.start()))
                                .matches();
    }
}
