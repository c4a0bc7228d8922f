package parley.cluster;

import java.util.Collection;
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
    private static final Strands NO_STRANDS = new Strands(List.of());

    private final Recipe recipe;
    private final TraitReader reader;
    private final Map<String, Strands> strands = new HashMap<>();

    /** @param topics whose stories it will see: their actors are recognised when quoted, their strands make storylines */
    public Gatherer(Recipe recipe, EventWords words, Collection<TopicPack> topics) {
        var people = topics.stream().flatMap(pack -> pack.actors().stream()).toList();
        topics.forEach(pack -> strands.put(pack.id(), new Strands(pack.strands())));
        this.recipe = recipe;
        this.reader = new TraitReader(recipe, words, people);
    }

    /** @param stories all of one topic */
    public Gathering gather(Collection<TopicStory> stories) {
        if (stories.isEmpty()) {
            return new Gathering(List.of(), List.of());
        }
        var window = window(stories.iterator().next().match().topic());
        window.update(List.of(), stories);
        return window.all();
    }

    /** For those who gather again and again: empty, to be filled and kept up. */
    TopicWindow window(String topic) {
        return new TopicWindow(topic, recipe, reader, strands.getOrDefault(topic, NO_STRANDS));
    }
}
