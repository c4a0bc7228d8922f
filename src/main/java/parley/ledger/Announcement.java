package parley.ledger;

import java.time.LocalDate;
import parley.story.StoryId;

/**
 * One story's word that something will be on a day.
 *
 * @param day in the calendar's zone
 * @param certain nothing in the sentence makes it depend on anything
 * @param sentence the words that announce it
 * @param family whose report it is, empty when nobody knows
 */
public record Announcement(
        LocalDate day, Kind kind, boolean certain, String sentence, String language, StoryId story, String family) {
    public enum Kind {
        MEETING,
        DEADLINE
    }
}
