package parley.ledger;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import parley.story.Revision;
import parley.story.StoryId;

/** Titles and texts that a publisher changed within the span, after an edition had shown the story. */
final class Corrections {
    private Corrections() {}

    static List<Change> in(Scene scene) {
        Map<StoryId, List<Revision>> byStory = scene.revisions().stream()
                .filter(revision -> !revision.seen().isAfter(scene.to()))
                .sorted(Comparator.comparingInt(Revision::number))
                .collect(Collectors.groupingBy(Revision::story, TreeMap::new, Collectors.toList()));
        return byStory.values().stream()
                .filter(revisions -> scene.wasShown(List.of(revisions.get(0).story())))
                .flatMap(revisions -> of(scene, revisions).stream())
                .toList();
    }

    /** What we showed is the last revision seen until the previous edition. */
    private static Optional<Change> of(Scene scene, List<Revision> revisions) {
        var shown = revisions.stream()
                .filter(revision -> !scene.isFresh(revision.seen()))
                .reduce((a, b) -> b);
        var now = revisions.get(revisions.size() - 1);
        if (shown.isEmpty() || !scene.isFresh(now.seen())) {
            return Optional.empty();
        }
        var title = !shown.get().title().equals(now.title());
        var was = title ? shown.get().title() : shown.get().summary();
        var is = title ? now.title() : now.summary();
        return was.equals(is) ? Optional.empty() : Optional.of(change(scene, now, was, is));
    }

    private static Change change(Scene scene, Revision now, String was, String is) {
        var story = scene.stories().get(now.story());
        var outlet = story == null ? "" : story.story().outlet();
        return new Change(
                Change.Kind.CORRECTION,
                scene.clusterOf(List.of(now.story())),
                outlet,
                was,
                is,
                List.of(),
                "correction/" + now.story() + "/" + now.number(),
                List.of(now.story()));
    }
}
