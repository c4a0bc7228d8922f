package parley.cluster;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import parley.story.StoryId;

/**
 * Which stories of the window are copies of which, kept up while stories come and go: the oldest of those that are the
 * same ({@link Sameness}) is the original, and a copy is a copy of an original, never of another copy. Looked up by the
 * keys of {@link Print}, so that no story is compared with all others; whatever order they came in, the outcome is that
 * of entering them one by one, the oldest first.
 */
final class Copies {
    /** Where it is placed then: so long after its original that it is not before it, and loses no likeness. */
    private static final Duration BEHIND = Duration.ofHours(6);

    private static final Traits[] NONE = {};

    /** Under each key the stories that have it, oldest first. */
    private final Map<Long, Traits[]> index = new HashMap<>();

    private final Map<StoryId, Traits> originals = new HashMap<>();

    /** @return stories whose original is not what it was */
    Collection<Traits> update(Collection<Traits> gone, Collection<Traits> come) {
        var unsure = new TreeSet<>(Traits.BY_TIME);
        gone.forEach(story -> remove(story, unsure));
        gone.forEach(unsure::remove);
        come.forEach(story -> add(story, unsure));
        return settle(unsure);
    }

    /** From each copy among these stories to its original, whichever event that belongs to. */
    Map<StoryId, StoryId> among(Collection<StoryId> stories) {
        var copies = new HashMap<StoryId, StoryId>();
        for (var id : stories) {
            var original = originals.get(id);
            if (original != null) {
                copies.put(id, original.id());
            }
        }
        return copies;
    }

    /** What is published again belongs to the time of its original. */
    Traits place(Traits story) {
        var original = originals.get(story.id());
        return original == null || !story.when().isAfter(original.when().plus(Sameness.SOON))
                ? story.placedAt(story.when())
                : story.placedAt(original.when().plus(BEHIND));
    }

    private void remove(Traits story, Collection<Traits> unsure) {
        for (var key : story.print().keys()) {
            index.computeIfPresent(key, (any, under) -> without(story, under));
        }
        // There are no copies of copies: only an original leaves others behind.
        if (originals.remove(story.id()) == null) {
            unsure.addAll(linkedAfter(story));
        }
    }

    private void add(Traits story, Collection<Traits> unsure) {
        var isLast = true;
        for (var key : story.print().keys()) {
            var under = index.merge(key, new Traits[] {story}, Copies::with);
            isLast &= under[under.length - 1].id().equals(story.id());
        }
        unsure.add(story);
        if (!isLast) {
            unsure.addAll(linkedAfter(story));
        }
    }

    /** The later stories that share a key with a story, or with one of these, and so on. */
    private Collection<Traits> linkedAfter(Traits story) {
        var found = new TreeSet<>(Traits.BY_TIME);
        var seen = new HashSet<Long>();
        var open = new ArrayDeque<>(List.of(story));
        while (!open.isEmpty()) {
            for (var key : open.remove().print().keys()) {
                if (seen.add(key)) {
                    for (var other : under(key)) {
                        if (Traits.BY_TIME.compare(other, story) > 0 && found.add(other)) {
                            open.add(other);
                        }
                    }
                }
            }
        }
        return found;
    }

    private Traits[] under(long key) {
        return index.getOrDefault(key, NONE);
    }

    /** @param one a single story */
    private static Traits[] with(Traits[] oldestFirst, Traits[] one) {
        var more = Arrays.copyOf(oldestFirst, oldestFirst.length + 1);
        more[oldestFirst.length] = one[0];
        Arrays.sort(more, Traits.BY_TIME);
        return more;
    }

    private static Traits @Nullable [] without(Traits story, Traits[] oldestFirst) {
        var less = Arrays.stream(oldestFirst)
                .filter(other -> !other.id().equals(story.id()))
                .toArray(Traits[]::new);
        return less.length == 0 ? null : less;
    }

    /** Oldest first, so that the originals before a story are settled when its turn comes. */
    private Collection<Traits> settle(Set<Traits> oldestFirst) {
        var was = new HashMap<StoryId, Optional<Traits>>();
        for (var story : oldestFirst) {
            was.put(story.id(), Optional.ofNullable(originals.remove(story.id())));
        }
        var changed = new ArrayList<Traits>();
        for (var story : oldestFirst) {
            var is = original(story);
            is.ifPresent(original -> originals.put(story.id(), original));
            if (!is.map(Traits::id)
                    .equals(was.getOrDefault(story.id(), Optional.empty()).map(Traits::id))) {
                changed.add(story);
            }
        }
        return changed;
    }

    private Optional<Traits> original(Traits story) {
        var found = new TreeSet<>(Traits.BY_TIME);
        for (var key : story.print().keys()) {
            Arrays.stream(under(key))
                    .takeWhile(other -> Traits.BY_TIME.compare(other, story) < 0)
                    .filter(other -> isOriginal(other)
                            && story.print().sameAs(other.print()).isPresent())
                    .findFirst()
                    .ifPresent(found::add);
        }
        return found.stream().findFirst();
    }

    private boolean isOriginal(Traits story) {
        return !originals.containsKey(story.id());
    }
}
