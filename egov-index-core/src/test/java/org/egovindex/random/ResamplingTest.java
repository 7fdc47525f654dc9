package org.egovindex.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.egovindex.Cells;
import org.junit.jupiter.api.Test;

class ResamplingTest {
    private static final int COUNT = 60_000;

    private final Draws draws = Draws.of(13);

    /** Three things have 3 x 2 x 1 = 6 orders; the code of an order is 9 a + 3 b + c, of which 5, 7, 11, 15, 19 and 21 occur. */
    @Test
    void eachOrderIsAsLikelyAsAnyOther() {
        Cells orders = Cells.even(6);
        int[] order = new int[3];
        for (int i = 0; i < COUNT; i++) {
            Resampling.permutation(draws, order);
            orders.count(java.util.List.of(5, 7, 11, 15, 19, 21).indexOf(9 * order[0] + 3 * order[1] + order[2]));
        }
        orders.fit();
    }

    /** Two of five: 10 pairs, ascending. */
    @Test
    void eachSampleIsAsLikelyAsAnyOther() {
        Cells pairs = Cells.even(10);
        int[] chosen = new int[2];
        for (int i = 0; i < COUNT; i++) {
            Resampling.sample(draws, 5, chosen);
            int cell = 0;
            for (int a = 0; a < chosen[0]; a++) {
                cell += 4 - a;
            }
            pairs.count(cell + chosen[1] - chosen[0] - 1);
        }
        pairs.fit();
    }

    @Test
    void aSampleOfAllIsAll() {
        int[] all = new int[4];
        Resampling.sample(draws, 4, all);
        assertThat(all).containsExactly(0, 1, 2, 3);
        assertThatThrownBy(() -> Resampling.sample(draws, 3, all)).hasMessageContaining("as there are, 3, not 4");
    }

    /**
     * Three marks 2, 3 and 4 have 27 resamples, whose sums 6 to 12 occur 1, 3, 6, 7, 6, 3 and 1 times (exhaustive list).
     */
    @Test
    void aBootstrapDrawsAsManyAsThereAreWithReplacement() {
        Cells sums = Cells.of(1 / 27.0, 3 / 27.0, 6 / 27.0, 7 / 27.0, 6 / 27.0, 3 / 27.0, 1 / 27.0);
        int[] counts = new int[3];
        for (int i = 0; i < COUNT; i++) {
            Resampling.bootstrap(draws, counts);
            assertThat(counts[0] + counts[1] + counts[2]).isEqualTo(3);
            sums.count(2 * counts[0] + 3 * counts[1] + 4 * counts[2] - 6);
        }
        sums.fit();
    }
}
