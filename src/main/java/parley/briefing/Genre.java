package parley.briefing;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import parley.cluster.TopicStory;
import parley.ledger.OpinionPage;

/**
 * Tells a report from what stands beside reports, in the marks that newsrooms set: the section in the address, the words
 * around a title, and of a poll the sentence that names it. Judges no content; a report without any mark stays a report.
 */
enum Genre {
    REPORT,
    /** Somebody's own view, an analysis, advice, experts asked. */
    COMMENT,
    POLL,
    /** Updated all day, or a clip, a gallery, a podcast. */
    TICKER,
    /** Many matters under one title, or one explained. */
    ROUND_UP;

    private record Sign(Genre genre, Pattern pattern) {
        static Sign address(Genre genre, String sections) {
            return new Sign(genre, Pattern.compile("/(" + sections + ")/", Pattern.CASE_INSENSITIVE));
        }

        static Sign text(Genre genre, String words) {
            return new Sign(
                    genre,
                    Pattern.compile(
                            words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS));
        }

        boolean isIn(String text) {
            return pattern.matcher(text).find();
        }
    }

    private static final List<Sign> ADDRESS = List.of(
            Sign.address(
                    TICKER,
                    "podcasts?|videos?|video-clips|shorts|gallery|galerie|audio|live|liveblog|newsblog|na-zywo"),
            Sign.address(ROUND_UP, "newsletters?|quiz|explainers?"));

    /** A poll, named in the title. */
    private static final String POLLED =
            "\\b(polls?|survey|sondaż\\w*|badań opinii|umfrage\\w*|sondages?|encuestas?|sondaggi\\w*|опрос\\w*"
                    + "|опитуван\\w*|ankiet?\\w*|anket\\w*|průzkum\\w*|prieskum\\w*)\\b(?<!to the polls)";

    private static final List<Sign> TITLE = List.of(
            Sign.text(POLL, POLLED),
            Sign.text(
                    TICKER,
                    "^(watch|video|live|podcast)\\b|\\b(podcast|takeout|live)\\b\\W*$|\\blive (updates|blog|coverage)\\b"
                            + "|\\bwar live\\b|[|–-]\\s*(video|live|europe live)\\b|^\\d+/\\d+:|#\\w+"
                            + "|\\[(wideo|video|relacja)[^]]*]|\\b(na żywo|liveticker|newsblog|онлайн|en direct|en vivo)\\b"),
            Sign.text(
                    ROUND_UP,
                    "\\bbriefing:|\\b(briefing|round-?up|explained|explainer|takeaways|quiz|what we know|what to know"
                            + "|as it happened)\\b\\W*$|^(look ahead|key takeaways)\\b"
                            + "|^(\\d+|three|four|five|six|seven|trzy|cztery|pięć|sześć|siedem|drei|vier|fünf|sechs|sieben)"
                            + " (things|takeaways|questions|reasons|pytań|pytania|rzeczy|powodów|fragen|gründe)\\b"),
            Sign.text(
                    COMMENT,
                    "\\?|^(opinion|analysis|commentary|editorial)\\b|[|–-]\\s*(opinion|analysis)\\b|\\beditorial\\b"
                            + "|\\[(analiza|opinia|komentarz)[^]]*]|^(prof|dr|gen)\\.?\\s[^:]*:"
                            + "|^(how|why|what|who|when|jak|dlaczego|wie|warum|pourquoi|comment|как|почему|зачем|як|чому)\\b"
                            + "|\\b(experts?|analysts?|ekspert\\w*|eksperci|analityc\\w*|experten|эксперт\\w*|експерт\\w*)"
                            + " (say|says|warns?|fears?|ostrzega\\w*|mówi\\w*|ocenia\\w*|komentuj\\w*|warnen|sagen"
                            + "|предупрежда\\w+|считают|попереджа\\w+|вважа\\w+)\\b"));

    /** {@code JANE DOE: …}, as columns are signed. */
    private static final Pattern SIGNED = Pattern.compile("^\\p{Lu}{2,}(?: \\p{Lu}[\\p{Lu}.'’-]+)+: ");

    /** What somebody must do, when nobody in the title says so. */
    private static final Pattern ADVICE = Pattern.compile("^[^:“”\"‘’']*\\b(?:[Mm]ust|[Ss]hould)\\b[^:“”\"‘’']*$");

    private static final Pattern TOLD =
            Pattern.compile("\\b(says?|said|tells?|told|warns?|urges?|calls?|insists?|agree\\w*)\\b| [–—-] ");

    private static final Sign IN_SUMMARY = Sign.text(
            POLL,
            "\\b(poll|survey) (\\w+ )?(shows?|finds?|found|suggests?)\\b|\\baccording to (a|the) (\\w+ )?(poll|survey)\\b"
                    + "|wynika z (\\w+ )*(sondaż\\w*|badań\\b)|badań opinii publicznej|\\blaut (\\w+ )?umfrage"
                    + "|\\bselon un sondage\\b|опрос показал|по данным опроса|опитування показал|за даними опитування");

    private static final Sign IN_NEWSLETTER = Sign.text(ROUND_UP, "\\bin (this|today.s) newsletter\\b");

    /** Where a summary names the poll it is about. */
    private static final int OPENING = 320;

    static Genre of(TopicStory story) {
        var title = PassedOn.title(story);
        return ofAddress(story)
                .or(() -> first(TITLE, title))
                .orElseGet(() -> isView(title) ? COMMENT : ofSummary(story));
    }

    private static boolean isView(String title) {
        return SIGNED.matcher(title).find()
                || (ADVICE.matcher(title).find() && !TOLD.matcher(title).find());
    }

    private static Genre ofSummary(TopicStory story) {
        var summary = PlainText.line(story.story().summary());
        var opening = summary.substring(0, Math.min(OPENING, summary.length()));
        if (IN_NEWSLETTER.isIn(opening)) {
            return ROUND_UP;
        }
        return IN_SUMMARY.isIn(opening) && story.match().reading().claim().isEmpty() ? POLL : REPORT;
    }

    static boolean isReport(TopicStory story) {
        return of(story) == REPORT;
    }

    private static Optional<Genre> ofAddress(TopicStory story) {
        var address = story.story().link().map(link -> link.value()).orElse("");
        return OpinionPage.is(story) ? Optional.of(COMMENT) : first(ADDRESS, address);
    }

    private static Optional<Genre> first(List<Sign> signs, String text) {
        return signs.stream().filter(sign -> sign.isIn(text)).findFirst().map(Sign::genre);
    }
}
