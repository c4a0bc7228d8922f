package parley.feed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import parley.story.StoryId;

/**
 * Which story each entry of a document is (docs/decisions/0201): the guid names it, unless one document repeats that
 * guid, then guid and link; without a guid the link, unless repeated, then title and content. A guid that is new at every
 * poll for the same link, title and date is no guid. Remembers nothing itself.
 */
final class StoryIdentity {
    private final String feed;
    private final Known known;
    private final Map<String, Integer> counts = new HashMap<>();
    private final Set<String> shared = new HashSet<>();
    private final Set<StoryId> taken = new HashSet<>();

    /** Looks up which of these keys the feed's stories have been saved under. */
    interface Known {
        Map<String, StoryId> among(Set<String> keys);
    }

    /**
     * @param keys by which the story is to be known again
     * @param isNew never saved before
     */
    record Named(Entry entry, StoryId id, Set<String> keys, boolean isNew) {}

    /** @param sharedKeys marks of keys that this document gives to several entries */
    record Names(List<Named> stories, Set<String> sharedKeys) {}

    private record Candidate(Entry entry, StoryKeys keys) {}

    private StoryIdentity(String feed, Known known) {
        this.feed = feed;
        this.known = known;
    }

    /** One name for each entry, in document order; an entry that says nothing that another has not said is left out. */
    static Names name(String feed, List<Entry> entries, Known known) {
        return new StoryIdentity(feed, known).name(entries);
    }

    private Names name(List<Entry> entries) {
        var candidates = distinct(entries);
        candidates.forEach(c -> c.keys().ladder().forEach(key -> counts.merge(key, 1, Integer::sum)));
        var found = known.among(allKeys(candidates));
        candidates.stream()
                .flatMap(c -> c.keys().ladder().stream())
                .filter(key -> isRepeated(key) || found.containsKey(StoryKeys.sharedMark(key)))
                .forEach(shared::add);

        var ids = new HashMap<Candidate, StoryId>();
        candidates.forEach(c -> byKey(c, found).filter(taken::add).ifPresent(id -> ids.put(c, id)));
        var named = new ArrayList<Named>();
        for (var candidate : candidates) {
            var old = Optional.ofNullable(ids.get(candidate))
                    .or(() -> bySighting(candidate, found).filter(taken::add));
            var id = old.or(() -> Optional.of(newId(candidate)).filter(taken::add));
            id.ifPresent(i -> named.add(new Named(candidate.entry(), i, keysToKeep(candidate), old.isEmpty())));
        }
        return new Names(List.copyOf(named), marks(candidates));
    }

    /** The strongest key that is the entry's own leads to the story, else a narrower one that it was once saved under. */
    private Optional<StoryId> byKey(Candidate candidate, Map<String, StoryId> found) {
        return ownKeys(candidate).stream()
                .filter(found::containsKey)
                .findFirst()
                .map(found::get);
    }

    private Optional<StoryId> bySighting(Candidate candidate, Map<String, StoryId> found) {
        return candidate.keys().sighting().map(found::get);
    }

    private StoryId newId(Candidate candidate) {
        return StoryId.of(feed, ownKeys(candidate).get(0));
    }

    /** Never empty: the narrowest key is an entry's own, since entries alike in it are one. */
    private List<String> ownKeys(Candidate candidate) {
        return candidate.keys().ladder().stream()
                .filter(key -> !shared.contains(key))
                .toList();
    }

    private boolean isRepeated(String key) {
        return counts.getOrDefault(key, 0) > 1;
    }

    private static List<Candidate> distinct(List<Entry> entries) {
        var candidates = new LinkedHashMap<String, Candidate>();
        for (var entry : entries) {
            var keys = StoryKeys.of(entry);
            candidates.putIfAbsent(keys.narrowest(), new Candidate(entry, keys));
        }
        return List.copyOf(candidates.values());
    }

    private Set<String> keysToKeep(Candidate candidate) {
        var keys = new LinkedHashSet<>(ownKeys(candidate));
        candidate.keys().sighting().ifPresent(keys::add);
        return keys;
    }

    private Set<String> marks(List<Candidate> candidates) {
        var marks = new LinkedHashSet<String>();
        for (var candidate : candidates) {
            candidate.keys().ladder().stream()
                    .filter(this::isRepeated)
                    .map(StoryKeys::sharedMark)
                    .forEach(marks::add);
        }
        return marks;
    }

    private static Set<String> allKeys(List<Candidate> candidates) {
        var keys = new HashSet<String>();
        for (var candidate : candidates) {
            keys.addAll(candidate.keys().ladder());
            candidate.keys().ladder().stream().map(StoryKeys::sharedMark).forEach(keys::add);
            candidate.keys().sighting().ifPresent(keys::add);
        }
        return keys;
    }
}
