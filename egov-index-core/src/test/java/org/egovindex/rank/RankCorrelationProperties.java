package org.egovindex.rank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Tau-b by counting inversions against comparing all pairs, with ties and missing ranks. */
class RankCorrelationProperties {
    private static OptionalDouble slowly(int[] ranks, int[] others) {
        long agree = 0;
        long first = 0;
        long second = 0;
        for (int i = 0; i < ranks.length; i++) {
            for (int j = 0; j < i; j++) {
                if (ranks[i] > 0 && ranks[j] > 0 && others[i] > 0 && others[j] > 0) {
                    int one = Integer.signum(ranks[i] - ranks[j]);
                    int other = Integer.signum(others[i] - others[j]);
                    agree += (long) one * other;
                    first += one * one;
                    second += other * other;
                }
            }
        }
        return first == 0 || second == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(agree / (Math.sqrt((double) first) * Math.sqrt((double) second)));
    }

    @Property(tries = 300)
    void countingInversionsIsComparingAllPairs(@ForAll long seed, @ForAll @IntRange(min = 0, max = 60) int size) {
        Random random = new Random(seed);
        int most = 1 + random.nextInt(size + 3);
        int[] ranks = random.ints(size, random.nextInt(2), most + 1).toArray();
        int[] others = random.ints(size, random.nextInt(2), most + 1).toArray();
        int[] before = ranks.clone();
        OptionalDouble tau = RankCorrelation.tauB(ranks, others);
        assertThat(tau.isPresent()).isEqualTo(slowly(ranks, others).isPresent());
        slowly(ranks, others).ifPresent(expected -> {
            assertThat(tau.getAsDouble()).isCloseTo(expected, within(1e-12));
            assertThat(RankCorrelation.tauB(others, ranks).orElseThrow()).isCloseTo(expected, within(1e-12));
            assertThat(RankCorrelation.tauB(ranks, ranks).orElseThrow()).isCloseTo(1, within(1e-12));
        });
        assertThat(ranks).isEqualTo(before);
    }

    @Example
    void aHundredThousandUnitsInOppositeOrder() {
        int[] ranks = new int[100_000];
        Arrays.setAll(ranks, i -> i + 1);
        int[] others = new int[100_000];
        Arrays.setAll(others, i -> 100_000 - i);
        assertThat(RankCorrelation.tauB(ranks, others)).hasValueCloseTo(-1.0, within(1e-12));
    }
}
