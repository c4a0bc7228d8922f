package parley.cluster;

import java.util.List;

/** All clusters and storylines of one topic in the window: a pure function of its stories, whatever order they came in. */
public record Gathering(List<Cluster> clusters, List<Storyline> storylines) {
    public Gathering {
        clusters = List.copyOf(clusters);
        storylines = List.copyOf(storylines);
    }
}
