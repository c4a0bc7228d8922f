package parley;

import java.time.Instant;
import parley.feed.Entry;
import parley.feed.FeedDocument;

/** A feed document as a person reads it in a terminal. */
final class FeedListing {
    private static final int SUMMARY_LENGTH = 200;

    private FeedListing() {}

    static String of(FeedDocument document) {
        var out = new StringBuilder();
        var head = document.head();
        line(out, head.title().orElse("(a feed without a title)"));
        head.link().ifPresent(link -> line(out, link));
        head.description().ifPresent(description -> line(out, shortened(description)));
        line(
                out,
                document.entries().size() + " stories, language "
                        + head.language().orElse("not said"));
        document.entries().forEach(entry -> story(out, entry));
        return out.toString();
    }

    private static void story(StringBuilder out, Entry entry) {
        line(out, "");
        line(out, entry.title().isEmpty() ? "(without a title)" : entry.title());
        var date = entry.published().or(entry::updated).map(Instant::toString).orElse("undated");
        var authors = entry.authors().isEmpty() ? "" : " · " + String.join(", ", entry.authors());
        line(out, "  " + date + authors);
        entry.link().ifPresent(link -> line(out, "  " + link));
        var text = entry.summary().isEmpty() ? entry.contentText() : entry.summaryText();
        if (!text.isEmpty()) {
            line(out, "  " + shortened(text));
        }
    }

    private static String shortened(String text) {
        return text.length() <= SUMMARY_LENGTH ? text : text.substring(0, SUMMARY_LENGTH) + "…";
    }

    private static void line(StringBuilder out, String text) {
        out.append(text).append(System.lineSeparator());
    }
}
