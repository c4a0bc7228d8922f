package parley.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import parley.topic.Match;
import parley.topic.Reason.Words;

/**
 * A text cut where queries fired in it, so that a page can mark the words.
 *
 * @param why the query that fired here; empty where none did
 * @param against the query took points away
 */
public record MarkedText(String text, String why, boolean against) {
    private record Fired(Words words, String query, boolean against) {}

    /**
     * @param field title or summary
     * @param matches verdicts on the story; where two queries share words, the one that starts first marks them
     */
    static List<MarkedText> of(String text, String field, List<Match> matches) {
        var fired = matches.stream()
                .flatMap(match -> match.reasons().stream())
                .flatMap(reason ->
                        reason.words().stream().map(words -> new Fired(words, reason.query(), reason.points() < 0)))
                .filter(hit -> hit.words().field().equals(field) && hit.words().end() <= text.length())
                .sorted(Comparator.comparingInt((Fired hit) -> hit.words().start())
                        .thenComparing(hit -> -hit.words().end()))
                .toList();
        var cut = new ArrayList<MarkedText>();
        int at = 0;
        for (var hit : fired) {
            if (hit.words().start() < at || hit.words().start() >= hit.words().end()) {
                continue;
            }
            plain(cut, text, at, hit.words().start());
            at = hit.words().end();
            cut.add(new MarkedText(text.substring(hit.words().start(), at), hit.query(), hit.against()));
        }
        plain(cut, text, at, text.length());
        return List.copyOf(cut);
    }

    private static void plain(List<MarkedText> cut, String text, int from, int to) {
        if (from < to) {
            cut.add(new MarkedText(text.substring(from, to), "", false));
        }
    }
}
