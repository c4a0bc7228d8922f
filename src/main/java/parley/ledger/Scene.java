package parley.ledger;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import parley.cluster.Cluster;
import parley.cluster.Gathering;
import parley.cluster.Storyline;
import parley.cluster.TopicStory;
import parley.story.Revision;
import parley.story.StoryId;

/**
 * What {@link WhatChanged} looks at.
 *
 * @param from end of the previous edition's span, exclusive, by first seen
 * @param to end of this edition's span, inclusive
 * @param gathering clusters and storylines of the window
 * @param stories every member of them
 * @param entries the topic's ledger until {@code to}
 * @param shown the events of earlier editions within the window; those of the previous edition alone also do
 * @param revisions of shown stories, all numbers
 */
public record Scene(
        Instant from,
        Instant to,
        Gathering gathering,
        Map<StoryId, TopicStory> stories,
        List<LedgerEntry> entries,
        List<Shown> shown,
        List<Revision> revisions) {
    public Scene {
        stories = Map.copyOf(stories);
        entries = List.copyOf(entries);
        shown = List.copyOf(shown);
        revisions = List.copyOf(revisions);
    }

    /** The members of a cluster seen until {@code to}, oldest first. */
    List<TopicStory> members(Cluster cluster) {
        return cluster.members().stream()
                .filter(stories::containsKey)
                .map(stories::get)
                .filter(story -> !story.story().firstSeen().isAfter(to))
                .toList();
    }

    /** The members seen within the span, copies and baseline aside. */
    List<TopicStory> fresh(Cluster cluster) {
        return members(cluster).stream()
                .filter(story ->
                        isFresh(story.story().firstSeen()) && !story.story().baseline())
                .filter(story -> !cluster.copies().containsKey(story.id()))
                .toList();
    }

    boolean isFresh(Instant seen) {
        return seen.isAfter(from) && !seen.isAfter(to);
    }

    boolean wasShown(Collection<StoryId> ids) {
        return shown.stream().anyMatch(event -> ids.stream().anyMatch(event.stories()::contains));
    }

    List<Cluster> clusters(Storyline storyline) {
        return gathering.clusters().stream()
                .filter(cluster -> storyline.clusters().contains(cluster.id()))
                .toList();
    }

    /** The cluster that holds the first of these stories that any cluster holds; empty when none does. */
    String clusterOf(List<StoryId> ids) {
        return ids.stream()
                .flatMap(id -> gathering.clusters().stream()
                        .filter(cluster -> cluster.members().contains(id))
                        .map(Cluster::id))
                .findFirst()
                .orElse("");
    }

    /** Everything that earlier editions said of the events that this cluster grew from. */
    Set<String> told(Cluster cluster) {
        return shown.stream()
                .filter(event -> cluster.members().stream().anyMatch(event.stories()::contains))
                .flatMap(event -> event.claims().stream())
                .collect(Collectors.toSet());
    }
}
