package parley.cluster;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * From the stories of one topic in the window to clusters and storylines. Pure: the same stories give the same
 * gathering, whatever order they come in. Marks and saves nothing; which stories are in the window is the caller's
 * choice.
 */
public final class Gatherer {
    static final Comparator<Traits> BY_TIME = Comparator.comparing(Traits::when).thenComparing(Traits::id);

    private final Recipe recipe;
    private final TraitReader reader;
    private final Likeness likeness;

    public Gatherer(Recipe recipe) {
        this.recipe = recipe;
        this.reader = new TraitReader(recipe);
        this.likeness = new Likeness(recipe);
    }

    /** @param stories all of one topic */
    public Gathering gather(Collection<TopicStory> stories) {
        if (stories.isEmpty()) {
            return new Gathering(List.of(), List.of());
        }
        var topic = stories.iterator().next().match().topic();
        var traits = stories.stream().map(reader::read).sorted(BY_TIME).toList();
        var rarity = new Rarity();
        traits.forEach(one -> rarity.add(one.words().keySet()));
        var weighed =
                traits.stream().map(one -> Likeness.Weighed.of(one, rarity)).toList();
        var events = AverageLink.groups(links(weighed, rarity), recipe.join());
        return new Storylines(topic, weighed).gather(events);
    }

    private Links links(List<Likeness.Weighed> weighed, Rarity rarity) {
        var candidates = new Candidates(likeness, recipe.holders());
        var traits = weighed.stream().map(Likeness.Weighed::traits).toList();
        var links = new Links(weighed.size());
        for (var later = 0; later < weighed.size(); later++) {
            var rare = traits.get(later).words().keySet().stream()
                    .filter(rarity::isRare)
                    .toList();
            for (var earlier : candidates.of(later, traits, rare)) {
                links.put(earlier, later, likeness.of(weighed.get(earlier), weighed.get(later)));
            }
        }
        return links;
    }
}
