package parley.cluster;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/** A bag of weighted keys of length one: the product of two is their cosine. Keys ascend. */
record Vector(String[] keys, double[] weights) {
    static Vector of(Map<String, Double> places, ToDoubleFunction<String> rarity) {
        var sorted = new TreeMap<String, Double>();
        places.forEach((key, place) -> sorted.put(key, place * rarity.applyAsDouble(key)));
        var length = Math.sqrt(
                sorted.values().stream().mapToDouble(weight -> weight * weight).sum());
        var weights = sorted.values().stream()
                .mapToDouble(weight -> length == 0 ? 0 : weight / length)
                .toArray();
        return new Vector(sorted.keySet().toArray(String[]::new), weights);
    }

    double times(Vector other) {
        var sum = 0.0;
        for (int i = 0, j = 0; i < keys.length && j < other.keys.length; ) {
            var order = keys[i].compareTo(other.keys[j]);
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
