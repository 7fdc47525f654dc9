package org.egovindex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.hipparchus.distribution.continuous.ChiSquaredDistribution;

/** Counts of drawn things in cells of known probability, and Pearson's chi-square. */
public final class Cells {
    private static final double LEVEL = 1e-4;

    private final double[] probabilities;
    private final long[] counts;

    private Cells(double[] probabilities) {
        assertThat(Arrays.stream(probabilities).sum()).isCloseTo(1, org.assertj.core.data.Offset.offset(1e-9));
        this.probabilities = probabilities;
        counts = new long[probabilities.length];
    }

    public static Cells of(double... probabilities) {
        return new Cells(probabilities.clone());
    }

    public static Cells even(int count) {
        double[] even = new double[count];
        Arrays.fill(even, 1.0 / count);
        return new Cells(even);
    }

    public void count(int cell) {
        counts[cell]++;
    }

    public double chiSquare() {
        long all = Arrays.stream(counts).sum();
        double sum = 0;
        for (int i = 0; i < counts.length; i++) {
            double expected = all * probabilities[i];
            sum += (counts[i] - expected) * (counts[i] - expected) / expected;
        }
        return sum;
    }

    /** What chi-square exceeds in one case of 10,000 if the probabilities are right. */
    public double critical() {
        return new ChiSquaredDistribution(counts.length - 1).inverseCumulativeProbability(1 - LEVEL);
    }

    public void fit() {
        assertThat(chiSquare()).as("chi-square of " + Arrays.toString(counts)).isLessThan(critical());
    }
}
