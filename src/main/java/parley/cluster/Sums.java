package parley.cluster;

import java.util.Arrays;

/** A table from small numbers to sums and how many were added up, without boxes: open addressing, linear probing. */
final class Sums {
    private static final int FREE = -1;
    private int[] keys = newKeys(8);
    private double[] sums = new double[8];
    private int[] counts = new int[8];
    private int size;

    interface Sink {
        void take(int key, double sum, int count);
    }

    int size() {
        return size;
    }

    void add(int key, double sum, int count) {
        var at = find(key);
        if (keys[at] == FREE) {
            if (2 * (size + 1) > keys.length) {
                grow();
                at = find(key);
            }
            keys[at] = key;
            size++;
        }
        sums[at] += sum;
        counts[at] += count;
    }

    /** Closes the gap, so that no key behind it is lost. */
    void remove(int key) {
        var gap = find(key);
        if (keys[gap] == FREE) {
            return;
        }
        for (var at = next(gap); keys[at] != FREE; at = next(at)) {
            var home = home(keys[at]);
            var reachesGap = gap <= at ? home <= gap || home > at : home <= gap && home > at;
            if (reachesGap) {
                keys[gap] = keys[at];
                sums[gap] = sums[at];
                counts[gap] = counts[at];
                gap = at;
            }
        }
        keys[gap] = FREE;
        sums[gap] = 0;
        counts[gap] = 0;
        size--;
    }

    void forEach(Sink sink) {
        for (var at = 0; at < keys.length; at++) {
            if (keys[at] != FREE) {
                sink.take(keys[at], sums[at], counts[at]);
            }
        }
    }

    private void grow() {
        var oldKeys = keys;
        var oldSums = sums;
        var oldCounts = counts;
        keys = newKeys(2 * oldKeys.length);
        sums = new double[keys.length];
        counts = new int[keys.length];
        for (var i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != FREE) {
                var at = find(oldKeys[i]);
                keys[at] = oldKeys[i];
                sums[at] = oldSums[i];
                counts[at] = oldCounts[i];
            }
        }
    }

    private int find(int key) {
        var at = home(key);
        while (keys[at] != FREE && keys[at] != key) {
            at = next(at);
        }
        return at;
    }

    private int home(int key) {
        return (key * 0x9e3779b1) >>> (32 - Integer.numberOfTrailingZeros(keys.length));
    }

    private int next(int at) {
        return (at + 1) & (keys.length - 1);
    }

    private static int[] newKeys(int length) {
        var keys = new int[length];
        Arrays.fill(keys, FREE);
        return keys;
    }
}
