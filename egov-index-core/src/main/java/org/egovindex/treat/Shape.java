package org.egovindex.treat;

import java.util.Optional;
import org.egovindex.number.Grid;
import org.egovindex.number.Values;

/**
 * How the numbers of an indicator lie: to which side they lean, and how heavy their tails are.
 *
 * <p>With n numbers, their mean and the sums S2, S3 and S4 of the second, third and fourth powers of their distances from it:
 *
 * <pre>
 * skewness = √n · S3 / S2^1.5 · √(n (n − 1)) / (n − 2)
 * kurtosis = ((n + 1) (n S4 / S2² − 3) + 6) (n − 1) / ((n − 2) (n − 3))
 * </pre>
 *
 * <p>These are the usual ones of a sample, G1 and G2 of Joanes and Gill, The Statistician 47 (1998): those of spreadsheets, of type 2 in
 * the R package e1071, and of {@code skew} and {@code kurt} in COINr. A normal distribution has a kurtosis of 0. Neither exists for
 * fewer than 4 numbers, nor where all are the same. Gaps do not count, the order of units and the unit of measurement make no
 * difference. Worked line: of 1, 2, 3, 4 and 10 the mean is 4 and the sums are 50, 180 and 1394; skewness 1.6971, kurtosis 3.152. Cost: n.
 *
 * @param skewness above 0 where the long tail is on the side of large numbers
 * @param kurtosis above 0 where tails are heavier than those of a normal distribution
 */
public record Shape(double skewness, double kurtosis) {
    private static final int FEWEST = 4;
    private static final int NORMAL = 3;

    /** So that thresholds are not decided by the last bits of a double. */
    private static final Grid GRID = new Grid(9);

    /** Checks that both are finite. */
    public Shape {
        if (!Double.isFinite(skewness) || !Double.isFinite(kurtosis)) {
            throw new IllegalArgumentException("Skewness and kurtosis must be finite, not " + skewness + " and "
                    + kurtosis + ".\nMaybe there are too few numbers for them: use Shape.of.");
        }
    }

    /** The shape of these numbers; nothing if there are fewer than 4, or if all are the same. */
    public static Optional<Shape> of(Values values) {
        if (values.present() < FEWEST || values.minimum() == values.maximum()) {
            return Optional.empty();
        }
        double largest = Math.max(-values.minimum(), values.maximum());
        double unit = Math.scalb(1.0, Math.getExponent(largest));
        Values scaled = Values.gaps(values.size());
        scaled.map(values, x -> x / unit);
        double n = values.present();
        double mean = scaled.mean();
        double squares = scaled.powers(mean, 2);
        double third = Math.sqrt(n) * scaled.powers(mean, 3) / (squares * Math.sqrt(squares));
        double fourth = n * scaled.powers(mean, 4) / (squares * squares);
        return Optional.of(new Shape(
                third * Math.sqrt(n * (n - 1)) / (n - 2),
                ((n + 1) * (fourth - NORMAL) + 6) * (n - 1) / ((n - 2) * (n - NORMAL))));
    }

    /** Whether the skewness, its sign aside, reaches its threshold and the kurtosis reaches its own: the sign of outliers. */
    public boolean isBeyond(double skewnessFrom, double kurtosisFrom) {
        return GRID.key(Math.abs(skewness)) >= GRID.key(skewnessFrom) && GRID.key(kurtosis) >= GRID.key(kurtosisFrom);
    }

    /** Whether the long tail is on the side of small numbers. */
    boolean leansLow() {
        return GRID.key(skewness) < 0;
    }

    /** Whether the long tail is on the side of large numbers. */
    boolean leansHigh() {
        return GRID.key(skewness) > 0;
    }
}
