package parley.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import parley.story.Language;

/** For a miss: what would have let the story in, in words for the editor. */
final class Missing {
    private final TopicPack pack;
    private final Evidence.Lookup lookup;

    Missing(TopicPack pack, Evidence.Lookup lookup) {
        this.pack = pack;
        this.lookup = lookup;
    }

    List<String> of(List<Hit> hits, Sum sum, Language language) {
        var missing = new ArrayList<String>();
        if (!language.isKnown()) {
            missing.add("not judged in full: the pack has no words for this language, only names");
        }
        if (hits.stream().noneMatch(hit -> lookup.signal(hit).isPresent())) {
            missing.add("no signal of the pack beside an anchor");
            return missing;
        }
        if (!sum.hasAnchor()) {
            missing.add("an anchor: " + String.join(", ", anchors()));
        }
        missing.add(String.format(
                Locale.ROOT, "%.2f points to the threshold of %.2f", threshold() - sum.score(), threshold()));
        for (var reason : sum.reasons()) {
            if (reason.points() < 0 && sum.score() - reason.points() >= threshold()) {
                missing.add(String.format(
                        Locale.ROOT, "held back by %s (%.2f): on topic without it", reason.query(), reason.points()));
            }
        }
        return missing;
    }

    private double threshold() {
        return pack.scoring().threshold();
    }

    private List<String> anchors() {
        return pack.concepts().stream()
                .filter(Concept.Anchor.class::isInstance)
                .map(Concept::name)
                .toList();
    }
}
