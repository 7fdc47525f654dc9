package org.egovindex.robust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.egovindex.robust.SmallIndex.row;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Where scores are counted: finely among those of the index, in proportion to how far they lie beyond. */
class ScoreScaleTest {
    private static final ScoreScale SCALE = ScoreScale.of(SmallIndex.of(row(40), row(60), row(41)));

    @Test
    void scoresOfTheIndexAreToldApartByAFourThousandth() {
        assertThat(SCALE.width()).isBetween(20 / 4096.0, 20 / 2048.0);
        assertThat(SCALE.bin(SCALE.key(40))).isZero();
        assertThat(SCALE.bin(SCALE.key(60))).isBetween(2048, 4096);
        assertThat(SCALE.middle(SCALE.bin(SCALE.key(47.11)))).isCloseTo(47.11, within(SCALE.width()));
        assertThat(SCALE.score(SCALE.base())).isEqualTo(40);
    }

    @Test
    void scoresFarAwayKeepTheirOrderAndTheirSize() {
        Random random = new Random(3);
        double[] scores = random.doubles(2_000, -1, 1)
                .map(drawn -> drawn * StrictMath.pow(10, random.nextInt(9)))
                .sorted()
                .toArray();
        int before = Integer.MIN_VALUE;
        for (double score : scores) {
            int bin = SCALE.bin(SCALE.key(score));
            assertThat(bin).isGreaterThanOrEqualTo(before);
            before = bin;
            double off = Math.max(SCALE.width(), Math.abs(score - 40) / 128);
            assertThat(SCALE.middle(bin)).isCloseTo(score, within(off));
        }
    }

    /** Beyond some billions the grid of the index ends; what lies there counts as its end. */
    @Test
    void whatTheGridCannotHoldIsAtItsEnd() {
        assertThat(SCALE.key(1e300)).isEqualTo(ScoreScale.FAR).isEqualTo(SCALE.key(1e11));
        assertThat(SCALE.key(-1e300)).isEqualTo(-ScoreScale.FAR);
        assertThat(SCALE.bin(ScoreScale.FAR)).isLessThan(1 << 16);
        assertThat(SCALE.bin(-ScoreScale.FAR)).isGreaterThan(-(1 << 16));
        assertThat(SCALE.middle(SCALE.bin(ScoreScale.FAR))).isPositive().isFinite();
    }

    @Test
    void equalScoresHaveAScaleOfTheirSize() {
        assertThat(ScoreScale.of(SmallIndex.of(row(7), row(7))).width()).isBetween(7 / 4096.0, 7 / 2048.0);
        assertThat(ScoreScale.of(SmallIndex.of(row(0), row(0))).width()).isBetween(1 / 8192.0, 1 / 1024.0);
        assertThat(ScoreScale.of(SmallIndex.of(row(Double.NaN), row(Double.NaN)))
                        .width())
                .isPositive();
    }
}
