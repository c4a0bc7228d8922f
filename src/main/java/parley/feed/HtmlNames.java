package parley.feed;

import java.util.Set;

/** The names of HTML's elements, past and present, to tell a tag from a less-than sign in running text. */
final class HtmlNames {
    private static final Set<String> KNOWN = Set.of(
            ("a abbr acronym address applet area article aside audio b base basefont bdi bdo big blink blockquote body br "
                            + "button canvas caption center cite code col colgroup data datalist dd del details dfn dialog dir "
                            + "div dl dt em embed fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 "
                            + "head header hgroup hr html i iframe img input ins isindex kbd label legend li link main map mark "
                            + "marquee menu meta meter nav nobr noembed noframes noscript object ol optgroup option output p "
                            + "param picture plaintext pre progress q rp rt ruby s samp script section select slot small source "
                            + "span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead "
                            + "time title tr track tt u ul var video wbr xmp math path g circle rect")
                    .split(" "));

    private HtmlNames() {}

    /** Also true for custom elements, which have a hyphen, and for names with a prefix. */
    static boolean isKnown(String name) {
        return KNOWN.contains(name) || name.indexOf('-') > 0 || name.indexOf(':') > 0;
    }
}
