package parley.ledger;

import java.util.Set;
import parley.story.StoryId;

/**
 * One event as an earlier edition showed it.
 *
 * @param edition its number
 * @param event the event's id then
 * @param claims what it said, as {@link WhatChanged#claims} named them
 */
public record Shown(int edition, String event, Set<StoryId> stories, Set<String> claims) {
    public Shown {
        stories = Set.copyOf(stories);
        claims = Set.copyOf(claims);
    }
}
