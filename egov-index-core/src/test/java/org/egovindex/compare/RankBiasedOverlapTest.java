package org.egovindex.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.egovindex.compare.RankBiasedOverlap.Ties;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Published figures of rank-biased overlap. */
class RankBiasedOverlapTest {
    /** As in {@code "red (blue green) pink"}. */
    static List<List<String>> ranking(String text) {
        List<List<String>> groups = new ArrayList<>();
        Optional<List<String>> open = Optional.empty();
        for (String word : text.split(" ")) {
            String item = word.replace("(", "").replace(")", "");
            if (word.startsWith("(")) {
                open = Optional.of(new ArrayList<>());
                groups.add(open.get());
            }
            open.ifPresentOrElse(group -> group.add(item), () -> groups.add(List.of(item)));
            open = word.endsWith(")") ? Optional.empty() : open;
        }
        return groups;
    }

    private static void check(Ties ties, double extrapolated, double lowest, double highest) {
        List<List<String>> x = ranking("red (blue green) yellow pink");
        List<List<String>> y = ranking("(blue red) white (yellow black purple) green");
        for (RankBiasedOverlap overlap :
                List.of(RankBiasedOverlap.of(x, y, 0.95, ties), RankBiasedOverlap.of(y, x, 0.95, ties))) {
            assertThat(overlap.extrapolated()).isEqualTo(extrapolated, within(5e-8));
            assertThat(overlap.lowest()).isEqualTo(lowest, within(5e-8));
            assertThat(overlap.highest()).isEqualTo(highest, within(5e-8));
            assertThat(overlap.residual()).isEqualTo(0.5620173, within(5e-8));
        }
    }

    /** The example of the readme beside Corsi and Urbano, "The Treatment of Ties in Rank-Biased Overlap", SIGIR 2024. */
    @Test
    void tiesOfThreeMeanings() {
        check(Ties.W, 0.7068257, 0.3429684, 0.9049857);
        check(Ties.A, 0.6922853, 0.3310519, 0.8930692);
        check(Ties.B, 0.7207131, 0.3509163, 0.9129336);
    }

    /** 0.1 (1 + 0.9 / 2 + 0.81) + 0.9^3 = 0.226 + 0.729. */
    @Test
    void theWorkedLine() {
        RankBiasedOverlap overlap = RankBiasedOverlap.of(ranking("a b c"), ranking("a c b"), 0.9, Ties.W);
        assertThat(overlap.extrapolated()).isEqualTo(0.955, within(1e-12));
    }

    /** Equation 32 of Webber and others: what was seen agrees, so the unseen is taken to agree; 0.9777 is a known slip of others. */
    @Test
    void identicalListsAgreeAlsoWhereOneIsShorter() {
        RankBiasedOverlap overlap =
                RankBiasedOverlap.of(ranking("a b c d e f g h"), ranking("a b c d e f g"), 0.9, Ties.W);
        assertThat(overlap.extrapolated()).isEqualTo(1, within(1e-12));
        assertThat(overlap.highest()).isEqualTo(1, within(1e-12));
    }

    @Test
    void listsWithNothingInCommonHaveNothing() {
        RankBiasedOverlap overlap = RankBiasedOverlap.of(ranking("a (b c)"), ranking("d e f g"), 0.9, Ties.A);
        assertThat(overlap.extrapolated()).isZero();
        assertThat(overlap.lowest()).isZero();
        assertThat(overlap.highest()).isPositive();
    }

    /** Variants w and b have 1 with itself, variant a has less: of the orders of a tie only some agree. */
    @Test
    void aRankingWithTiesAndItself() {
        List<List<String>> x = ranking("a (b c d) e");
        assertThat(RankBiasedOverlap.of(x, x, 0.9, Ties.W).extrapolated()).isEqualTo(1, within(1e-12));
        assertThat(RankBiasedOverlap.of(x, x, 0.9, Ties.B).extrapolated()).isEqualTo(1, within(1e-12));
        assertThat(RankBiasedOverlap.of(x, x, 0.9, Ties.A).extrapolated()).isLessThan(0.99);
    }

    /** Webber and others 2010: the first ten have 86 % of the weight at p = 0.9, and the first fifty at p = 0.98. */
    @Test
    void theWeightOfTheFirst() {
        assertThat(RankBiasedOverlap.weightOfFirst(10, 0.9)).isEqualTo(0.85558544674735, within(1e-13));
        assertThat(RankBiasedOverlap.weightOfFirst(50, 0.98)).isEqualTo(0.85223391031940, within(1e-13));
        assertThat(RankBiasedOverlap.weightOfFirst(1, 0.5))
                .isEqualTo(StrictMath.log(2), within(1e-15)); // 0 + 1 x 1 x ln 2
    }

    /** Figure 5 of Webber and others: 0, 0, 2/3, 2/4, 2/5, 2/6, 2/7 have the mean 0.312. */
    @Test
    void theAverageOverlapOfTheFirst() {
        TopOverlap top = TopOverlap.of(ranking("a b c d e f g"), ranking("z c a v w x y"), 7);
        assertThat(top.average()).isEqualTo((2 / 3.0 + 2 / 4.0 + 2 / 5.0 + 2 / 6.0 + 2 / 7.0) / 7, within(1e-12));
        assertThat(top.average()).isEqualTo(0.312, within(5e-4));
        assertThat(top.common()).isEqualTo(2);
        assertThat(top.share()).isEqualTo(2 / 7.0);
        assertThat(top.hasTieAtBorder()).isFalse();
    }

    @Test
    void aTieAtTheBorderIsTakenWhole() {
        TopOverlap top = TopOverlap.of(ranking("a (b c) d"), ranking("c a b"), 2);
        assertThat(List.of(top.ofOne(), top.ofOther(), top.common())).containsExactly(3, 2, 2);
        assertThat(top.share()).isEqualTo(4 / 5.0); // 2 x 2 / (3 + 2)
        assertThat(top.average()).isEqualTo((0 + 4 / 5.0) / 2, within(1e-15));
        assertThat(top.hasTieAtBorder()).isTrue();
        TopOverlap all = TopOverlap.of(ranking("c a b"), ranking("a (b c) d"), 10);
        assertThat(List.of(all.k(), all.ofOne(), all.ofOther(), all.common())).containsExactly(4, 3, 4, 3);
    }

    @Test
    void whatCannotBeComparedIsRefused() {
        List<List<String>> a = ranking("a");
        assertThatThrownBy(() -> RankBiasedOverlap.of(a, a, 1, Ties.W)).hasMessageContaining("between 0 and 1");
        assertThatThrownBy(() -> RankBiasedOverlap.of(a, a, 0, Ties.W)).hasMessageContaining("between 0 and 1");
        assertThatThrownBy(() -> RankBiasedOverlap.of(a, List.<List<String>>of(), 0.9, Ties.W))
                .hasMessageContaining("must have an item");
        assertThatThrownBy(() -> RankBiasedOverlap.of(a, ranking("b b"), 0.9, Ties.W))
                .hasMessageContaining("must stand once");
        assertThatThrownBy(() -> TopOverlap.of(a, a, 0)).hasMessageContaining("1 place or more");
        assertThat(Arrays.asList(Ties.values())).hasSize(3);
    }
}
