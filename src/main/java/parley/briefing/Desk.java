package parley.briefing;

import java.util.Map;
import parley.cluster.Meetings;
import parley.ledger.Standings;
import parley.ledger.WhatChanged;
import parley.story.Language;
import parley.topic.CalendarWords;

/**
 * What composing needs to know of one topic, beside its stories.
 *
 * @param packVersion of the topic pack that judges now
 */
public record Desk(
        Names names,
        String packVersion,
        Standings standings,
        WhatChanged whatChanged,
        Map<Language, CalendarWords> calendarWords,
        Meetings meetings) {
    public Desk {
        calendarWords = Map.copyOf(calendarWords);
    }
}
