package parley.briefing;

import java.util.regex.Pattern;
import parley.cluster.TopicStory;

/** Tells a report from what stands beside reports: opinion, round-ups, clips and live tickers. By address and title only. */
final class Genre {
    private static final Pattern ADDRESS = Pattern.compile(
            "/(opinions?|opinie|comment(ary|isfree)?|kommentare?|meinung|tribunes?|idees|editorials?|columnists?|felietony?"
                    + "|publicystyka|blogs?|podcasts?|videos?|video-clips|shorts|gallery|galerie|live|liveblog|newsletters?|quiz)/",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern TITLE = Pattern.compile(
            "\\?|^(opinion|analysis|watch|video|live|podcast)\\b|\\b(briefing|round-?up|explained|explainer|takeaways|quiz|podcast|takeout"
                    + "|what we know|what to know|as it happened|live)\\b\\W*$|\\blive (updates|blog|coverage)\\b|\\bwar live\\b|\\bbriefing:|^look ahead\\b|^\\d+/\\d+:|[|–-]\\s*(opinion|analysis|video|live|europe live)\\b"
                    + "|#\\w+|\\[(sondaż|analiza|opinia|komentarz|wideo|video|relacja)[^]]*]"
                    + "|^(how|why|what|who|when|look ahead|key takeaways|(?:\\d+|three|four|five|six|seven|trzy|cztery|pięć|sześć|siedem|fünf|sechs|sieben) (?:things|takeaways|questions|reasons|pytań|pytania|rzeczy|powodów|fragen|gründe)|jak|dlaczego|wie|warum|pourquoi|comment)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern OPINION = Pattern.compile(
            "/(opinions?|opinie[^/]*|comment(ary|isfree)?|kommentare?|meinung|tribunes?|idees|editorials?|columnists?|felietony?|publicystyka)/",
            Pattern.CASE_INSENSITIVE);

    private Genre() {}

    /** Somebody's own view, by its address. */
    static boolean isOpinion(TopicStory story) {
        return story.story()
                .link()
                .filter(link -> OPINION.matcher(link.value()).find())
                .isPresent();
    }

    static boolean isReport(TopicStory story) {
        var link = story.story().link();
        return (link.isEmpty() || !ADDRESS.matcher(link.get().value()).find())
                && !TITLE.matcher(PassedOn.title(story)).find();
    }
}
