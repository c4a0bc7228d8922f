package parley.briefing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import parley.briefing.Edition.Event;
import parley.briefing.Edition.Manifest;
import parley.briefing.Edition.Shown;
import parley.ledger.WhatChanged;

/** Carries on what the briefing's readers have been shown, so that the next edition knows what is new to them. */
final class Manifests {
    /** Longer than the window in which stories belong together, so that nothing comes back as new. */
    private static final Duration KEPT = Duration.ofDays(30);

    private Manifests() {}

    /** @param candidates those that became the events, in the same order */
    static Manifest after(Material material, List<Candidate> candidates, List<Event> events) {
        var shown = new ArrayList<Shown>();
        for (var at = 0; at < events.size(); at++) {
            shown.add(shown(events.get(at), candidates.get(at), material));
        }
        for (var before : material.before().shown()) {
            var replaced = shown.stream().anyMatch(now -> now.stories().containsAll(before.stories()));
            if (!replaced && before.at().isAfter(material.span().to().minus(KEPT))) {
                shown.add(before);
            }
        }
        shown.sort(Comparator.comparing(Shown::edition).reversed().thenComparing(Shown::rank));
        return new Manifest(material.packVersion(), stories(material), shown);
    }

    private static Shown shown(Event event, Candidate candidate, Material material) {
        var stories = new TreeSet<String>();
        candidate.members().forEach(story -> stories.add(story.id().value()));
        var claims = new TreeSet<>(WhatChanged.claims(candidate.members()));
        if (candidate.isConfirmed()) {
            claims.add(EventWriter.NOW_CONFIRMED);
        }
        candidate.earlier().ifPresent(before -> claims.addAll(before.claims()));
        return new Shown(
                event.id(),
                material.number(),
                event.rank(),
                material.span().to(),
                List.copyOf(stories),
                List.copyOf(claims));
    }

    private static List<String> stories(Material material) {
        return material.stories().values().stream()
                .filter(story -> material.span().holds(story.story().firstSeen()))
                .filter(story -> !story.story().baseline())
                .map(story -> story.id().value())
                .sorted()
                .toList();
    }
}
