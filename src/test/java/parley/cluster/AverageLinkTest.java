package parley.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AverageLinkTest {
    private final List<Sums> rows = new ArrayList<>();

    @Test
    void joinsWhatIsAlike() {
        items(3);
        link(0, 2, 0.5);
        assertThat(groups()).containsExactly(List.of(0, 2), List.of(1));
    }

    @Test
    void letsNoChanceLinkJoinTwoGroups() {
        items(4);
        link(0, 1, 0.9);
        link(2, 3, 0.9);
        link(1, 2, 0.7); // on average over four pairs 0.175
        assertThat(groups()).containsExactly(List.of(0, 1), List.of(2, 3));
    }

    @Test
    void joinsTheMostAlikeFirst() {
        items(3);
        link(0, 1, 0.3);
        link(1, 2, 0.4); // then 0 and the pair are alike by 0.15
        assertThat(groups()).containsExactly(List.of(0), List.of(1, 2));
    }

    @Test
    void givesTiesToTheLowerNumbers() {
        items(3);
        link(1, 2, 0.3);
        link(0, 1, 0.3);
        assertThat(groups()).containsExactly(List.of(0, 1), List.of(2));
    }

    @Test
    void countsNoPairsOfLargeGroupsThatCannotHaveBeenCompared() {
        items(8);
        for (var i = 0; i < 8; i++) {
            for (var near = i + 1; near <= Math.min(7, i + 2); near++) {
                link(i, near, 0.5);
            }
        }
        assertThat(AverageLink.groups(rows, 0.2, 2)).hasSize(1);
    }

    @Test
    void isEmptyWhereThereIsNothing() {
        assertThat(groups()).isEmpty();
    }

    private void items(int many) {
        for (var i = 0; i < many; i++) {
            rows.add(new Sums());
        }
    }

    private void link(int one, int other, double likeness) {
        rows.get(one).add(other, likeness, 1);
        rows.get(other).add(one, likeness, 1);
    }

    private List<List<Integer>> groups() {
        return AverageLink.groups(rows, 0.2, 100);
    }
}
