package org.egovindex.sensitivity;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One output of the runs of a Saltelli design: for each row the output of A, of B, and of A with each factor in turn taken from B.
 * Immutable. Rows that lack an output are left out as a whole.
 */
public final class SaltelliOutputs {
    /** Of the largest output, signs aside: what varies by no more than that does not vary. */
    private static final double ALMOST = 1e-12;

    private final List<String> factors;
    private final SaltelliOrigin origin;
    private final double[][] blocks;
    private final double mean;

    private SaltelliOutputs(List<String> factors, SaltelliOrigin origin, double[][] blocks) {
        this.factors = factors;
        this.origin = origin;
        this.blocks = blocks;
        this.mean = mean(blocks, 2);
    }

    /** Collects outputs run by run, in any order; different runs may be put by different threads. */
    public static final class Draft {
        private final List<String> factors;
        private final SaltelliOrigin origin;
        private final double[] outputs;

        /** Room for the runs of so many rows, none of which has an output yet. */
        public Draft(List<String> factors, SaltelliOrigin origin) {
            if (factors.isEmpty()) {
                throw new IllegalArgumentException(
                        "The number of factors must be at least 1, not 0.\nMaybe nothing is uncertain.");
            }
            this.factors = List.copyOf(factors);
            this.origin = origin;
            this.outputs = new double[Math.multiplyExact(origin.rows(), factors.size() + 2)];
            Arrays.fill(outputs, Double.NaN);
        }

        /** Puts the finite output of a run; runs are numbered as {@link SaltelliDesign} says. */
        public void put(long run, double output) {
            if (!Double.isFinite(output)) {
                throw new IllegalArgumentException("The output of run " + run + " must be finite, not " + output
                        + ".\nMaybe there is none: then it is not put.");
            }
            outputs[Math.toIntExact(run)] = output;
        }

        /** The rows of which every output was put; throws if there are fewer than two. */
        public SaltelliOutputs outputs() {
            int blocks = factors.size() + 2;
            int[] complete = IntStream.range(0, origin.rows())
                    .filter(row ->
                            IntStream.range(0, blocks).noneMatch(block -> Double.isNaN(outputs[row * blocks + block])))
                    .toArray();
            if (complete.length < 2) {
                throw new IllegalStateException("The rows with all outputs must be at least 2, not " + complete.length
                        + ".\nMaybe the unit has no score in most runs.");
            }
            double[][] kept = new double[blocks][complete.length];
            for (int block = 0; block < blocks; block++) {
                for (int i = 0; i < complete.length; i++) {
                    kept[block][i] = outputs[complete[i] * blocks + block];
                }
            }
            return new SaltelliOutputs(factors, origin, kept);
        }
    }

    /** The names of the factors. */
    public List<String> factors() {
        return factors;
    }

    /** How the runs were drawn. */
    public SaltelliOrigin origin() {
        return origin;
    }

    /** How many rows have all their outputs. */
    public int rows() {
        return blocks[0].length;
    }

    double a(int row) {
        return blocks[0][row];
    }

    double b(int row) {
        return blocks[1][row];
    }

    /** The output of A with a factor taken from B. */
    double mixed(int factor, int row) {
        return blocks[factor + 2][row];
    }

    /** The mean of the outputs of A and B. */
    public double mean() {
        return mean;
    }

    /** The mean of all outputs. */
    double meanOfAll() {
        return mean(blocks, blocks.length);
    }

    private static double mean(double[][] blocks, int count) {
        CompensatedSum sum = new CompensatedSum();
        for (int block = 0; block < count; block++) {
            for (double output : blocks[block]) {
                sum.add(output);
            }
        }
        return sum.total() / ((double) count * blocks[0].length);
    }

    /** The variance of the outputs of A and B together. */
    public double variance(PooledVariance which) {
        return which.of(squares(mean, 2), 2 * rows());
    }

    double varianceOfA() {
        return PooledVariance.POPULATION.of(squares(mean(blocks, 1), 1), rows());
    }

    private double squares(double centre, int count) {
        CompensatedSum sum = new CompensatedSum();
        for (int block = 0; block < count; block++) {
            for (double output : blocks[block]) {
                sum.add((output - centre) * (output - centre));
            }
        }
        return sum.total();
    }

    /** Whether the outputs of A, or those of B, or the two together differ by more than a part in 10^12 of the largest. */
    public boolean varies() {
        double lowest = Double.POSITIVE_INFINITY;
        double highest = Double.NEGATIVE_INFINITY;
        for (int block = 0; block < 2; block++) {
            for (double output : blocks[block]) {
                lowest = Math.min(lowest, output);
                highest = Math.max(highest, output);
            }
        }
        return highest - lowest > ALMOST * Math.max(Math.abs(lowest), Math.abs(highest));
    }

    /** These rows, some of them several times. */
    SaltelliOutputs rows(int[] places) {
        double[][] drawn = new double[blocks.length][places.length];
        for (int block = 0; block < blocks.length; block++) {
            double[] from = blocks[block];
            double[] into = drawn[block];
            for (int i = 0; i < places.length; i++) {
                into[i] = from[places[i]];
            }
        }
        return new SaltelliOutputs(factors, origin, drawn);
    }
}
