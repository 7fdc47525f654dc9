package org.egovindex.normalise;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.egovindex.model.Unit;
import org.egovindex.number.SortedValues;
import org.egovindex.number.Values;

/** The numbers of one indicator that are to be normalised, with what a method may need to know of them. */
public final class Sample {
    private final Values values;
    private final Direction direction;
    private final List<? extends Unit> units;
    private final DoubleUnaryOperator transform;
    private final SortedValues sorted;

    private Sample(Values values, Direction direction, List<? extends Unit> units, DoubleUnaryOperator transform) {
        this.values = values;
        this.direction = direction;
        this.units = units;
        this.transform = transform;
        this.sorted = new SortedValues(values.size());
    }

    /**
     * A sample.
     *
     * @param values one number or gap for each unit; the sample looks at them anew in every run
     * @param direction whether more is better
     * @param units whom the values belong to, so that one of them can be the reference
     * @param transform what was done to the values, such as a logarithm, and is therefore done to fixed points
     */
    public static Sample of(
            Values values, Direction direction, List<? extends Unit> units, DoubleUnaryOperator transform) {
        return new Sample(values, direction, units, transform);
    }

    /** Numbers of which more is better, of nobody in particular. */
    public static Sample of(double... numbers) {
        return of(Values.of(numbers), Direction.HIGHER_IS_BETTER, List.of(), x -> x);
    }

    /** The same numbers in the other direction. */
    public Sample in(Direction other) {
        return of(values, other, units, transform);
    }

    /** The numbers and gaps. */
    public Values values() {
        return values;
    }

    /** Whether more is better. */
    public boolean higherIsBetter() {
        return direction == Direction.HIGHER_IS_BETTER;
    }

    /** The best number there is: the largest if more is better, else the smallest. */
    public double best() {
        return higherIsBetter() ? values.maximum() : values.minimum();
    }

    /** The worst number there is. */
    public double worst() {
        return higherIsBetter() ? values.minimum() : values.maximum();
    }

    /** A fixed point, such as a goalpost in the indicator's own unit, as it is after the transform. */
    public double point(double raw) {
        return transform.applyAsDouble(raw);
    }

    /** The row of the unit of this label or name; -1 if it is not here. */
    public int row(String label) {
        for (int row = 0; row < units.size(); row++) {
            if (units.get(row).isCalled(label)) {
                return row;
            }
        }
        return -1;
    }

    /** Sorts the numbers into a row that is the sample's own, and returns how many there are. Cost: n log n. */
    int sort() {
        sorted.sort(values);
        return sorted.size();
    }

    /** The same, with each of several equal numbers only once. */
    void sortDifferent() {
        sorted.sortDifferent(values);
    }

    /** How many of the sorted numbers are worse than {@code number}. */
    int worse(double number) {
        return higherIsBetter() ? sorted.below(number) : sorted.size() - sorted.notAbove(number);
    }

    /** How many of the sorted numbers are worse than {@code number} or equal to it. */
    int notBetter(double number) {
        return higherIsBetter() ? sorted.notAbove(number) : sorted.size() - sorted.below(number);
    }

    /** The row that {@link #sort} filled. */
    SortedValues sorted() {
        return sorted;
    }
}
