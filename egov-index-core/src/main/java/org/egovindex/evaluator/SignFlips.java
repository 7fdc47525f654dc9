package org.egovindex.evaluator;

import org.egovindex.number.Grid;
import org.egovindex.random.Draws;

/**
 * The sign-flip test: if two groups mark alike, each difference might as well have the other sign. The probability is the share of sign patterns whose
 * sum lies at least as far from 0 as the sum that was found (Fisher, The Design of Experiments, 1935, section 21).
 *
 * <p>All 2^n patterns up to n = {@value #EXACT}, beyond that {@value #DRAWN} by lot and the one that was found: (1 + as far) / (1 + drawn), so that it is never
 * 0 (Phipson and Smyth 2010). Sums are whole numbers of the grid, so that equal sums are equal. Worked line: of 1, 2, 3 two of eight patterns reach
 * 6, so 0.25. Cost: n for each pattern.
 */
final class SignFlips {
    static final int EXACT = 16;
    static final int DRAWN = 9_999;
    private static final Grid GRID = new Grid(9);

    private SignFlips() {}

    static double p(double[] differences, Draws draws) {
        long[] steps = new long[differences.length];
        long found = 0;
        for (int i = 0; i < steps.length; i++) {
            steps[i] = GRID.key(differences[i]);
            found += steps[i];
        }
        return steps.length <= EXACT ? exact(steps, Math.abs(found)) : drawn(steps, Math.abs(found), draws);
    }

    private static double exact(long[] steps, long found) {
        int patterns = 1 << steps.length;
        int asFar = 0;
        for (int pattern = 0; pattern < patterns; pattern++) {
            long sum = 0;
            for (int i = 0; i < steps.length; i++) {
                sum += (pattern >> i & 1) == 0 ? steps[i] : -steps[i];
            }
            asFar += Math.abs(sum) >= found ? 1 : 0;
        }
        return (double) asFar / patterns;
    }

    private static double drawn(long[] steps, long found, Draws draws) {
        int asFar = 1;
        for (int run = 0; run < DRAWN; run++) {
            draws.at(run, 0);
            long sum = 0;
            for (long step : steps) {
                sum += draws.uniform() < 0.5 ? step : -step;
            }
            asFar += Math.abs(sum) >= found ? 1 : 0;
        }
        return asFar / (DRAWN + 1.0);
    }
}
