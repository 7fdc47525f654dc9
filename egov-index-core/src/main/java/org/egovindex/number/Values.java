package org.egovindex.number;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/**
 * A row of numbers, some of which may be gaps: what the methods work on.
 *
 * <p>The one mutable class of the library: a plan makes its rows once and fills them again in every run. Inside, gaps are NaN
 * in a flat array; nobody outside sees that, because reading a gap throws and nothing but a finite number can be put in.
 */
public final class Values {
    private static final double GAP = Double.NaN;

    private final double[] cells;

    private Values(double[] cells) {
        this.cells = cells;
    }

    /** {@code size} gaps. */
    public static Values gaps(int size) {
        double[] cells = new double[size];
        Arrays.fill(cells, GAP);
        return new Values(cells);
    }

    /** These numbers, without gaps. */
    public static Values of(double... numbers) {
        Values values = gaps(numbers.length);
        for (int i = 0; i < numbers.length; i++) {
            values.set(i, numbers[i]);
        }
        return values;
    }

    /** How many numbers and gaps there are. */
    public int size() {
        return cells.length;
    }

    /** Whether there is no number at this place. */
    public boolean isGap(int place) {
        return Double.isNaN(cells[place]);
    }

    /** The number at this place; throws if there is none. */
    public double get(int place) {
        double number = cells[place];
        if (Double.isNaN(number)) {
            throw new IllegalStateException(
                    "There is no number at place " + place + ".\nMaybe isGap was not asked first.");
        }
        return number;
    }

    /** Puts a finite number at this place. */
    public void set(int place, double number) {
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException("The number at place " + place + " must be finite, not " + number
                    + ".\nMaybe a gap is meant: use clear.");
        }
        cells[place] = number + 0.0;
    }

    /** Puts a number at this place, or a gap if it is not finite: how an undefined result is kept. */
    public void setDefined(int place, double number) {
        cells[place] = Double.isFinite(number) ? number + 0.0 : GAP;
    }

    /** Makes this place a gap. */
    public void clear(int place) {
        cells[place] = GAP;
    }

    /** Makes every place a gap. */
    public void clear() {
        Arrays.fill(cells, GAP);
    }

    /** Puts one finite number at every place. */
    public void setAll(double number) {
        Arrays.fill(cells, number);
    }

    /** How many numbers there are. */
    public int present() {
        int present = 0;
        for (double cell : cells) {
            present += Double.isNaN(cell) ? 0 : 1;
        }
        return present;
    }

    /** Takes over the numbers and gaps of a row of the same size. */
    public void copy(Values from) {
        System.arraycopy(from.cells, 0, cells, 0, cells.length);
    }

    /** Takes over the numbers of a row with the function applied; gaps stay gaps, and what is undefined becomes one. */
    public void map(Values from, DoubleUnaryOperator function) {
        for (int i = 0; i < cells.length; i++) {
            double number = from.cells[i];
            setDefined(i, Double.isNaN(number) ? GAP : function.applyAsDouble(number));
        }
    }

    /** Takes over {@code base + scale * ((x - shift) / width)} of a row, the arithmetic of every linear normalisation. */
    public void rescale(Values from, double shift, double width, double base, double scale) {
        RowArithmetic.rescale(cells, from.cells, shift, width, base, scale);
    }

    /** Adds {@code weight * (x - anchor)}: with it a weighted mean of equal numbers is that number, to the last bit. */
    public void addDifference(double weight, Values from, Values anchor) {
        double[] source = from.cells;
        double[] origin = anchor.cells;
        for (int i = 0; i < cells.length; i++) {
            cells[i] += weight * (source[i] - origin[i]);
        }
    }

    /** Adds {@code weight * x}; a gap on either side makes a gap. */
    public void addScaled(double weight, Values from) {
        double[] source = from.cells;
        for (int i = 0; i < cells.length; i++) {
            cells[i] += weight * source[i];
        }
    }

    /** The same of four rows, one after the other: the sum of {@link #addScaled} to the last bit, with fewer ways to memory. */
    public void addScaled(double[] weights, Values[] rows) {
        RowArithmetic.addScaled(cells, weights, rows[0].cells, rows[1].cells, rows[2].cells, rows[3].cells);
    }

    /** Takes over the smaller number at each place; a gap on either side makes a gap. */
    public void lower(Values other) {
        for (int i = 0; i < cells.length; i++) {
            cells[i] = Math.min(cells[i], other.cells[i]);
        }
    }

    /** Takes over the larger number at each place; a gap on either side makes a gap. */
    public void raise(Values other) {
        for (int i = 0; i < cells.length; i++) {
            cells[i] = Math.max(cells[i], other.cells[i]);
        }
    }

    /** The numbers and gaps from one place to before another, as a row of its own. */
    public Values part(int from, int to) {
        return new Values(Arrays.copyOfRange(cells, from, to));
    }

    /** Takes over a shorter row, from this place on. */
    public void put(int at, Values part) {
        System.arraycopy(part.cells, 0, cells, at, part.cells.length);
    }

    /** Makes a gap of what is not finite, as after numbers too large to add up; says whether there is a gap now. */
    public boolean clearInfinite() {
        if (Extremes.areFinite(cells)) {
            return false;
        }
        for (int place = 0; place < cells.length; place++) {
            setDefined(place, cells[place]);
        }
        return true;
    }

    /** The smallest number; throws if there is none. */
    public double minimum() {
        return some(Extremes.minimum(cells));
    }

    /** The largest number; throws if there is none. */
    public double maximum() {
        return some(Extremes.maximum(cells));
    }

    /**
     * The mean of the numbers; throws if there is none. The same to the last bit in whatever order they stand, and the mean of
     * equal numbers is that number.
     */
    public double mean() {
        double lowest = minimum();
        double sum = OrderFreeSum.of(cells, Math.max(-lowest, maximum()));
        return Math.max(lowest, Math.min(maximum(), some(sum / present())));
    }

    /** The median of the numbers, of an even count the mean of the middle two; throws if there is none. Cost: n log n. */
    public double median() {
        double[] numbers = cells.clone();
        Arrays.sort(numbers);
        int present = present();
        double lower = present == 0 ? some(GAP) : numbers[(present - 1) / 2];
        return lower + (numbers[present / 2] - lower) / 2;
    }

    /**
     * The sum of a power, 1 or more, of the distances from {@code centre}, the same in whatever order the numbers stand; throws if there is
     * none. Odd powers keep the sign; the longest must not overflow.
     */
    public double powers(double centre, int exponent) {
        return OrderFreeSum.ofPowers(cells, centre, longest(centre), exponent);
    }

    private double longest(double centre) {
        return Math.max(Math.abs(maximum() - centre), Math.abs(minimum() - centre));
    }

    /** Whether there is no gap. */
    public boolean isComplete() {
        return Extremes.areFinite(cells);
    }

    double[] cells() {
        return cells;
    }

    private static double some(double number) {
        if (!Double.isFinite(number)) {
            throw new IllegalStateException("There is no number in this row.\nMaybe present was not asked first.");
        }
        return number;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Values that && Arrays.equals(cells, that.cells);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(cells);
    }

    @Override
    public String toString() {
        return Arrays.toString(cells).replace("NaN", "-");
    }
}
