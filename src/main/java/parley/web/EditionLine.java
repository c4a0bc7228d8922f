package parley.web;

import java.time.Instant;
import parley.briefing.Edition;
import parley.briefing.Wording;

/**
 * One edition in a list.
 *
 * @param headline title, number and day
 * @param moved what moved first, or its first event
 */
public record EditionLine(
        String briefing, int number, String headline, Instant due, int events, String moved, String path) {
    static EditionLine of(Edition edition) {
        var moved = edition.moved().stream()
                .map(Edition.Move::text)
                .findFirst()
                .or(() -> edition.allEvents().stream().map(Edition.Event::title).findFirst())
                .orElse("Nothing new.");
        return new EditionLine(
                edition.briefing(),
                edition.number(),
                new Wording(edition).headline(),
                edition.due(),
                edition.allEvents().size(),
                moved,
                EditionPages.path(edition));
    }
}
