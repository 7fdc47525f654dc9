package org.egovindex.number;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The grid on which scores are compared: what is equal after rounding half-up to so many decimals is equal.
 *
 * <p>It keeps 9 decimals for a largest score from 0.1 to below 1,000, one fewer for every further power of ten above, one more
 * for every power of ten below. A double is brought to the grid in two steps, two decimals finer first, so that the last bits of
 * a number that lies exactly between two grid points do not decide. Nor do they choose the grid: 999.9999999999999 has that of
 * 1,000. Worked line: 0.1 + 0.2 and 0.3 have the key 300,000,000.
 *
 * @param decimals digits after the point
 */
public record Grid(int decimals) {
    private static final int USUAL_DECIMALS = 9;
    private static final int LARGEST_USUAL_EXPONENT = 2;
    private static final int SMALLEST_USUAL_EXPONENT = -1;
    private static final Grid USUAL = new Grid(USUAL_DECIMALS);
    /** Enough for every double, from 4.9e-324 to 1.8e308. */
    private static final int MOST = 340;

    private static final long FINER = 100;
    /** Whole numbers up to here are exact in a double. */
    private static final double LARGEST_EXACT = 1L << 53;

    /** The grid for scores of which the largest, signs aside, is {@code largest}. */
    public static Grid of(BigDecimal largest) {
        return ofMagnitude(ofMagnitude(largest).nearest(largest));
    }

    private static Grid ofMagnitude(BigDecimal largest) {
        if (largest.signum() == 0) {
            return USUAL;
        }
        int exponent = largest.precision() - largest.scale() - 1;
        int beyond = exponent > LARGEST_USUAL_EXPONENT
                ? exponent - LARGEST_USUAL_EXPONENT
                : Math.min(0, exponent - SMALLEST_USUAL_EXPONENT);
        return new Grid(Math.max(-MOST, Math.min(MOST, USUAL_DECIMALS - beyond)));
    }

    /** The same for a finite double. */
    public static Grid of(double largest) {
        return largest >= 0.1 && largest < 999.999 ? USUAL : of(new BigDecimal(Math.abs(largest)));
    }

    /** The same for a row of scores. */
    public static Grid of(Values scores) {
        double highest = Extremes.maximum(scores.cells());
        return highest == Double.NEGATIVE_INFINITY
                ? USUAL
                : of(Math.max(Math.abs(highest), Math.abs(Extremes.minimum(scores.cells()))));
    }

    /** The keys of a row of scores; of a gap, 0. */
    public void keys(Values scores, long[] into) {
        double[] cells = scores.cells();
        boolean usual = decimals == USUAL_DECIMALS;
        for (int i = 0; i < cells.length; i++) {
            double finer = cells[i] * 1e11;
            into[i] = usual && Math.abs(finer) < LARGEST_EXACT ? coarser((long) Math.rint(finer)) : slowKey(cells[i]);
        }
    }

    private long slowKey(double cell) {
        return Double.isNaN(cell) ? 0 : key(cell);
    }

    /** From steps of two decimals more to those of the grid. */
    private static long coarser(long steps) {
        return (steps + (steps >= 0 ? FINER / 2 : -FINER / 2)) / FINER;
    }

    /** Rounding to this grid. */
    public Rounding rounding() {
        return Rounding.halfUp(decimals);
    }

    /** The number of the grid point of a finite number: equal for equal scores, larger for larger ones. */
    public long key(double score) {
        double finer = decimals == USUAL_DECIMALS ? score * 1e11 : Double.NaN;
        if (Math.abs(finer) < LARGEST_EXACT) {
            return coarser((long) Math.rint(finer));
        }
        return nearest(new BigDecimal(score)).movePointRight(decimals).longValueExact();
    }

    private BigDecimal nearest(BigDecimal score) {
        BigDecimal finer = score.setScale(decimals + 2, RoundingMode.HALF_UP);
        return finer.setScale(decimals, RoundingMode.HALF_UP);
    }

    /** The grid point of a finite number. */
    public BigDecimal snap(double score) {
        return BigDecimal.valueOf(key(score), decimals);
    }
}
