package parley.ledger;

import java.util.regex.Pattern;
import parley.cluster.TopicStory;

/** Tells the pages on which a newspaper prints somebody's own view, by their section. What they wish for is no claim. */
public final class OpinionPage {
    private static final Pattern SECTION = Pattern.compile(
            "/(opinions?|opinie[^/]*|op-eds?|comment(ary|isfree)?|kommentare?|meinung|kolumnen?|tribunes?|idees"
                    + "|editorials?|columns?|columnists?|felietony?|publicystyka|analys[ei]s?|analizy?|opinione?"
                    + "|opiniones|mneni[ey]a?|dumk[ay]|blogs?)/",
            Pattern.CASE_INSENSITIVE);

    private OpinionPage() {}

    public static boolean is(TopicStory story) {
        return story.story()
                .link()
                .filter(link -> SECTION.matcher(link.value()).find())
                .isPresent();
    }
}
