package org.egovindex.random;

import java.util.Arrays;

/** Orders, samples and resamples of things that are numbered from 0. Nothing is allocated; the caller gives the row. */
public final class Resampling {
    private Resampling() {}

    /**
     * All numbers from 0 in an order by lot, each order as likely as any other. One number for each place but one.
     *
     * <p>Source: Fisher and Yates, as in Knuth, The art of computer programming 2, 3.4.2, algorithm P.
     */
    public static void permutation(Draws draws, int[] order) {
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        for (int i = order.length - 1; i > 0; i--) {
            int other = draws.below(i + 1);
            int kept = order[i];
            order[i] = order[other];
            order[other] = kept;
        }
    }

    /**
     * Fills a row with different numbers from 0 to below {@code size}, in ascending order, each set as likely as any other. At most
     * {@code size} numbers are used.
     *
     * <p>Source: Knuth, 3.4.2, algorithm S: each in turn is taken with the chance {@code still wanted / still to come}.
     *
     * @throws IllegalArgumentException if the row is longer than {@code size}
     */
    public static void sample(Draws draws, int size, int[] chosen) {
        if (chosen.length > size) {
            throw new IllegalArgumentException("A sample without replacement must have at most as many as there are, "
                    + size + ", not " + chosen.length + ".\nMaybe a bootstrap is meant.");
        }
        int taken = 0;
        for (int i = 0; taken < chosen.length; i++) {
            if (draws.uniform() * (size - i) < chosen.length - taken) {
                chosen[taken++] = i;
            }
        }
    }

    /**
     * How often each of n is drawn when n are drawn with replacement: the counts of a bootstrap, which sum to n. One number each.
     *
     * <p>Source: Efron, Bootstrap methods: another look at the jackknife (Annals of Statistics 7, 1979).
     */
    public static void bootstrap(Draws draws, int[] counts) {
        Arrays.fill(counts, 0);
        for (int i = 0; i < counts.length; i++) {
            counts[draws.below(counts.length)]++;
        }
    }
}
