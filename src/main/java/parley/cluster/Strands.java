package parley.cluster;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parley.topic.TopicPack;

/** Which strand of the topic an event tells: the one that most of its stories name, in the title or less in the summary. */
final class Strands {
    /** At least so much on average over an event's stories; 1 is every title. */
    private static final double ENOUGH = 0.5;

    private final List<TopicPack.Strand> strands;

    Strands(Collection<TopicPack.Strand> strands) {
        this.strands = List.copyOf(strands);
    }

    boolean has(String id) {
        return strands.stream().anyMatch(strand -> strand.id().equals(id));
    }

    /** The strand of an event, empty for none; of two as firm, the one that stands first in the pack. */
    String of(Collection<Traits> stories) {
        var sums = new HashMap<String, Double>();
        for (var strand : strands) {
            sums.put(
                    strand.id(),
                    stories.stream()
                            .mapToDouble(story -> firmness(story, strand))
                            .sum());
        }
        var main = firmest(sums, stories.size(), false);
        return main.isEmpty() ? firmest(sums, stories.size(), true) : main;
    }

    /** 1 where the title names it, less where the summary alone does, 0 where neither. */
    private static double firmness(Traits story, TopicPack.Strand strand) {
        return strand.concepts().stream()
                .mapToDouble(concept -> story.concepts().weight(Vector.key(TraitReader.PACK + concept)))
                .max()
                .orElse(0);
    }

    private String firmest(Map<String, Double> sums, int stories, boolean aside) {
        var best = "";
        var most = ENOUGH * stories;
        for (var strand : strands) {
            var sum = sums.getOrDefault(strand.id(), 0.0);
            if (strand.aside() == aside && (sum > most || (best.isEmpty() && sum == most))) {
                best = strand.id();
                most = sum;
            }
        }
        return best;
    }
}
