package parley.cluster;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** A bag of weighted keys of length one: the product of two is their cosine. Keys ascend. */
final class Vector {
    private final List<String> keys;
    private final double[] weights;

    private Vector(Collection<String> keys, double[] weights) {
        this.keys = List.copyOf(keys);
        this.weights = weights;
    }

    interface Sink {
        void take(String key, double weight);
    }

    void forEach(Sink sink) {
        for (var i = 0; i < weights.length; i++) {
            sink.take(keys.get(i), weights[i]);
        }
    }

    /** The keys that weigh most, at most so many. */
    List<String> heaviest(int most) {
        return IntStream.range(0, weights.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -weights[i]))
                .limit(most)
                .map(keys::get)
                .toList();
    }

    static Vector of(Map<String, Double> places, ToDoubleFunction<String> rarity) {
        var sorted = new TreeMap<String, Double>();
        places.forEach((key, place) -> sorted.put(key, place * rarity.applyAsDouble(key)));
        var length = Math.sqrt(
                sorted.values().stream().mapToDouble(weight -> weight * weight).sum());
        var weights = sorted.values().stream()
                .mapToDouble(weight -> length == 0 ? 0 : weight / length)
                .toArray();
        return new Vector(sorted.keySet(), weights);
    }

    double times(Vector other) {
        var sum = 0.0;
        for (int i = 0, j = 0; i < weights.length && j < other.weights.length; ) {
            var order = keys.get(i).compareTo(other.keys.get(j));
            if (order == 0) {
                sum += weights[i++] * other.weights[j++];
            } else if (order < 0) {
                i++;
            } else {
                j++;
            }
        }
        return sum;
    }
}
