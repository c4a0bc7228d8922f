package parley.briefing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import parley.briefing.Edition.Manifest;
import parley.cluster.Gathering;
import parley.cluster.TopicStory;
import parley.ledger.Appointment;
import parley.ledger.Change;
import parley.ledger.Standing;
import parley.story.Revision;
import parley.story.StoryId;

/**
 * Everything an edition is made from. The same material gives the same edition, to the byte.
 *
 * @param number of the edition to be, 0 for a preview
 * @param before the previous edition's manifest, {@link Manifest#EMPTY} before the first
 * @param gathering clusters and storylines of the window until the end of the span
 * @param stories their members
 * @param changes since the previous edition
 * @param standings every step of all instruments until the end of the span, each one's oldest first
 * @param earlier the same at the end of the previous one
 * @param ownActs stories in which an official tells of an act of its own side
 * @param venues of the meetings that stories of the span tell of
 * @param revisions of stories that earlier editions showed
 * @param home address of the page of this edition, empty when the hub has no public address
 */
public record Material(
        Briefing briefing,
        int number,
        Span span,
        Manifest before,
        Gathering gathering,
        Map<StoryId, TopicStory> stories,
        List<Change> changes,
        List<Standing> standings,
        List<Standing> earlier,
        Set<StoryId> ownActs,
        Map<StoryId, Set<String>> venues,
        List<Appointment> next,
        List<Appointment> passed,
        List<Revision> revisions,
        FeedReport feeds,
        Names names,
        String packVersion,
        Optional<String> notice,
        String home) {
    public Material {
        stories = Map.copyOf(stories);
        changes = List.copyOf(changes);
        standings = List.copyOf(standings);
        earlier = List.copyOf(earlier);
        ownActs = Set.copyOf(ownActs);
        venues = Map.copyOf(venues);
        next = List.copyOf(next);
        passed = List.copyOf(passed);
        revisions = List.copyOf(revisions);
    }

    Material with(List<Change> changes, List<Standing> standings, List<Standing> earlier) {
        return new Material(
                briefing,
                number,
                span,
                before,
                gathering,
                stories,
                changes,
                standings,
                earlier,
                ownActs,
                venues,
                next,
                passed,
                revisions,
                feeds,
                names,
                packVersion,
                notice,
                home);
    }
}
