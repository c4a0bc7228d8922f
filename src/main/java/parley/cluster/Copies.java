package parley.cluster;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.story.StoryId;

/**
 * Which stories of an event are copies of which: the same address, the same title, or nearly the same text, such as a
 * wire report with small edits or a story published again with a later date. Looked up by the keys of {@link Print}, so
 * that no story is compared with all others.
 */
final class Copies {
    private final Map<Long, Traits> index = new HashMap<>();
    private final Map<StoryId, StoryId> copies = new HashMap<>();

    /**
     * @param oldestFirst of two alike, the one that comes first is the original
     * @return from each copy to the story that all copies of it go back to
     */
    static Map<StoryId, StoryId> among(List<Traits> oldestFirst) {
        var copies = new Copies();
        oldestFirst.forEach(copies::enter);
        return Map.copyOf(copies.copies);
    }

    private void enter(Traits story) {
        original(story).ifPresent(id -> copies.put(story.id(), copies.getOrDefault(id, id)));
        for (var key : story.print().keys()) {
            index.putIfAbsent(key, story);
        }
    }

    private Optional<StoryId> original(Traits story) {
        for (var key : story.print().keys()) {
            var first = index.get(key);
            if (first != null && story.print().isCopyOf(first.print())) {
                return Optional.of(first.id());
            }
        }
        return Optional.empty();
    }
}
