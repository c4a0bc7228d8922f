package parley.cluster;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parley.topic.TopicPack;

/**
 * From the stories of one topic in the window to clusters and storylines. Pure: the same stories give the same
 * gathering, whatever order they come in. Marks and saves nothing; which stories are in the window is the caller's
 * choice.
 */
public final class Gatherer {
    static final Comparator<Traits> BY_TIME = Comparator.comparing(Traits::when).thenComparing(Traits::id);

    private static final Comparator<TopicStory> OLDEST_FIRST =
            Comparator.comparing(TopicStory::when).thenComparing(TopicStory::id);
    private static final Strands NO_STRANDS = new Strands(List.of());

    private final Recipe recipe;
    private final TraitReader reader;
    private final Likeness likeness;
    private final Map<String, Strands> strands = new HashMap<>();

    /** @param topics whose stories it will see: their actors are recognised when quoted, their strands make storylines */
    public Gatherer(Recipe recipe, EventWords words, Collection<TopicPack> topics) {
        var people = topics.stream().flatMap(pack -> pack.actors().stream()).toList();
        topics.forEach(pack -> strands.put(pack.id(), new Strands(pack.strands())));
        this.recipe = recipe;
        this.reader = new TraitReader(recipe, words, people);
        this.likeness = new Likeness(recipe);
    }

    /** @param stories all of one topic */
    public Gathering gather(Collection<TopicStory> stories) {
        if (stories.isEmpty()) {
            return new Gathering(List.of(), List.of());
        }
        var topic = stories.iterator().next().match().topic();
        var traits = stories.stream().map(reader::read).sorted(BY_TIME).toList();
        var rarities = Rarities.of(traits);
        var weighed =
                traits.stream().map(one -> Likeness.Weighed.of(one, rarities)).toList();
        var events = AverageLink.groups(links(weighed, rarities), recipe.join());
        return new Storylines(topic, strands.getOrDefault(topic, NO_STRANDS), weighed)
                .gather(
                        events,
                        Copies.among(stories.stream().sorted(OLDEST_FIRST).toList()));
    }

    private Links links(List<Likeness.Weighed> weighed, Rarities rarities) {
        var candidates = new Candidates(likeness, recipe.holders());
        var traits = weighed.stream().map(Likeness.Weighed::traits).toList();
        var links = new Links(weighed.size());
        for (var later = 0; later < weighed.size(); later++) {
            for (var earlier : candidates.of(later, traits, keys(traits.get(later), rarities))) {
                links.put(earlier, later, likeness.of(weighed.get(earlier), weighed.get(later)));
            }
        }
        return links;
    }

    private static List<String> keys(Traits one, Rarities rarities) {
        var keys = new ArrayList<String>();
        one.words().keySet().stream()
                .filter(rarities.words(one.language())::isRare)
                .forEach(keys::add);
        one.concepts().keySet().stream().filter(rarities.concepts()::isRare).forEach(keys::add);
        if (!one.kind().isEmpty()) {
            keys.add("same:" + one.kind());
        }
        return keys;
    }
}
