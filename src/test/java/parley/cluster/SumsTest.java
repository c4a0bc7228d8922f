package parley.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SumsTest {
    @Test
    void holdsWhatAMapWouldHold() {
        var random = new Random(1);
        var sums = new Sums();
        var expected = new HashMap<Integer, Double>();
        for (var step = 0; step < 20_000; step++) {
            var key = random.nextInt(300);
            if (random.nextInt(3) == 0) {
                sums.remove(key);
                expected.remove(key);
            } else {
                sums.add(key, step, 1);
                expected.merge(key, (double) step, Double::sum);
            }
        }
        var found = new HashMap<Integer, Double>();
        sums.forEach((key, sum, count) -> found.put(key, sum));
        assertThat(found).isEqualTo(expected);
        assertThat(sums.size()).isEqualTo(expected.size());
    }
}
