package parley.cluster;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.LongToDoubleFunction;
import java.util.stream.IntStream;

/**
 * A bag of weighted keys. A key is the hash of a word, the same in every run: the bag needs no table of words, and two
 * bags are summed up in one order, whichever was read first.
 */
final class Vector {
    private final long[] keys;
    private final float[] weights;

    private Vector(long[] keys, float[] weights) {
        this.keys = keys;
        this.weights = weights;
    }

    static Vector of(Map<String, Double> weights) {
        var hashed = new TreeMap<Long, Double>();
        weights.forEach((word, weight) -> hashed.put(key(word), weight));
        return sorted(hashed);
    }

    /** Every key with the sum of its weights. */
    static Vector sum(Collection<Vector> all) {
        var sums = new HashMap<Long, Double>();
        for (var one : all) {
            for (var i = 0; i < one.keys.length; i++) {
                sums.merge(one.keys[i], (double) one.weights[i], Double::sum);
            }
        }
        return sorted(new TreeMap<>(sums));
    }

    private static Vector sorted(SortedMap<Long, Double> weights) {
        var keys = weights.keySet().stream().mapToLong(Long::longValue).toArray();
        var floats = new float[keys.length];
        var at = 0;
        for (var weight : weights.values()) {
            floats[at++] = weight.floatValue();
        }
        return new Vector(keys, floats);
    }

    /** FNV-1a over UTF-8, 64 bits: among a million words two that share a key are a matter of 1 in 10 million. */
    static long key(String word) {
        var hash = 0xcbf29ce484222325L;
        for (var octet : word.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (octet & 0xff)) * 0x100000001b3L;
        }
        return hash;
    }

    /** Each weight times the rarity of its key, the whole of length one: the product of two such is their cosine. */
    Vector weighed(LongToDoubleFunction rarity) {
        var weighed = new float[weights.length];
        var squares = 0.0;
        for (var i = 0; i < weights.length; i++) {
            weighed[i] = (float) (weights[i] * rarity.applyAsDouble(keys[i]));
            squares += weighed[i] * weighed[i];
        }
        var length = (float) Math.sqrt(squares);
        for (var i = 0; i < weighed.length && length > 0; i++) {
            weighed[i] /= length;
        }
        return new Vector(keys, weighed);
    }

    double times(Vector other) {
        var sum = 0.0;
        for (int i = 0, j = 0; i < keys.length && j < other.keys.length; ) {
            if (keys[i] == other.keys[j]) {
                sum += (double) weights[i++] * other.weights[j++];
            } else if (keys[i] < other.keys[j]) {
                i++;
            } else {
                j++;
            }
        }
        return sum;
    }

    /** The same for one that is much longer: looks up each key there. */
    double amid(Vector longer) {
        var sum = 0.0;
        for (var i = 0; i < keys.length; i++) {
            sum += weights[i] * longer.weight(keys[i]);
        }
        return sum;
    }

    long[] keys() {
        return keys.clone();
    }

    /** 0 for a key that is not there. */
    double weight(long key) {
        var at = Arrays.binarySearch(keys, key);
        return at < 0 ? 0 : weights[at];
    }

    /** The keys that weigh most, at most so many; of two that weigh the same, the lower. */
    long[] heaviest(int most) {
        return IntStream.range(0, keys.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -weights[i]))
                .limit(most)
                .mapToLong(i -> keys[i])
                .toArray();
    }
}
